import { Cni, Provider } from '../../../src';
import { NodeClass } from '../../../src/nodes/node-class';
import type { FindingCase } from '../../fleets/finding-case';
import { nodeFleet, poolOf } from '../node-fleet';
import { rawClusters, rawFleet, rawPool, template } from '../raw-fleet';

const PATH = 'acme/bundles/raw/object-1';

type Spec = Record<string, unknown>;

const rawCase = (name: string, good: Spec, bad: Spec, found: FindingCase['found']): FindingCase => ({
  name,
  found,
  passes: () => rawFleet([rawPool(good)]),
  fails: () => rawFleet([rawPool(bad)]),
});

const requiring = (...requirements: Spec[]) => template({ requirements });
const zones = (...values: string[]) => ({ key: 'topology.kubernetes.io/zone', operator: 'In', values });
const budgets = (...list: Spec[]) => ({ disruption: { budgets: list } });

const LONG = 'a'.repeat(64);

const ec2 = (spec: Spec) => ({
  apiVersion: 'karpenter.k8s.aws/v1',
  kind: 'EC2NodeClass',
  metadata: { name: 'ec2' },
  spec: {
    role: 'nodes',
    amiSelectorTerms: [{ alias: 'al2023@v20261110' }],
    subnetSelectorTerms: [{ tags: { net: 'a' } }],
    securityGroupSelectorTerms: [{ tags: { net: 'a' } }],
    ...spec,
  },
});

const kubeletCase = (name: string, good: Spec, bad: Spec, why: string): FindingCase => ({
  name,
  found: {
    text: `FL2021 acme/bundles/raw/object-2: kubelet ${why}, so no node of the class is made; give what kubelet takes: see the reference of KubeletConfiguration`,
    value: why.split(' ')[0],
  },
  passes: () => rawFleet([rawPool(), ec2({ kubelet: good })]),
  fails: () => rawFleet([rawPool(), ec2({ kubelet: bad })]),
});

const latest = (lab: string) => () =>
  rawFleet(
    [rawPool(), ec2({ amiSelectorTerms: [{ alias: 'al2023@latest' }] })],
    {},
    lab === 'dev' ? rawClusters() : prodLab(),
  );

/** The same, where the cluster 'lab' has left tier dev. */
function prodLab() {
  const made = rawClusters();
  Object.assign(made.lab, { tier: made.prod });
  return made;
}

const cilium = (taints: Spec[]) => () => {
  const props = { provider: Provider.KWOK, installed: { karpenter: '1.15' } };
  const made = nodeFleet({ lab: { ...props, cni: Cni.CILIUM }, live: props });
  return rawFleet([rawPool(template({ startupTaints: taints }))], {}, made);
};

const two = (changes: Spec, other: Spec) => () => rawFleet([rawPool(changes), rawPool(other, 'second')]);

/** By the name of their rule. */
export const POOL_RULE_CASES: Readonly<Record<string, readonly FindingCase[]>> = {
  poolSyntax: [
    rawCase('a value that no label can have', requiring(zones('a')), requiring(zones('a b')), {
      text: `FL2001 ${PATH}: value 'a b' of requirement 'topology.kubernetes.io/zone' has characters other than letters, digits, '-', '_' and '.', or does not start and end alphanumerically, so Karpenter never uses the pool; give keys and values that a Kubernetes label can have`,
      value: 'a b',
    }),
    rawCase(
      'a bound that is no number',
      requiring({ key: 'acme.io/size', operator: 'Gt', values: ['4'] }),
      requiring({ key: `acme.io/${LONG}`, operator: 'Gt', values: ['4'] }),
      {
        text: `FL2001 ${PATH}: requirement 'acme.io/${LONG}' has a name after its prefix that is longer than 63 characters (64), so Karpenter never uses the pool; give keys and values that a Kubernetes label can have`,
        value: `acme.io/${LONG}`,
      },
    ),
    rawCase(
      'a taint whose value is no name',
      template({ taints: [{ key: 'a', value: 'b', effect: 'NoSchedule' }] }),
      template({ taints: [{ key: 'a', value: LONG, effect: 'NoSchedule' }] }),
      {
        text: `FL2001 ${PATH}: value '${LONG}' of taint 'a' is longer than 63 characters (64), so Karpenter never uses the pool; give keys and values that a Kubernetes label can have`,
        value: LONG,
      },
    ),
  ],
  restrictedLabels: [
    rawCase(
      'a requirement below a domain of Karpenter',
      requiring({ key: 'acme.io/own', operator: 'Exists' }),
      requiring({ key: 'acme.karpenter.k8s.aws/own', operator: 'Exists' }),
      {
        text: `FL2002 ${PATH}: 'acme.karpenter.k8s.aws/own' is in a domain that Karpenter keeps for itself; use a domain of your own for labels that you invent`,
        value: 'acme.karpenter.k8s.aws/own',
      },
    ),
  ],
  duplicateTaints: [
    rawCase(
      'a taint twice',
      template({ taints: [{ key: 'a', effect: 'NoSchedule' }], startupTaints: [{ key: 'a', effect: 'NoExecute' }] }),
      template({ taints: [{ key: 'a', effect: 'NoSchedule' }], startupTaints: [{ key: 'a', effect: 'NoSchedule' }] }),
      {
        text: `FL2003 ${PATH}: taint 'a:NoSchedule' stands twice among taints and startupTaints, so Karpenter never uses the pool; keep one of them`,
        value: 'a:NoSchedule',
      },
    ),
  ],
  budgetSchedule: [
    rawCase(
      'a schedule with an hour 25',
      budgets({ nodes: '0', schedule: '0 5 * * *', duration: '1h' }),
      budgets({ nodes: '0', schedule: '0 25 * * *', duration: '1h' }),
      {
        text: `FL2004 ${PATH}: schedule '0 25 * * *' of a budget has '25', which is no hour between 0 and 23, so no node of the pool is ever replaced; give five fields of cron in UTC, such as 0 6 * * 2, or @daily`,
        value: '0 25 * * *',
      },
    ),
    rawCase(
      'a schedule of six fields',
      budgets({ nodes: '0', schedule: '0 5 * * *', duration: '1h' }),
      budgets({ nodes: '0', schedule: '0 0 5 * * *', duration: '1h' }),
      {
        text: `FL2004 ${PATH}: schedule '0 0 5 * * *' of a budget has 6 fields, not 5, so no node of the pool is ever replaced; give five fields of cron in UTC, such as 0 6 * * 2, or @daily`,
        value: '0 0 5 * * *',
      },
    ),
  ],
  positiveWindow: [
    rawCase(
      'a budget meant as a window',
      budgets({ nodes: '5', schedule: '0 2 * * 2', duration: '4h' }, { nodes: '10%' }),
      budgets({ nodes: '5', schedule: '0 2 * * 2', duration: '4h' }),
      {
        text: `FL2005 ${PATH}: budget '5' holds from '0 2 * * 2' for '4h', and at all other times 'Drifted', 'Underutilized', 'Empty' may take every node; give a MaintenanceWindow, which closes the other times, or a budget without a schedule`,
        value: '0 2 * * 2',
      },
    ),
  ],
  driftBlocked: [
    rawCase(
      'a budget that keeps drifted nodes for ever',
      budgets({ nodes: '0', reasons: ['Underutilized'] }),
      budgets({ nodes: '0', reasons: ['Underutilized', 'Drifted'] }),
      {
        text: `FL2006 ${PATH}: a budget of '0' without a schedule keeps drifted nodes for ever; give a MaintenanceWindow in which nodes may be replaced, or leave out Drifted`,
        value: '0',
      },
    ),
  ],
  expiryGrace: [
    rawCase(
      'nodes that expire without a last hour',
      template({ expireAfter: 'Never', terminationGracePeriod: undefined }),
      template({ terminationGracePeriod: undefined }),
      {
        text: `FL2008 ${PATH}: nodes expire after '720h', and no terminationGracePeriod says when the last Pods go; give terminationGracePeriod, at least as long as Pods take to end, or let nodes not expire`,
        value: '720h',
      },
    ),
  ],
  overlappingPools: [
    {
      name: 'two pools of one weight for the same Pods',
      found: {
        text: "FL2010 acme/bundles/raw/object-2: takes the same Pods as 'raw' on 'lab', with the same weight 10; give one of them another weight, or requirements or taints that tell them apart",
        value: '10',
      },
      passes: two({ weight: 10 }, { weight: 11 }),
      fails: two({ weight: 10 }, { weight: 10 }),
    },
    {
      name: 'a pool of the same weight with more taints',
      found: {
        text: "FL2010 acme/bundles/raw/object-2: takes the same Pods as 'raw' on 'lab', with the same weight 0; give one of them another weight, or requirements or taints that tell them apart",
        value: '0',
      },
      passes: two(requiring(zones('a')), requiring(zones('b'))),
      fails: two(
        requiring(zones('a')),
        template({ requirements: [zones('a')], taints: [{ key: 'x', effect: 'NoSchedule' }] }),
      ),
    },
  ],
  latestImage: [
    {
      name: 'an image that changes by itself after the first tier',
      found: {
        text: "FL2013 acme/bundles/raw/object-2: image 'al2023@latest' changes by itself in tier 'prod'; give a version, by AmiReleases or amiAlias",
        value: 'al2023@latest',
        limit: "tier 'dev'",
      },
      passes: latest('dev'),
      fails: latest('prod'),
    },
  ],
  selectorTerms: [
    {
      name: 'a term that says more than an id',
      found: {
        text: "FL2014 acme/bundles/raw/object-2: a term of subnetSelectorTerms has id 'subnet-1' beside 'tags'; give the id alone, and the rest as a term of its own",
        value: 'subnet-1',
      },
      passes: () => rawFleet([rawPool(), ec2({ subnetSelectorTerms: [{ id: 'subnet-1' }, { tags: { a: 'b' } }] })]),
      fails: () =>
        rawFleet([
          rawPool(),
          ec2({ subnetSelectorTerms: [{ id: 'subnet-1', tags: { a: 'b' } }, { tags: { a: 'b' } }] }),
        ]),
    },
  ],
  kubelet: [
    kubeletCase(
      'a soft eviction without its grace period',
      { evictionSoft: { 'memory.available': '5%' }, evictionSoftGracePeriod: { 'memory.available': '1m' } },
      { evictionSoft: { 'memory.available': '5%' } },
      "evictionSoft of 'memory.available' has no grace period",
    ),
    kubeletCase(
      'a grace period without its eviction',
      {},
      { evictionSoftGracePeriod: { 'memory.available': '1m' } },
      "evictionSoftGracePeriod of 'memory.available' has no eviction",
    ),
    kubeletCase(
      'images that are cleaned up below where that ends',
      { imageGCHighThresholdPercent: 80, imageGCLowThresholdPercent: 79 },
      { imageGCHighThresholdPercent: 80, imageGCLowThresholdPercent: 80 },
      "imageGCHighThresholdPercent is '80', not above the low one, '80'",
    ),
    kubeletCase(
      'a share above all',
      { imageGCHighThresholdPercent: 100 },
      { imageGCHighThresholdPercent: 101 },
      "imageGCHighThresholdPercent is '101'",
    ),
    kubeletCase('fewer Pods than none', { maxPods: 0 }, { maxPods: -1 }, "maxPods is '-1'"),
    kubeletCase(
      'a reserve of what cannot be reserved',
      { systemReserved: { cpu: 'vcpus * 10' } },
      { systemReserved: { pods: '1' } },
      "systemReserved names 'pods', which cannot be reserved",
    ),
    kubeletCase(
      'a reserve below nothing',
      { kubeReserved: { cpu: '100m' } },
      { kubeReserved: { cpu: '-100m' } },
      "kubeReserved of 'cpu' is '-100m'",
    ),
    kubeletCase(
      'an eviction by a signal that there is not',
      { evictionHard: { 'pid.available': '5%' } },
      { evictionHard: { 'cpu.available': '5%' } },
      "evictionHard names 'cpu.available', which is no signal",
    ),
    kubeletCase(
      'an eviction at more than all',
      { evictionHard: { 'pid.available': '100%', 'memory.available': '500Mi' } },
      { evictionHard: { 'pid.available': '101%', 'memory.available': '500Mi' } },
      "evictionHard of 'pid.available' is '101%'",
    ),
  ],
  ciliumTaint: [
    {
      name: 'a pool of a cluster with Cilium that does not wait for it',
      found: {
        text: `FL2016 ${PATH}: has no startup taint of Cilium, which 'lab' runs; add startupTaints { key: 'node.cilium.io/agent-not-ready', value: 'true', effect: TaintEffect.NO_EXECUTE }`,
      },
      passes: cilium([{ key: 'node.cilium.io/agent-not-ready', value: 'true', effect: 'NoExecute' }]),
      fails: cilium([{ key: 'acme.io/agent-not-ready', value: 'true', effect: 'NoExecute' }]),
    },
  ],
  nodeClassPresent: [
    rawCase('a node class that is not there', {}, template({ nodeClassRef: { name: 'other' } }), {
      text: `FL2018 ${PATH}: KWOKNodeClass 'other' is not delivered to 'lab'; deliver it to the same clusters, or name it by NodeClass.existing`,
      value: 'other',
    }),
    {
      name: 'a node class that nobody says exists',
      found: {
        text: `FL2018 ${PATH}: KWOKNodeClass 'other' is not delivered to 'lab'; deliver it to the same clusters, or name it by NodeClass.existing`,
        value: 'other',
      },
      passes: () => withExisting('other'),
      fails: () => withExisting('another'),
    },
  ],
  satisfiable: [
    rawCase(
      'requirements that no node meets',
      requiring(zones('a', 'b'), { ...zones('b'), operator: 'NotIn' }),
      requiring(zones('b'), { ...zones('b'), operator: 'NotIn' }),
      {
        text: `FL2022 ${PATH}: requirements and labels leave no value for 'topology.kubernetes.io/zone', so no node can be made; take away the one that is wrong`,
        value: 'topology.kubernetes.io/zone',
      },
    ),
  ],
};

function withExisting(name: string) {
  const made = rawFleet([rawPool(template({ nodeClassRef: { name: 'other' } }))]);
  const existing = { provider: Provider.KWOK, group: 'karpenter.kwok.sh', kind: 'KWOKNodeClass', name };
  poolOf(made, { nodeClasses: [NodeClass.existing(existing)] });
  return made;
}

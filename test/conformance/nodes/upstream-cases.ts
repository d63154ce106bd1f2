import { type Fleet, FleetCost, KarpenterFeature, PriceBook } from '../../../src';
import type { Mapping } from '../../expander/documents';
import { applyDefinitions } from '../core/apply-output';
import type { ClusterView } from './cluster-view';
import {
  claimsOf,
  consolidateAfter,
  drift,
  drifted,
  goes,
  nodeWithPods,
  notReady,
  refused,
  said,
  scale,
  stays,
} from './engine-signs';
import { karpenterDefinitions, versionsOf } from './karpenter-definitions';
import {
  CASE_NODE_CLASS,
  caseBudget,
  casePods,
  casePool,
  hastened,
  karpenterWith,
  type UpstreamCase,
} from './upstream-case';

const SPOT = { key: 'karpenter.sh/capacity-type', operator: 'In', values: ['spot'] };
const ON_DEMAND = { key: 'karpenter.sh/capacity-type', operator: 'In', values: ['on-demand'] };
const LINUX_AMD64 = [
  { key: 'kubernetes.io/os', operator: 'In', values: ['linux'] },
  { key: 'kubernetes.io/arch', operator: 'In', values: ['amd64'] },
];
const TWO_CPUS = { key: 'karpenter.kwok.sh/instance-cpu', operator: 'In', values: ['2'] };
const TEN_TYPES = { key: 'node.kubernetes.io/instance-type', operator: 'Exists', minValues: 10 };
const AKS = { group: 'karpenter.azure.com', kind: 'AKSNodeClass', name: 'hand-written' };
/** A taint that keeps no Pod away, so that they need not be changed with it. */
const SOFT = { taints: [{ key: 'acme.io/new', effect: 'PreferNoSchedule' }] };
const FEW_TYPES = {
  key: 'node.kubernetes.io/instance-type',
  operator: 'In',
  values: ['s-1x-amd64-linux', 's-2x-amd64-linux', 's-8x-amd64-linux'],
};

/** A node class that the definition of before 1.15 refuses, and Karpenter itself since. */
const BAD_KUBELET = {
  apiVersion: 'karpenter.k8s.aws/v1',
  kind: 'EC2NodeClass',
  metadata: { name: 'hand-written' },
  spec: {
    role: 'nodes',
    amiSelectorTerms: [{ alias: 'al2023@v20261110' }],
    subnetSelectorTerms: [{ tags: { net: 'a' } }],
    securityGroupSelectorTerms: [{ tags: { net: 'a' } }],
    kubelet: { evictionSoft: { 'memory.available': '5%' } },
  },
};

/** A pool that is stored and never Ready. */
function unready(code: string, name: string, template: Record<string, unknown>, why: RegExp): UpstreamCase {
  return { code, name, delivered: [casePool(name, template)], shown: (view) => notReady(view, name, why) };
}

/** A node too large for its Pods, which would be replaced but for what is said of them. */
function kept(code: string, name: string, budgets: readonly [string, number][], text: RegExp): UpstreamCase {
  const pods = [casePods(name, 'small', { cpu: '500m' }), casePods(name, 'large', { cpu: '6' })];
  return {
    code,
    name,
    delivered: [casePool(name), ...pods, ...budgets.map(([id, most]) => caseBudget(name, id, most))],
    shown: async (view) => {
      // of what Karpenter says for one reason the first is kept for minutes, so it may not look before the node is too large
      await consolidateAfter(view, name, 'Never');
      const { metadata } = await nodeWithPods(view, name, 2);
      await scale(view, name, 'large', 0);
      await consolidateAfter(view, name, '5s');
      const { message } = await said(view, () => claimsOf(view, name), text);
      return `${message}; ${await stays(view, name, metadata.name)}`;
    },
  };
}

const poolItself = (name: string) => async (): Promise<[string, string][]> => [['NodePool', name]];

async function podsOf(view: ClusterView, namespace: string): Promise<[string, string][]> {
  return (await view.pods(namespace)).map(({ metadata }) => ['Pod', metadata.name]);
}

/** A price book that has every instance type: three of them with two CPUs. */
function completeBook(fleet: Fleet): void {
  const types = ['c', 's', 'm'].flatMap((family) =>
    [1, 2, 4, 8, 16].map((vcpu) => {
      const price = { vcpu, memoryGiB: 4 * vcpu, arch: 'amd64', onDemand: vcpu / 40 };
      return [`${family}-${vcpu}x-amd64-linux`, price] as const;
    }),
  );
  const regions = { 'eu-central-1': Object.fromEntries(types) };
  const book = { name: 'all', currency: 'USD', assumptions: ['made up'], spotRatio: 0.7, isComplete: true, regions };
  const prices = PriceBook.fromJson(JSON.stringify(book), 'all.json');
  new FleetCost(fleet, 'cost', { prices, demands: [{ vcpus: 1 }] });
}

async function emptied(view: ClusterView, name: string): Promise<string> {
  const { metadata } = await nodeWithPods(view, name, 1);
  await scale(view, name, 'small', 0);
  return metadata.name;
}

/** Every finding about nodes that is upstream's, and what goes well without a mistake. */
export const UPSTREAM_CASES: readonly UpstreamCase[] = [
  {
    code: undefined,
    name: 'no-mistake',
    delivered: [
      casePool('no-mistake'),
      casePods('no-mistake', 'small', { cpu: '500m' }),
      casePods('no-mistake', 'large', { cpu: '6' }),
      caseBudget('no-mistake', 'small', 1),
    ],
    shown: async (view) => {
      const first = await nodeWithPods(view, 'no-mistake', 2);
      await scale(view, 'no-mistake', 'large', 0);
      await goes(view, 'no-mistake', first.metadata.name);
      const second = await nodeWithPods(view, 'no-mistake', 1);
      await drift(view, 'no-mistake');
      await goes(view, 'no-mistake', second.metadata.name);
      const third = await emptied(view, 'no-mistake');
      await goes(view, 'no-mistake', third);
      return 'a node is replaced by a smaller one, replaced once drifted, and goes once empty';
    },
  },
  unready('FL2001', 'bad-value', { requirements: [{ ...SPOT, key: 'acme.io/line', values: ['a b'] }] }, /a b/),
  unready('FL2001', 'bad-taint', { taints: [{ key: 'a', value: 'b'.repeat(64), effect: 'NoSchedule' }] }, /63/),
  unready(
    'FL2002',
    'foreign-label',
    { requirements: [{ ...SPOT, key: 'acme.karpenter.kwok.sh/own', values: ['a'] }] },
    /not allowed/,
  ),
  unready(
    'FL2003',
    'taint-twice',
    {
      taints: [{ key: 'acme.io/own', effect: 'NoSchedule' }],
      startupTaints: [{ key: 'acme.io/own', effect: 'NoSchedule' }],
    },
    /duplicate taint/,
  ),
  {
    code: 'FL2004',
    name: 'bad-schedule',
    delivered: [
      casePool('bad-schedule', {}, budgets({ nodes: '100%' }, { nodes: '5', schedule: '0 25 * * *', duration: '1h' })),
      casePods('bad-schedule', 'small', { cpu: '500m' }),
    ],
    shown: async (view) => {
      const node = await emptied(view, 'bad-schedule');
      const { message } = await said(
        view,
        poolItself('bad-schedule'),
        /disruption reason Empty due to blocking budget/,
      );
      return `${message}; ${await stays(view, 'bad-schedule', node)}`;
    },
  },
  {
    code: 'FL2006',
    name: 'drift-blocked',
    delivered: [
      casePool('drift-blocked', {}, budgets({ nodes: '100%' }, { nodes: '0', reasons: ['Drifted'] })),
      casePods('drift-blocked', 'small', { cpu: '500m' }),
    ],
    shown: async (view) => {
      const { metadata } = await nodeWithPods(view, 'drift-blocked', 1);
      await drift(view, 'drift-blocked');
      const { message } = await said(view, poolItself('drift-blocked'), /reason Drifted due to blocking budget/);
      return `${message}; ${await stays(view, 'drift-blocked', metadata.name)}`;
    },
  },
  {
    ...kept('FL2012', 'few-types', [], /requires 15 cheaper instance type options/),
    delivered: [
      casePool('few-types', { requirements: [SPOT, FEW_TYPES] }),
      casePods('few-types', 'small', { cpu: '500m' }),
      casePods('few-types', 'large', { cpu: '6' }),
    ],
    beside: karpenterWith(KarpenterFeature.SPOT_TO_SPOT_CONSOLIDATION),
  },
  {
    code: 'FL2017',
    name: 'short-grace',
    delivered: [
      casePool('short-grace', { terminationGracePeriod: '1m' }),
      casePods('short-grace', 'small', { cpu: '500m', more: { terminationGracePeriodSeconds: 3600 } }),
    ],
    shown: async (view) => {
      await nodeWithPods(view, 'short-grace', 1);
      const pods = await podsOf(view, 'short-grace');
      for (const claim of await view.claims('short-grace')) await view.client.delete(claim);
      const { message } = await said(view, async () => pods, /granted \d\d? seconds of grace-period of its 3600/);
      return /The pod was granted[^.]*/.exec(message)![0];
    },
  },
  unready(
    'FL2018',
    'no-class',
    { nodeClassRef: { group: 'karpenter.kwok.sh', kind: 'KWOKNodeClass', name: 'missing' } },
    /NodeClassNotFound/,
  ),
  {
    code: 'FL2019',
    name: 'no-fit',
    delivered: [
      casePool('no-fit'),
      casePods('no-fit', 'small', { cpu: '1', selector: { 'kubernetes.io/arch': 'arm64' } }),
    ],
    shown: async (view) => (await said(view, () => podsOf(view, 'no-fit'), /incompatible/)).message.slice(0, 160),
  },
  {
    code: 'FL2020',
    name: 'fixed-number',
    delivered: [casePool('fixed-number', {}, { replicas: 2 })],
    beside: karpenterWith(),
    shown: async (view) => {
      await new Promise((resolve) => setTimeout(resolve, 20_000));
      const claims = await view.claims('fixed-number');
      if (!(await view.pool('fixed-number'))) throw new Error('the pool is not stored');
      if (claims.length > 0) throw new Error(`${claims.length} nodes are made`);
      return 'the pool is stored, and no node is made in 20 s';
    },
  },
  {
    code: 'FL2021',
    name: 'kubelet',
    delivered: [BAD_KUBELET],
    former: [],
    shown: async (view) => {
      const all = karpenterDefinitions('karpenter-aws', versionsOf('karpenter-aws').at(-1));
      await applyDefinitions(
        view.client,
        all.filter(({ spec }) => (spec as Mapping).group === 'karpenter.k8s.aws'),
      );
      return refused(view, BAD_KUBELET, /evictionSoft OwnerKey does not have a matching evictionSoftGracePeriod/);
    },
  },
  kept('FL2041', 'blocking-budget', [['none', 0]], /pdb .*prevents pod evictions/i),
  kept(
    'FL2042',
    'two-budgets',
    [
      ['first', 1],
      ['second', 1],
    ],
    /multiple PDBs/,
  ),
  {
    code: 'FL2065',
    name: 'few-choices',
    delivered: [
      casePool('few-choices', { requirements: [ON_DEMAND, ...LINUX_AMD64, TWO_CPUS, TEN_TYPES] }),
      casePods('few-choices', 'small', { cpu: '500m' }),
    ],
    beside: completeBook,
    shown: async (view) => {
      const text = /filtered out all compatible available instance types due to minValues/;
      const { message } = await said(view, poolItself('few-choices'), text);
      const nodes = await view.nodes('few-choices');
      if (nodes.length > 0) throw new Error(`it has ${nodes.length} nodes all the same`);
      return message;
    },
  },
  {
    code: 'FL2070',
    name: 'drifting',
    former: [casePool('drifting'), casePods('drifting', 'small', { cpu: '500m' })],
    delivered: [casePool('drifting', SOFT), casePods('drifting', 'small', { cpu: '500m' })],
    shown: async (view) => {
      const { metadata } = await nodeWithPods(view, 'drifting', 1);
      await view.client.apply(hastened(casePool('drifting', SOFT)));
      await drifted(view, 'drifting');
      await goes(view, 'drifting', metadata.name);
      return 'the node is drifted, and replaced';
    },
  },
  {
    code: 'FL2071',
    name: 'other-class',
    follows: 'FL2070', // were it taken, it would replace every node
    former: [casePool('other-class')],
    delivered: [
      casePool('other-class', { nodeClassRef: AKS }),
      { ...CASE_NODE_CLASS, apiVersion: 'karpenter.azure.com/v1beta1', kind: 'AKSNodeClass' },
    ],
    shown: (view) => refused(view, casePool('other-class', { nodeClassRef: AKS }), /nodeClassRef.group is immutable/),
  },
  {
    code: 'FL2072',
    name: 'now-fixed',
    former: [casePool('now-fixed')],
    delivered: [casePool('now-fixed', {}, { replicas: 1 })],
    shown: (view) =>
      refused(view, casePool('now-fixed', {}, { replicas: 1 }), /Cannot transition NodePool between static/),
  },
];

function budgets(...list: Record<string, unknown>[]) {
  return {
    disruption: { consolidateAfter: '10m', consolidationPolicy: 'WhenEmptyOrUnderutilized', budgets: list },
  };
}

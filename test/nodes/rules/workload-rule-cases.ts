import type { FindingCase } from '../../fleets/finding-case';
import { podBudget, rawFleet, rawPool, template, workload } from '../raw-fleet';

const PATH = 'acme/bundles/raw/object-2';

type Spec = Record<string, unknown>;

const TAINT = { key: 'acme.io/own', value: 'yes', effect: 'NoSchedule' };
const TOLERATION = { key: 'acme.io/own', operator: 'Exists' };

const pool = rawPool({
  limits: { cpu: '8' },
  ...template({
    taints: [TAINT],
    requirements: [
      { key: 'topology.kubernetes.io/zone', operator: 'In', values: ['a', 'b'] },
      { key: 'karpenter.kwok.sh/instance-cpu', operator: 'Lte', values: ['4'] },
    ],
  }),
});

const objects = (name: string, good: Spec[], bad: Spec[], found: FindingCase['found']): FindingCase => ({
  name,
  found,
  passes: () => rawFleet([pool, ...good]),
  fails: () => rawFleet([pool, ...bad]),
});

const deployment = (pod: Spec) => workload('Deployment', { tolerations: [TOLERATION], ...pod });
const inZone = (zone: string) => ({ nodeSelector: { 'topology.kubernetes.io/zone': zone } });
const asking = (cpu: string) => ({
  containers: [{ name: 'web', image: 'nginx:1.29', resources: { requests: { cpu } } }],
  ...inZone('a'),
});

const affinity = (operator: string, values: string[]) => ({
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: [{ matchExpressions: [{ key: 'topology.kubernetes.io/zone', operator, values }] }],
      },
    },
  },
});

const noFit = (why: string) => ({
  text: `FL2019 ${PATH}: Pods of Deployment 'web' fit no pool of 'lab': ${why}; change what they ask for, or give a pool that has it`,
  value: 'web',
});

/** A general pool in the words of AWS. */
const awsPool = rawPool(
  template({
    requirements: [
      { key: 'karpenter.k8s.aws/instance-category', operator: 'In', values: ['c', 'm'] },
      { key: 'karpenter.k8s.aws/instance-memory', operator: 'Lte', values: ['4096'] },
    ],
  }),
);

const awsCase = (name: string, good: Spec, bad: Spec, why: string): FindingCase => {
  const asks = (resources: Spec) =>
    rawFleet([
      awsPool,
      workload('Deployment', {
        containers: [{ name: 'web', image: 'nginx:1.29', resources: { requests: resources, limits: resources } }],
      }),
    ]);
  return { name, found: noFit(why), passes: () => asks(good), fails: () => asks(bad) };
};

const scaler = (minReplicas: number) => ({
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  metadata: { name: 'web' },
  spec: {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
    minReplicas,
    maxReplicas: 9,
    metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } }],
  },
});

const unscaled = () => {
  const { replicas: _, ...spec } = workload('Deployment').spec as Spec;
  return { ...workload('Deployment'), spec };
};

const blocked = (why: string, path: string = 'acme/bundles/raw/object-3') => ({
  text: `FL2041 ${path}: PodDisruptionBudget 'web' never lets a Pod go: ${why}; give maxUnavailable of at least 1`,
  value: 'web',
});

const disrupting = (kind: string, value: string) =>
  workload(kind, { tolerations: [TOLERATION] }, { annotations: { 'karpenter.sh/do-not-disrupt': value } });

const kept = (value: string, why: string) => ({
  text: `FL2043 ${PATH}: karpenter.sh/do-not-disrupt '${value}' on Pods of Deployment 'web' ${why}; give a time that they need, such as '15m', or a PodDisruptionBudget`,
  value,
});

/** By the name of their rule. */
export const WORKLOAD_RULE_CASES: Readonly<Record<string, readonly FindingCase[]>> = {
  systemDaemons: [
    objects(
      'a DaemonSet of the platform that stays off the nodes of a pool',
      [workload('DaemonSet', { tolerations: [TOLERATION] })],
      [workload('DaemonSet', { tolerations: [{ ...TOLERATION, effect: 'NoExecute' }] })],
      {
        text: `FL2015 ${PATH}: DaemonSet 'web' does not tolerate 'acme.io/own:NoSchedule' of pool 'raw', so its nodes go without; tolerate it, or everything with { operator: 'Exists' }, or select other nodes`,
        value: 'acme.io/own',
      },
    ),
    objects(
      'a DaemonSet that may run on its nodes',
      [workload('DaemonSet', inZone('c'))],
      [workload('DaemonSet', inZone('b'))],
      {
        text: `FL2015 ${PATH}: DaemonSet 'web' does not tolerate 'acme.io/own:NoSchedule' of pool 'raw', so its nodes go without; tolerate it, or everything with { operator: 'Exists' }, or select other nodes`,
        value: 'acme.io/own',
      },
    ),
  ],
  workloadFits: [
    objects(
      'Pods for a zone that no pool has',
      [deployment(inZone('a'))],
      [deployment(inZone('c'))],
      noFit("no node has 'topology.kubernetes.io/zone' as they ask"),
    ),
    objects(
      'Pods whose affinity leaves no zone',
      [deployment(affinity('NotIn', ['a']))],
      [deployment(affinity('NotIn', ['a', 'b']))],
      noFit("no node has 'topology.kubernetes.io/zone' as they ask"),
    ),
    objects(
      'Pods for a label that no pool gives',
      [deployment({ nodeSelector: { 'karpenter.kwok.sh/instance-family': 'c' } })],
      [deployment({ nodeSelector: { 'acme.io/family': 'c' } })],
      noFit("no node has 'acme.io/family' as they ask"),
    ),
    objects(
      'Pods that select nodes whose taints they do not tolerate',
      [deployment(inZone('a'))],
      [deployment({ ...inZone('a'), tolerations: [{ key: 'acme.io/own', value: 'no' }] })],
      noFit("they do not tolerate the taints of 'raw'"),
    ),
    objects(
      'Pods larger than a node may be',
      [deployment(asking('4'))],
      [deployment(asking('4001m'))],
      noFit("one asks for more cpu than a node of 'raw' may have"),
    ),
    awsCase(
      'Pods with more memory than a node may have',
      { memory: '4Gi' },
      { memory: '4097Mi' },
      "one asks for more memory than a node of 'raw' may have",
    ),
    awsCase(
      'Pods with an accelerator on machines that have none',
      { cpu: '1' },
      { 'nvidia.com/gpu': '1' },
      "one asks for more nvidia.com/gpu than a node of 'raw' may have",
    ),
  ],
  blockingBudget: [
    objects(
      'a budget of none',
      [deployment({}), podBudget({ maxUnavailable: 1 })],
      [deployment({}), podBudget({ maxUnavailable: 0 })],
      blocked("maxUnavailable is '0'"),
    ),
    objects(
      'a budget of no share',
      [deployment({}), podBudget({ maxUnavailable: '1%' })],
      [deployment({}), podBudget({ maxUnavailable: '0%' })],
      blocked("maxUnavailable is '0%'"),
    ),
    objects(
      'a budget that wants all',
      [deployment({}), podBudget({ minAvailable: '99%' })],
      [deployment({}), podBudget({ minAvailable: '100%' })],
      blocked("minAvailable is '100%'"),
    ),
    objects(
      'a budget of as many as there are',
      [deployment({}), podBudget({ minAvailable: 1 })],
      [deployment({}), podBudget({ minAvailable: 2 })],
      blocked("minAvailable is '2' of '2'"),
    ),
    objects(
      'a budget of as many as an autoscaler may leave',
      [unscaled(), podBudget({ minAvailable: 3 }), scaler(4)],
      [unscaled(), podBudget({ minAvailable: 4 }), scaler(4)],
      blocked("minAvailable is '4' of '4'"),
    ),
  ],
  oneBudget: [
    objects(
      'Pods in two budgets',
      [
        deployment({}),
        podBudget({ maxUnavailable: 1 }),
        podBudget({ maxUnavailable: 1, selector: { matchLabels: { app: 'api' } } }, 'second'),
      ],
      [deployment({}), podBudget({ maxUnavailable: 1 }), podBudget({ maxUnavailable: 1, selector: {} }, 'second')],
      {
        text: `FL2042 ${PATH}: Pods of Deployment 'web' are in 2 PodDisruptionBudgets, 'second', 'web', so their nodes are never replaced; keep one of them`,
        value: 'second',
      },
    ),
  ],
  podGrace: [
    objects(
      'Pods that need longer to end than a node gives them',
      [deployment({ ...inZone('a'), terminationGracePeriodSeconds: 3600 })],
      [deployment({ ...inZone('a'), terminationGracePeriodSeconds: 3601 })],
      {
        text: `FL2017 ${PATH}: Pods of Deployment 'web' may take '1h1s' to end, and a node of 'raw' gives them '1h'; give the pool a longer terminationGracePeriod, or the Pods a shorter one`,
        value: '1h1s',
        limit: '1h',
      },
    ),
  ],
  doNotDisrupt: [
    objects(
      'Pods that keep their nodes for ever',
      [disrupting('Job', 'true')],
      [disrupting('Deployment', 'true')],
      kept('true', 'keeps their nodes for ever'),
    ),
    objects(
      'a time that Karpenter cannot read',
      [disrupting('Deployment', '15m')],
      [disrupting('Deployment', '15 minutes')],
      kept('15 minutes', "is neither 'true' nor a time, so Karpenter ignores it"),
    ),
    objects(
      'a time longer than nodes live',
      [disrupting('Deployment', '720h')],
      [disrupting('Deployment', '721h')],
      kept('721h', 'is longer than their nodes live'),
    ),
  ],
};

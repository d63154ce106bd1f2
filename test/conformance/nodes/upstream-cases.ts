import { KarpenterFeature } from '../../../src';
import type { ClusterView } from './cluster-view';
import { claimsOf, drift, goes, nodeWithPods, notReady, said, scale, stays } from './engine-signs';
import { caseBudget, casePods, casePool, type UpstreamCase } from './upstream-case';

const SPOT = { key: 'karpenter.sh/capacity-type', operator: 'In', values: ['spot'] };
const FEW_TYPES = {
  key: 'node.kubernetes.io/instance-type',
  operator: 'In',
  values: ['s-1x-amd64-linux', 's-2x-amd64-linux', 's-8x-amd64-linux'],
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
      const { metadata } = await nodeWithPods(view, name, 2);
      await scale(view, name, 'large', 0);
      const { message } = await said(view, () => claimsOf(view, name), text);
      return `${message}; ${await stays(view, name, metadata.name)}`;
    },
  };
}

const poolItself = (name: string) => async (): Promise<[string, string][]> => [['NodePool', name]];

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
    features: [KarpenterFeature.SPOT_TO_SPOT_CONSOLIDATION],
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
    shown: async (view) => {
      const pods = async () =>
        (await view.pods('no-fit')).map(({ metadata }): [string, string] => ['Pod', metadata.name]);
      const { message } = await said(view, pods, /incompatible/);
      return message.slice(0, 120);
    },
  },
  {
    code: 'FL2020',
    name: 'fixed-number',
    delivered: [casePool('fixed-number', {}, { replicas: 2 })],
    features: [],
    shown: async (view) => {
      await new Promise((resolve) => setTimeout(resolve, 20_000));
      const claims = await view.claims('fixed-number');
      if (!(await view.pool('fixed-number'))) throw new Error('the pool is not stored');
      if (claims.length > 0) throw new Error(`${claims.length} nodes are made`);
      return 'the pool is stored, and no node is made in 20 s';
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
];

function budgets(...list: Record<string, unknown>[]) {
  return {
    disruption: { consolidateAfter: '10m', consolidationPolicy: 'WhenEmptyOrUnderutilized', budgets: list },
  };
}

import { KarpenterFeature } from '../../../src';
import type { ClusterView } from './cluster-view';
import {
  claimsOf,
  consolidateAfter,
  drift,
  drifted,
  goes,
  nodeWithPods,
  podsIn,
  poolItself,
  said,
  scale,
  stays,
} from './engine-signs';
import { conditionOf } from './simulated-objects';
import { caseBudget, casePods, casePool, hastened, karpenterWith, type UpstreamCase } from './upstream-case';

/** A taint that keeps no Pod away, so that they need not be changed with it. */
const SOFT = { taints: [{ key: 'acme.io/new', effect: 'PreferNoSchedule' }] };

const ON_DEMAND = { key: 'karpenter.sh/capacity-type', operator: 'In', values: ['on-demand'] };
const SPOT = { key: 'karpenter.sh/capacity-type', operator: 'In', values: ['spot'] };
const FEW_TYPES = {
  key: 'node.kubernetes.io/instance-type',
  operator: 'In',
  values: ['s-1x-amd64-linux', 's-2x-amd64-linux', 's-8x-amd64-linux'],
};

/** What no node is replaced for. */
const UNTOUCHED = { weight: 7, limits: { cpu: '50' } };

const inZone = (zone: string) => ({
  requirements: [
    ON_DEMAND,
    { key: 'kubernetes.io/os', operator: 'In', values: ['linux'] },
    { key: 'topology.kubernetes.io/zone', operator: 'In', values: [zone] },
  ],
});

const small = (name: string) => casePods(name, 'small', { cpu: '500m' });
const large = (name: string) => casePods(name, 'large', { cpu: '6' });

/** Nodes that are kept, or not kept, against what is meant; and one pool whose nodes do as they should. */
export const DISRUPTION_CASES: readonly UpstreamCase[] = [
  {
    code: undefined,
    name: 'no-mistake',
    delivered: [casePool('no-mistake'), small('no-mistake'), large('no-mistake'), caseBudget('no-mistake', 'small', 1)],
    shown: async (view) => {
      const first = await nodeWithPods(view, 'no-mistake', 2);
      await scale(view, 'no-mistake', 'large', 0);
      await goes(view, 'no-mistake', first.metadata.name);
      const second = await nodeWithPods(view, 'no-mistake', 1);
      await drift(view, 'no-mistake');
      await goes(view, 'no-mistake', second.metadata.name);
      await goes(view, 'no-mistake', await emptied(view, 'no-mistake'));
      return 'a node is replaced by a smaller one, replaced once drifted, and goes once empty';
    },
  },
  {
    code: 'FL2004',
    name: 'bad-schedule',
    delivered: [
      casePool('bad-schedule', {}, budgets({ nodes: '100%' }, { nodes: '5', schedule: '0 25 * * *', duration: '1h' })),
      small('bad-schedule'),
    ],
    shown: async (view) => {
      const node = await emptied(view, 'bad-schedule');
      const { message } = await said(view, poolItself('bad-schedule'), /reason Empty due to blocking budget/);
      return `${message}; ${await stays(view, 'bad-schedule', node)}`;
    },
  },
  {
    code: 'FL2006',
    name: 'drift-blocked',
    delivered: [
      casePool('drift-blocked', {}, budgets({ nodes: '100%' }, { nodes: '0', reasons: ['Drifted'] })),
      small('drift-blocked'),
    ],
    shown: async (view) => {
      const { metadata } = await nodeWithPods(view, 'drift-blocked', 1);
      await drift(view, 'drift-blocked');
      const { message } = await said(view, poolItself('drift-blocked'), /reason Drifted due to blocking budget/);
      return `${message}; ${await stays(view, 'drift-blocked', metadata.name)}`;
    },
  },
  {
    ...kept('FL2012', 'few-types', {}, /requires 15 cheaper instance type options/),
    delivered: [casePool('few-types', { requirements: [SPOT, FEW_TYPES] }), small('few-types'), large('few-types')],
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
      const pods = await podsIn(view, 'short-grace');
      for (const claim of await view.claims('short-grace')) await view.client.delete(claim);
      const { message } = await said(view, async () => pods, /granted \d\d? seconds of grace-period of its 3600/);
      return /The pod was granted[^.]*/.exec(message)![0];
    },
  },
  kept('FL2041', 'blocking-budget', { none: 0 }, /pdb .*prevents pod evictions/i),
  kept('FL2042', 'two-budgets', { first: 1, second: 1 }, /multiple PDBs/),
  drifting('new-taint', {}, SOFT),
  drifting('other-zone', inZone('test-zone-a'), inZone('test-zone-b')),
  {
    code: undefined,
    name: 'no-drift',
    former: [casePool('no-drift'), small('no-drift')],
    delivered: [casePool('no-drift', {}, UNTOUCHED), small('no-drift')],
    shown: async (view) => {
      const { metadata } = await nodeWithPods(view, 'no-drift', 1);
      await view.client.apply(hastened(casePool('no-drift', {}, UNTOUCHED)));
      const text = await stays(view, 'no-drift', metadata.name);
      const claims = await view.claims('no-drift');
      if (claims.some((claim) => conditionOf(claim, 'Drifted'))) throw new Error('the node is drifted');
      return `another weight and limit: ${text}`;
    },
  },
];

/** A change for which synth says that nodes are replaced. */
function drifting(name: string, before: Record<string, unknown>, after: Record<string, unknown>): UpstreamCase {
  return {
    code: 'FL2070',
    name,
    former: [casePool(name, before), small(name)],
    delivered: [casePool(name, after), small(name)],
    shown: async (view) => {
      const { metadata } = await nodeWithPods(view, name, 1);
      await view.client.apply(hastened(casePool(name, after)));
      await drifted(view, name);
      await goes(view, name, metadata.name);
      return 'the node is drifted, and replaced';
    },
  };
}

/** A node too large for its Pods, which would be replaced but for what is said of them. */
function kept(code: string, name: string, most: Readonly<Record<string, number>>, text: RegExp): UpstreamCase {
  const budgetsOfPods = Object.entries(most).map(([id, maxUnavailable]) => caseBudget(name, id, maxUnavailable));
  return {
    code,
    name,
    delivered: [casePool(name), small(name), large(name), ...budgetsOfPods],
    shown: async (view) => {
      // Karpenter says one thing for a reason in minutes, so it may not look before the node is too large
      await consolidateAfter(view, name, 'Never');
      const { metadata } = await nodeWithPods(view, name, 2);
      await scale(view, name, 'large', 0);
      await consolidateAfter(view, name, '5s');
      const { message } = await said(view, () => claimsOf(view, name), text);
      return `${message}; ${await stays(view, name, metadata.name)}`;
    },
  };
}

/** Takes the Pods off a node, and gives back its name. */
async function emptied(view: ClusterView, name: string): Promise<string> {
  const { metadata } = await nodeWithPods(view, name, 1);
  await scale(view, name, 'small', 0);
  return metadata.name;
}

function budgets(...list: Record<string, unknown>[]) {
  return {
    disruption: { consolidateAfter: '10m', consolidationPolicy: 'WhenEmptyOrUnderutilized', budgets: list },
  };
}

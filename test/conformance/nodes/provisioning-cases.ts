import { type Fleet, FleetCost, PriceBook } from '../../../src';
import { podsIn, poolItself, said } from './engine-signs';
import { casePods, casePool, karpenterWith, type UpstreamCase } from './upstream-case';

/** One size of three families. */
const FEW_TYPES = [
  { key: 'karpenter.sh/capacity-type', operator: 'In', values: ['on-demand'] },
  { key: 'kubernetes.io/os', operator: 'In', values: ['linux'] },
  { key: 'kubernetes.io/arch', operator: 'In', values: ['amd64'] },
  { key: 'karpenter.kwok.sh/instance-cpu', operator: 'In', values: ['2'] },
  { key: 'node.kubernetes.io/instance-type', operator: 'Exists', minValues: 10 },
];

/** Pools and Pods for which no node is ever made. */
export const PROVISIONING_CASES: readonly UpstreamCase[] = [
  {
    code: 'FL2019',
    name: 'no-fit',
    delivered: [
      casePool('no-fit'),
      casePods('no-fit', 'small', { cpu: '1', selector: { 'kubernetes.io/arch': 'arm64' } }),
    ],
    shown: async (view) => {
      const { message } = await said(view, () => podsIn(view, 'no-fit'), /incompatible requirements/);
      return `${message.slice(0, 60)}...`;
    },
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
    code: 'FL2065',
    name: 'few-choices',
    delivered: [
      casePool('few-choices', { requirements: FEW_TYPES }),
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
];

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

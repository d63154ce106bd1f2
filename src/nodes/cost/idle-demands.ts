import type { FindingProps } from '../../model/finding';
import { speaksOf } from './demands';
import type { NodeDemand } from './node-demand';
import type { PricedFleet, PricedPool } from './priced-pools';

/** A field of a demand that only some pools can follow. */
interface Selective {
  readonly field: 'gpus' | 'spotShare' | 'arm64Share';
  readonly counts: (pool: PricedPool) => boolean;
  readonly why: string;
  readonly remedy: string;
}

const SELECTIVE: readonly Selective[] = [
  {
    field: 'gpus',
    counts: ({ prices }) => prices.gpu !== undefined,
    why: 'by the price book no machine of those that it speaks of has an accelerator',
    remedy: 'give gpus to instance types of the price book, or declare vcpus',
  },
  {
    field: 'spotShare',
    counts: ({ prices }) => prices.spot === 'both',
    why: 'none that it speaks of may choose between spot and on demand',
    remedy: 'let the pools have both, or take the share away',
  },
  {
    field: 'arm64Share',
    counts: ({ prices }) => prices.arm64 === 'both',
    why: 'none that it speaks of may choose between arm64 and amd64',
    remedy: 'let the pools have both, or take the share away',
  },
];

/** Demands, and fields of them, that change nothing. */
export function idleFindings(demands: readonly NodeDemand[], pools: PricedFleet, path: string): FindingProps[] {
  return demands.flatMap((demand, index) =>
    idleProblems(demand, pools).map(([what, why, remedy]) => ({
      code: 'FL2063',
      path,
      problem: `${what}demands[${index}] ${why}`,
      value: `${index}`,
      remedy,
    })),
  );
}

/** What is idle of a demand, why, and what to do about it. */
function idleProblems(demand: NodeDemand, { priced, unpriced }: PricedFleet): [string, string, string][] {
  const meant = priced.filter(({ place }) => speaksOf(demand, place));
  if (unpriced.some(({ place }) => speaksOf(demand, place))) return []; // which might follow
  if (meant.length === 0) return [['', 'speaks of no pool on any cluster', 'take it away, or name what there is']];
  return SELECTIVE.filter(({ field, counts }) => demand[field] && !meant.some(counts)).map(({ field, why, remedy }) => [
    `${field} of `,
    `counts for no pool: ${why}`,
    remedy,
  ]);
}

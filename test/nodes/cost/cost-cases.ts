import { Architecture } from '../../../src/nodes/architecture';
import { FleetCost } from '../../../src/nodes/cost/fleet-cost';
import { SpotMode } from '../../../src/nodes/spot-mode';
import type { FindingCase } from '../../fleets/finding-case';
import { book, TYPES } from './books';
import { type CostFleetChanges, costFleet, WITH_GPU } from './cost-fleet';

const COST = 'acme/costs/cost';
const POOL = 'acme/bundles/general/node-pool';

const costCase = (
  name: string,
  [good, bad]: readonly [CostFleetChanges, CostFleetChanges],
  found: FindingCase['found'],
): FindingCase => ({ name, found, passes: () => costFleet(good), fails: () => costFleet(bad) });

const saving = (spotShare: number) => ({
  pool: { spot: SpotMode.PREFER },
  cost: { demands: [{ vcpus: 100, spotShare }], targetSaving: 0.2 },
});

/** What the cost of a fleet finds wrong. */
export const COST_CASES: readonly FindingCase[] = [
  costCase('a target that is missed', [saving(0.34), saving(0.3)], {
    text: `FL2061 ${COST}: nodes save 18.0 % of their cost, less than the target of 20.0 %: 14,600.00 USD a month, less 2,628.00 by spot; pull a lever further, or lower the target`,
    value: '18.0 %',
    limit: '20.0 %',
  }),
  costCase('a region without prices', [{}, { cost: { prices: book({ regions: { 'eu-central-1': TYPES } }) } }], {
    text: `FL2062 ${POOL}: pool 'general' has no price on 'live': price book 'invented' has no region 'eu-west-1'; add regions or instance types to the price book, with the labels that the pool requires`,
    severity: 'warning',
  }),
  costCase(
    'a pool that no machine of the book fits',
    [{}, { pool: { requirements: [WITH_GPU] } }],
    [
      {
        text: `FL2062 ${POOL}: pool 'general' has no price on 'lab': no instance type of 'eu-central-1' in price book 'invented' is what it requires by 'karpenter.k8s.aws/instance-gpu-name'; add regions or instance types to the price book, with the labels that the pool requires`,
        severity: 'warning',
      },
      {
        text: `FL2062 ${POOL}: pool 'general' has no price on 'live': no instance type of 'eu-west-1' in price book 'invented' is what it requires by 'karpenter.k8s.aws/instance-gpu-name'; add regions or instance types to the price book, with the labels that the pool requires`,
        severity: 'warning',
      },
    ],
  ),
  costCase(
    'a pool of which nothing is declared',
    [{ cost: { demands: [{ vcpus: 0 }] } }, { cost: { demands: [{}] } }],
    {
      text: `FL2062 ${POOL}: pool 'general' counts as unused on 'lab', 'live': no demand says its vcpus; give a demand with its vcpus, 0 if it is to be empty`,
      severity: 'warning',
    },
  ),
  costCase(
    'a share above everything',
    [{ cost: { demands: [{ vcpus: 100, rightSizing: 1 }] } }, { cost: { demands: [{ vcpus: 100, rightSizing: 15 }] } }],
    {
      text: `FL2063 ${COST}: rightSizing of demands[0] is '15', and must be 0 to 1; give a number, 0 to 1`,
      value: '15',
      limit: '0 to 1',
    },
  ),
  costCase('a target above everything', [{ cost: { targetSaving: 0 } }, { cost: { targetSaving: 20 } }], {
    text: `FL2063 ${COST}: targetSaving is '20', and must be 0 to 1; give a share, such as 0.2`,
    value: '20',
    limit: '0 to 1',
  }),
  costCase(
    'a share of spot in a pool that never buys any',
    [
      { pool: { spot: SpotMode.PREFER }, cost: { demands: [{ vcpus: 100, spotShare: 0.3 }] } },
      { pool: { spot: SpotMode.NEVER }, cost: { demands: [{ vcpus: 100, spotShare: 0.3 }] } },
    ],
    {
      text: `FL2063 ${COST}: spotShare of demands[0] counts for no pool: none that it speaks of may choose between spot and on demand; let the pools have both, or take the share away`,
      value: '0',
    },
  ),
  costCase(
    'a share of arm64 in a pool that is all on amd64',
    [
      {
        pool: { architectures: [Architecture.AMD64, Architecture.ARM64] },
        cost: { demands: [{ vcpus: 100, arm64Share: 0.5 }] },
      },
      { pool: { architectures: [Architecture.AMD64] }, cost: { demands: [{ vcpus: 100, arm64Share: 0.5 }] } },
    ],
    {
      text: `FL2063 ${COST}: arm64Share of demands[0] counts for no pool: none that it speaks of may choose between arm64 and amd64; let the pools have both, or take the share away`,
      value: '0',
    },
  ),
  costCase(
    'accelerators in a pool whose machines have none',
    [{ cost: { demands: [{ vcpus: 100, gpus: 0 }] } }, { cost: { demands: [{ vcpus: 100, gpus: 1 }] } }],
    {
      text: `FL2063 ${COST}: gpus of demands[0] counts for no pool: by the price book no machine of those that it speaks of has an accelerator; give gpus to instance types of the price book, or declare vcpus`,
      value: '0',
    },
  ),
  costCase(
    'a demand for nothing',
    [
      { cost: ({ pool, dev }) => ({ demands: [{ vcpus: 100 }, { pool, tier: dev, vcpus: 10 }] }) },
      { cost: ({ pool, hub }) => ({ demands: [{ vcpus: 100 }, { pool, cluster: hub as never, vcpus: 10 }] }) },
    ],
    {
      text: `FL2063 ${COST}: demands[1] speaks of no pool on any cluster; take it away, or name what there is`,
      value: '1',
    },
  ),
  {
    name: 'a second report',
    found: {
      text: `FL2064 acme/costs/again: the cost of the fleet is told by '${COST}' already; put its demands into that one`,
      value: COST,
    },
    passes: () => costFleet(),
    fails: () => {
      const made = costFleet();
      new FleetCost(made.fleet, 'again', { prices: book(), demands: [{ vcpus: 100 }] });
      return made;
    },
  },
  costCase(
    'a choice that a complete book does not have',
    [{ cost: { prices: book() } }, { cost: { prices: book({ isComplete: true }) } }],
    {
      text: `FL2065 ${POOL}: pool 'general' asks for 10 values of 'node.kubernetes.io/instance-type', and has 3 to choose from on 'lab', 'live'; require less, ask for fewer values, or add the missing instance types to the price book`,
      value: '10',
      limit: '3',
    },
  ),
];

import { Duration, Size } from 'cdk8s';
import * as fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { Provider } from '../../src';
import { Architecture } from '../../src/nodes/architecture';
import { ConsolidationPolicy, DisruptionReason } from '../../src/nodes/disruption/disruption-budget';
import { MaintenanceWindow, Weekday } from '../../src/nodes/disruption/maintenance-window';
import type { NodePoolNarrowing } from '../../src/nodes/node-pool-narrowing';
import { NodeRequirement } from '../../src/nodes/requirements/node-requirement';
import { requirementSetOf } from '../../src/nodes/requirements/requirement-set';
import { isWithin, type RequirementData } from '../../src/nodes/requirements/value-set';
import { SpotMode } from '../../src/nodes/spot-mode';
import { WorkloadClass } from '../../src/nodes/workload-class';
import { outcomeOf, treeOf } from '../fleets/outcome';
import { nodeFleet, poolOf } from './node-fleet';

/** What layers that do not go together, and pools that nobody should want, are told by; anything else is a fault. */
const EXPECTED = /^FL20(0[0-9]|1\d|2\d|3[0-9])$/;

const minutes = (max: number) => fc.integer({ min: 1, max }).map((count) => Duration.minutes(count));
const clock = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`);
const window = fc
  .record({
    days: fc.uniqueArray(fc.constantFrom(...Object.values(Weekday)), { minLength: 1 }),
    start: clock,
    end: clock,
    timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kolkata'),
  })
  .map((props) => new MaintenanceWindow(props));
const requirement = fc.oneof(
  fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 })
    .map((values) => NodeRequirement.oneOf('acme.io/zone', values)),
  fc
    .uniqueArray(fc.constantFrom('a', 'b'), { minLength: 1 })
    .map((values) => NodeRequirement.noneOf('acme.io/zone', values)),
  fc.nat({ max: 32 }).map((bound) => NodeRequirement.atLeast('karpenter.kwok.sh/instance-cpu', bound)),
  fc.nat({ max: 32 }).map((bound) => NodeRequirement.atMost('karpenter.kwok.sh/instance-cpu', bound)),
);
const narrowing: fc.Arbitrary<NodePoolNarrowing> = fc.record(
  {
    requirements: fc.array(requirement, { maxLength: 3 }),
    architectures: fc.uniqueArray(fc.constantFrom(...Object.values(Architecture)), { minLength: 1 }),
    spot: fc.constantFrom(...Object.values(SpotMode)),
    limits: fc.record({
      cpu: fc.nat({ max: 200 }),
      memory: fc.integer({ min: 1, max: 999 }).map((size) => Size.gibibytes(size)),
    }),
    taints: fc.constant([{ key: 'acme.io/own' }]),
    labels: fc.constantFrom<Record<string, string>[]>({ 'acme.io/x': 'a' }, { 'acme.io/x': 'b' }, { 'acme.io/y': 'a' }),
    budgets: fc.constantFrom([{ nodes: '2' }], [{ nodes: '0', reasons: [DisruptionReason.EMPTY] }]),
    windows: fc.array(window, { minLength: 1, maxLength: 2 }),
    consolidateAfter: minutes(60),
    neverConsolidate: fc.boolean(),
    consolidationPolicy: fc.constantFrom(...Object.values(ConsolidationPolicy)),
    expireAfter: minutes(60 * 24 * 30),
    terminationGracePeriod: minutes(300),
  },
  { requiredKeys: [] },
);

const poolsIn = (tree: Record<string, string>) =>
  Object.entries(tree)
    .filter(([file]) => /fleet\/general\/.*nodepool/.test(file))
    .map(([file, text]) => ({
      folder: file.split('/')[2]!,
      spec: parseAllDocuments(text.replace(/^\S+ /, ''))[0]!.toJS().spec,
    }));

describe('pools of any description', () => {
  it('are told why they cannot be, or are narrower in each tier than the pool says, and right by the schemas', () => {
    fc.assert(
      fc.property(fc.constantFrom('GENERAL', 'BURST', 'SPOT_TOLERANT'), narrowing, narrowing, (name, pool, tier) => {
        const kwok = { provider: Provider.KWOK };
        const made = nodeFleet({ lab: kwok, live: kwok });
        const byTier = [{ ...tier, tier: made.prod }];
        poolOf(made, { workloadClass: WorkloadClass[name as 'GENERAL'], limits: { cpu: 100 }, ...pool, byTier });
        const { findings, thrown } = outcomeOf(made.app);
        expect(findings.map(({ code }) => code).filter((code) => !EXPECTED.test(code))).toEqual([]);
        if (thrown !== undefined) return;
        const pools = poolsIn(treeOf(made.app.outdir));
        const [upper, lower] = [
          pools.find(({ folder }) => folder !== 'prod')!,
          pools.find(({ folder }) => folder !== 'dev')!,
        ];
        const sets = [upper, lower].map(({ spec }) =>
          requirementSetOf(spec.template.spec.requirements as RequirementData[]),
        );
        for (const [key, set] of sets[0]!) expect(isWithin(sets[1]!.get(key)!, set)).toBe(true);
        expect(Number(lower.spec.limits.cpu)).toBeLessThanOrEqual(Number(upper.spec.limits.cpu));
        expect(lower.spec.disruption.budgets).toEqual(expect.arrayContaining(upper.spec.disruption.budgets));
      }),
      { numRuns: 40 },
    );
  });
});

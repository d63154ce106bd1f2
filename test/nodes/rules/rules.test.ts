import { NODE_RULES } from '../../../src/nodes/rules';
import type { NodeRule } from '../../../src/nodes/rules/rule';
import { testFindings } from '../../fleets/finding-case';
import { outcomeOf } from '../../fleets/outcome';
import { CONTROLLER_RULE_CASES } from './controller-rule-cases';
import { POOL_RULE_CASES } from './pool-rule-cases';
import { WORKLOAD_RULE_CASES } from './workload-rule-cases';

const CASES = { ...CONTROLLER_RULE_CASES, ...POOL_RULE_CASES, ...WORKLOAD_RULE_CASES };

/** Runs with a rule taken out of the list, as if it were deleted. */
function without<T>(name: string, run: () => T): T {
  const rules = NODE_RULES as Record<string, NodeRule>;
  const rule = rules[name]!;
  delete rules[name];
  try {
    return run();
  } finally {
    rules[name] = rule;
  }
}

describe('rules about nodes', () => {
  it('have a failing fleet each', () => {
    expect(Object.keys(CASES).sort()).toEqual(Object.keys(NODE_RULES).sort());
  });

  describe.each(Object.keys(CASES))('%s', (rule) => {
    testFindings(CASES[rule]!);

    it.each(CASES[rule]!.map((one) => [one.name, one]))('alone refuses %s', (_, one) => {
      expect(without(rule, () => outcomeOf(one.fails().app)).findings).toEqual([]);
    });
  });
});

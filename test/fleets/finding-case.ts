import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src';
import { RULES } from '../../src/rules';
import type { Rule } from '../../src/rules/rule';
import { readSections } from '../house/finding-sections';
import type { MinimalFleet } from './minimal-fleet';
import { outcomeOf } from './outcome';

/** A finding as a case expects it: its one line, and the data that the line is made of. */
export interface ExpectedFinding {
  readonly text: string;
  readonly value?: string;
  readonly limit?: string;
  /** Only where it is not an error. */
  readonly severity?: 'warning';
  /** Only where it cannot be accepted. */
  readonly acceptable?: false;
}

/** Two fleets that differ by one statement: one without a finding, one with exactly those expected. */
export interface FindingCase {
  readonly name: string;
  readonly found: ExpectedFinding | readonly ExpectedFinding[];
  readonly passes: () => Pick<MinimalFleet, 'app'>;
  readonly fails: () => Pick<MinimalFleet, 'app'>;
}

/** Codes of the value types, whose own tests hold what the docs show. */
const OF_VALUE_TYPES = /^FL100\d$/;

const DOCS = join(__dirname, '../../docs/findings.md');

/** Findings as a case says them. */
export function asExpected(findings: readonly Finding[]): ExpectedFinding[] {
  return findings.map(({ value, limit, severity, acceptable, ...rest }) => ({
    text: `${rest.code} ${rest.path}: ${rest.problem}; ${rest.remedy}`,
    ...(value !== undefined && { value }),
    ...(limit !== undefined && { limit }),
    ...(severity === 'warning' && { severity }),
    ...(!acceptable && { acceptable }),
  }));
}

/** Tests both fleets of each case, and that the docs show the first case of each code. */
export function testFindings(cases: readonly FindingCase[]): void {
  for (const one of cases) {
    const found = listOf(one.found);
    it(`refuses ${one.name} (${codeOf(one)}), and nothing else`, () => {
      expect(outcomeOf(one.passes().app).findings).toEqual([]);
      expect(asExpected(outcomeOf(one.fails().app).findings)).toEqual(found);
    });
  }
  const firstOfCode = new Map([...cases].reverse().map((one) => [codeOf(one), listOf(one.found)[0]!.text]));
  const documented = [...firstOfCode].filter(([code]) => !OF_VALUE_TYPES.test(code));
  if (documented.length === 0) return;
  it.each(documented)('shows in the docs what yields %s', (code, text) => {
    expect(exampleOf(code)).toBe(text);
  });
}

/** Runs with a rule taken out of the list, as if it were deleted. */
export function withoutRule<T>(name: string, run: () => T): T {
  const rules = RULES as Record<string, Rule>;
  const rule = rules[name]!;
  delete rules[name];
  try {
    return run();
  } finally {
    rules[name] = rule;
  }
}

/** The example that the docs give for a code. */
export function exampleOf(code: string): string | undefined {
  const section = readSections(readFileSync(DOCS, 'utf8')).find((one) => one.code === code);
  return section?.example.slice('> '.length);
}

const listOf = (found: FindingCase['found']) => (Array.isArray(found) ? found : [found]) as readonly ExpectedFinding[];

const codeOf = (one: FindingCase) => listOf(one.found)[0]!.text.split(' ')[0]!;

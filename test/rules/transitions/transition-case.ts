import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FleetApp, FleetAppProps } from '../../../src';
import { TRANSITIONS } from '../../../src/rules/transitions';
import type { TransitionRule } from '../../../src/rules/transitions/transition';
import { asExpected, type ExpectedFinding, exampleOf } from '../../fleets/finding-case';
import { scratchFolder } from '../../fleets/minimal-fleet';
import { type Outcome, outcomeOf, treeOf } from '../../fleets/outcome';

/** Describes a fleet in an app of the given props. */
export type Build = (app: FleetAppProps) => { readonly app: FleetApp };

/** Two descriptions of a fleet, one after the other, of which the second comes to findings that the first has no part in. */
export interface TransitionCase {
  readonly name: string;
  readonly before: Build;
  readonly after: Build;
  readonly found: readonly ExpectedFinding[];
  /** Ways to nearly the same place that come to nothing. */
  readonly harmless: readonly HarmlessWay[];
}

/** A transition without a finding. */
export interface HarmlessWay {
  readonly name: string;
  readonly before: Build;
  readonly after: Build;
}

/** Writes a fleet, which must have no findings, and gives back its `plan/`. */
export function written(build: Build): string {
  const { app } = build({ outdir: join(scratchFolder(), 'dist') });
  expect(outcomeOf(app).findings.map(String)).toEqual([]);
  return join(app.outdir, 'plan');
}

/** What the second fleet comes to after the first. */
export function transition(before: Build, after: Build, props: FleetAppProps = {}): Outcome {
  return outcomeOf(after({ previous: written(before), ...props }).app);
}

/** Tests every way, and that without its rule nothing would be found. */
export function testTransitions(rule: string, cases: readonly TransitionCase[], props: FleetAppProps = {}): void {
  for (const { name, before, after, found, harmless } of cases) {
    it(`refuses ${name}, and says nothing else`, () => {
      expect(asExpected(transition(before, after, props).findings)).toEqual(found);
    });
    it(`alone refuses ${name}`, () => {
      expect(withoutTransition(rule, () => transition(before, after, props)).findings.map(String)).toEqual([]);
    });
    it(`says nothing where both fleets of ${name} stand alone`, () => {
      for (const build of [before, after]) expect(outcomeOf(build({}).app).findings.map(String)).toEqual([]);
    });
    for (const way of harmless) {
      it(`passes ${way.name}`, () => {
        expect(transition(way.before, way.after, props).findings.map(String)).toEqual([]);
      });
    }
  }
  it('is shown in the docs', () => {
    const text = cases[0]!.found[0]!.text;
    expect(exampleOf(text.split(' ')[0]!)).toBe(text);
  });
}

/** Runs with a rule taken out of the list, as if it were deleted. */
export function withoutTransition<T>(name: string, run: () => T): T {
  const rules = TRANSITIONS as Record<string, TransitionRule>;
  const rule = rules[name]!;
  delete rules[name];
  try {
    return run();
  } finally {
    rules[name] = rule;
  }
}

/** Every file of an output, with its text alone. */
export function bytesOf(folder: string): Record<string, string> {
  const files = Object.keys(treeOf(folder)).filter((path) => /\.(yaml|json)$/.test(path));
  return Object.fromEntries(files.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

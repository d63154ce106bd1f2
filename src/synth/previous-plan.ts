import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenFleet, WrittenPlan } from '../delivery/written-plan';
import { type FindingProps, Severity } from '../model/finding';
import { PlanView } from '../rules/transitions/plan-view';
import { oneLine } from './one-line';
import { fleetShapeProblem, planShapeProblem } from './plan-shape';

/** What a run knows of the output before it. */
export interface PreviousReading {
  /**
   * The former plan.
   * @default - there is none, or none that can be read
   */
  readonly plan?: PlanView;
  /**
   * Why there is none.
   * @default - there is one, or none was to be expected
   */
  readonly finding?: FindingProps;
  /** Whether the user named it, so that it is what the fleet is to be compared with, and not just what the last run left. */
  readonly isGiven: boolean;
}

/** Reads a former `plan/` folder: the one given, none if that is empty, or the one in the output folder. */
export function readPrevious(given: string | undefined, outdir: string): PreviousReading {
  if (given === '') return { isGiven: false };
  const isGiven = given !== undefined;
  const folder = given ?? join(outdir, 'plan');
  if (!exists(folder)) return isGiven ? { isGiven, finding: missing(folder) } : { isGiven };
  const plan = viewOf(folder);
  if (typeof plan !== 'string') return { isGiven, plan };
  return { isGiven, finding: isGiven ? unusable(folder, plan) : ignored(folder, plan) };
}

/** Reads further files of the same folder, by name; undefined for one that is not there or no JSON. */
export function formerFiles(given: string | undefined, outdir: string): (file: string) => unknown {
  return (file) => {
    try {
      return given === '' ? undefined : parsed(join(given ?? join(outdir, 'plan'), file));
    } catch {
      return undefined;
    }
  };
}

/** The plan in a folder, or why it is none. */
function viewOf(folder: string): PlanView | string {
  try {
    const [fleet, plan] = ['fleet.json', 'plan.json'].map((file): unknown => parsed(join(folder, file)));
    const problem = fleetShapeProblem(fleet) ?? planShapeProblem(plan);
    return problem ?? new PlanView(fleet as WrittenFleet, plan as WrittenPlan);
  } catch (error) {
    return oneLine(error);
  }
}

const parsed = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

function exists(folder: string): boolean {
  try {
    return statSync(folder, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false; // a file stands where a folder above it should
  }
}

function missing(folder: string): FindingProps {
  return {
    code: 'FL6216',
    path: folder,
    problem: `there is no former plan in '${folder}', so no transition is judged`,
    value: folder,
    severity: Severity.WARNING,
    remedy: 'give the plan/ folder of a former output, unless this is the first',
  };
}

function ignored(folder: string, why: string): FindingProps {
  return {
    code: 'FL6216',
    path: folder,
    problem: `the former plan in '${folder}' cannot be used (${why}), so no transition is judged`,
    value: folder,
    severity: Severity.WARNING,
    remedy: 'look through what this run changes, or give the plan/ folder of another output as previous',
  };
}

function unusable(folder: string, why: string): FindingProps {
  return {
    code: 'FL6215',
    path: folder,
    problem: `the former plan in '${folder}' cannot be used: ${why}`,
    value: folder,
    remedy: "give a plan/ folder that this version of the library wrote, or previous: '' to judge no transition",
  };
}

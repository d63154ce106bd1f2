import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Finding, type FleetApp, Severity } from '../../src';
import { FindingError } from '../../src/model/finding-error';

/** What a run of synth comes to. */
export interface Outcome {
  readonly findings: Finding[];
  /** Text of the error that was thrown; undefined where synth went through. */
  readonly thrown: string | undefined;
  /** What synth wrote to stderr. */
  readonly stderr: string;
}

/**
 * Synthesises, and gives back what was found. Where one of the findings is an error, it has checked that the folder around the
 * output is, byte for byte and to the time of its files, what it was before.
 */
export function outcomeOf(app: FleetApp): Outcome {
  const around = dirname(app.outdir);
  const before = treeOf(around);
  const said: string[] = [];
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  const thrown = thrownBy(() => app.synth());
  stderr.mockRestore();
  const errors = app.findings.filter((finding) => finding.severity === Severity.ERROR);
  expect(thrown !== undefined).toBe(errors.length > 0);
  if (thrown !== undefined) expect(treeOf(around)).toEqual(before);
  return { findings: app.findings, thrown, stderr: said.join('') };
}

/** Codes alone, as they are printed. */
export const codesOf = (app: FleetApp): string[] => outcomeOf(app).findings.map((finding) => finding.code);

/** The text of a file of the output. */
export const readOutput = (app: FleetApp, file: string): string => readFileSync(join(app.outdir, file), 'utf8');

/** Every file below a folder, with its content and time. */
export function treeOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const content = entry.isFile() ? readFileSync(path, 'utf8') : '(folder)';
      return [relative(folder, path), `${lstatSync(path).mtimeMs} ${content}`];
    }),
  );
}

/** The text of the findings that a call throws; anything else that it throws goes through. */
export function thrownBy(call: () => unknown): string | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    if (error instanceof FindingError) return error.message;
    throw error;
  }
}

import { Finding } from '../../model/finding';
import { pathText, type Step } from '../problem';
import type { WrittenScalars } from '../yaml-value';

const WRONG_TYPE = 'FL8003';

/** A finding of a wrong type with the value as it is written: what YAML makes of `014` or `y` is not what to put in quotes. */
export function asWritten(finding: Finding, object: unknown, written: WrittenScalars): Finding {
  const { code, path, value } = finding;
  if (code !== WRONG_TYPE || value === undefined) return finding;
  const source = sourceAt(object, { path, written, steps: [] });
  if (source === undefined || source === value) return finding;
  const problem = finding.problem.replace(`'${value}'`, () => `'${source}'`);
  const remedy = finding.remedy.replace(`"${value}"`, () => `"${source}"`);
  return new Finding({ ...finding, problem, remedy, value: source });
}

interface Place {
  readonly path: string;
  readonly written: WrittenScalars;
  readonly steps: readonly Step[];
}

/** The scalar at a path as it is written, if it is a plain one. */
function sourceAt(holder: unknown, { path, written, steps }: Place): string | undefined {
  if (typeof holder !== 'object' || holder === null) return undefined;
  const isList = Array.isArray(holder);
  for (const [key, value] of Object.entries(holder)) {
    const step = isList ? Number(key) : key;
    const here = pathText([...steps, step]);
    if (here === path) return written.get(holder)?.get(step);
    if (!path.startsWith(here)) continue;
    const found = sourceAt(value, { path, written, steps: [...steps, step] });
    if (found !== undefined) return found;
  }
  return undefined;
}

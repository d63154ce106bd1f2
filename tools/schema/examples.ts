/*
 * tsx tools/schema/examples.ts [--write]
 *
 * Judges the example manifests that the upstream modules ship, and compares what is refused with
 * test/schema/fixtures/refused-examples.json. Needs Go, and the modules from the proxy or from its cache. `--write` writes the list;
 * reasons that are there already are kept. The conformance run does the same.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Severity } from '../../src/model/finding';
import { SchemaJudge } from '../../src/schema/judge';
import { packedSchemas } from '../../src/schema/packed';
import { yamlDocuments } from '../../src/schema/yaml-documents';
import { downloadModules, type GoModule } from '../imports/go-modules';
import { zipEntries } from '../imports/zip';
import { formatted } from './formatted';

const root = join(__dirname, '..', '..');
const LIST = join(root, 'test', 'schema', 'fixtures', 'refused-examples.json');
/** Folders of examples: what users are meant to copy, not what tests are made of. */
const EXAMPLES_IN = /(^|\/)(examples?|samples?|docs?|site|demo|quick-?start)\//;
/** What is there to be refused, and snippets of documentation with blanks to fill in. */
const NO_EXAMPLES = /invalid|\/snippets\//;

interface Upstream {
  readonly name: string;
  readonly goModule: string;
  readonly versions: readonly string[];
}

/** How many examples there are in the versions that upstreams.json names. */
export const EXAMPLES = 1226;

/** An example that the judge refuses. */
interface Refused {
  readonly module: string;
  readonly path: string;
  readonly document: number;
  readonly kind: string;
  readonly finding: string;
  readonly reason: string;
  /** The object itself, so that the API server can be asked about it without the module. */
  readonly object: unknown;
}

/** What the judge says of all examples, and where the list says something else. */
export interface JudgedExamples {
  readonly count: number;
  readonly refused: readonly Refused[];
  /** Refused, but on no list. */
  readonly unlisted: readonly string[];
  /** On the list, but taken, or no longer shipped. */
  readonly stale: readonly string[];
}

/** Judges the examples of the newest version of every upstream, and keeps the reasons that the list has. */
export function judgeExamples(): JudgedExamples {
  const { upstreams } = JSON.parse(readFileSync(join(root, 'imports', 'upstreams.json'), 'utf8')) as {
    upstreams: Upstream[];
  };
  const examples = new Examples();
  const named = upstreams.filter(({ name, versions }) => name !== 'kubernetes' && versions.length > 0);
  const modules = new Set(named.map(({ goModule, versions }) => `${goModule}@${versions[0]}`));
  for (const module of downloadModules([...modules])) examples.judgeModule(module);
  const listed = new Map((JSON.parse(readFileSync(LIST, 'utf8')) as Refused[]).map((entry) => [idOf(entry), entry]));
  const refused = examples.refused.map((entry) => ({ ...entry, reason: listed.get(idOf(entry))?.reason ?? '' }));
  const found = new Set(refused.map(idOf));
  return {
    count: examples.count,
    refused,
    unlisted: refused.filter((one) => !listed.has(idOf(one))).map((one) => `${idOf(one)}: ${one.finding}`),
    stale: [...listed.keys()].filter((id) => !found.has(id)),
  };
}

/** Goes through the examples of one module after the other. */
class Examples {
  public count = 0;
  public readonly refused: Omit<Refused, 'reason'>[] = [];
  private readonly kinds = packedSchemas().index().kinds;
  private readonly judge = new SchemaJudge({ kubernetesVersions: ['1.37'] });
  /** What shows a feature of the experimental channel is meant for clusters that have it. */
  private readonly experimental = new SchemaJudge({
    kubernetesVersions: ['1.37'],
    installed: { 'gateway-api': '1.7-experimental' },
  });

  public judgeModule({ path: goModule, version, zip }: GoModule): void {
    const module = `${goModule}@${version}`;
    for (const entry of zipEntries(zip)) {
      const path = entry.path.slice(module.length + 1);
      if (!EXAMPLES_IN.test(path) || !/\.ya?ml$/.test(path) || NO_EXAMPLES.test(path)) continue;
      const text = entry.read().toString('utf8');
      if (/\{\{|\$\{/.test(text)) continue; // templates are no manifests
      this.judgeFile({ module, path, text });
    }
  }

  private judgeFile({ module, path, text }: { module: string; path: string; text: string }): void {
    for (const { number, value } of yamlDocuments(text)) {
      const { kind, apiVersion } = (value ?? {}) as Record<string, string>;
      const key = `${apiVersion}/${kind}`;
      if (!this.kinds[key]) continue;
      this.count++;
      const errors = this.judge.judge(value, '').filter(({ severity }) => severity === Severity.ERROR);
      if (errors.length === 0) continue;
      if (apiVersion.startsWith('gateway') && this.experimental.judge(value, '').length === 0) continue;
      this.refused.push({ module, path, document: number, kind: key, finding: errors[0].toString(), object: value });
    }
  }
}

function idOf({ module, path, document }: Pick<Refused, 'module' | 'path' | 'document'>): string {
  return `${module} ${path} ${document}`;
}

function main(args: readonly string[]): void {
  const { count, refused, unlisted, stale } = judgeExamples();
  process.stderr.write(`${count} objects in examples, ${refused.length} refused\n`);
  if (args.includes('--write')) {
    writeFileSync(LIST, formatted(refused));
    return;
  }
  for (const text of unlisted) process.stderr.write(`not listed: ${text}\n`);
  for (const text of stale) process.stderr.write(`listed, but not refused: ${text}\n`);
  if (count !== EXAMPLES) process.stderr.write(`EXAMPLES says ${EXAMPLES}\n`);
  process.exitCode = unlisted.length + stale.length === 0 && count === EXAMPLES ? 0 : 1;
}

if (require.main === module) main(process.argv.slice(2));

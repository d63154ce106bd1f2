/**
 * Judges the example manifests that the upstream modules ship, and compares what is refused with
 * test/schema/fixtures/refused-examples.json. Needs Go, and the modules from the proxy or from its cache. `--write` writes the list;
 * reasons that are there already are kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Severity } from '../../src/model/finding';
import { SchemaJudge } from '../../src/schema/judge';
import { packedSchemas } from '../../src/schema/packed';
import { yamlDocuments } from '../../src/schema/yaml-documents';
import { downloadModules } from '../imports/go-modules';
import { zipEntries } from '../imports/zip';

const root = join(__dirname, '..', '..');
const LIST = join(root, 'test', 'schema', 'fixtures', 'refused-examples.json');
/** Folders of examples: what users are meant to copy, not what tests are made of. */
const EXAMPLES = /(^|\/)(examples?|samples?|docs?|site|demo|quick-?start)\//;
/** What is there to be refused, and snippets of documentation with blanks to fill in. */
const NO_EXAMPLES = /invalid|\/snippets\//;

interface Upstream {
  readonly name: string;
  readonly goModule: string;
  readonly versions: readonly string[];
}

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

const { upstreams } = JSON.parse(readFileSync(join(root, 'imports', 'upstreams.json'), 'utf8')) as {
  upstreams: Upstream[];
};
const kinds = packedSchemas().index().kinds;
const judge = new SchemaJudge({ kubernetesVersions: ['1.36'] });
// what shows a feature of the experimental channel is meant for clusters that have it
const experimental = new SchemaJudge({
  kubernetesVersions: ['1.36'],
  installed: { 'gateway-api': '1.7-experimental' },
});

let count = 0;
const refused: Omit<Refused, 'reason'>[] = [];

function judgeModule(upstream: Upstream): void {
  const [{ zip, version }] = downloadModules([`${upstream.goModule}@${upstream.versions[0]}`]);
  const prefix = `${upstream.goModule}@${version}/`;
  for (const entry of zipEntries(zip)) {
    const path = entry.path.slice(prefix.length);
    if (!EXAMPLES.test(path) || !/\.ya?ml$/.test(path) || NO_EXAMPLES.test(path)) continue;
    const text = entry.read().toString('utf8');
    if (/\{\{|\$\{/.test(text)) continue; // templates are no manifests
    judgeFile({ module: prefix.slice(0, -1), path, text });
  }
}

function judgeFile({ module, path, text }: { module: string; path: string; text: string }): void {
  for (const { number, value } of yamlDocuments(text)) {
    const { kind, apiVersion } = (value ?? {}) as Record<string, string>;
    const key = `${apiVersion}/${kind}`;
    if (!kinds[key]) continue;
    count++;
    const errors = judge.judge(value, '').filter(({ severity }) => severity === Severity.ERROR);
    if (errors.length === 0) continue;
    if (apiVersion.startsWith('gateway') && experimental.judge(value, '').length === 0) continue;
    refused.push({ module, path, document: number, kind: key, finding: errors[0].toString(), object: value });
  }
}

const idOf = ({ module, path, document }: Pick<Refused, 'module' | 'path' | 'document'>) =>
  `${module} ${path} ${document}`;

const seen = new Set<string>();
for (const upstream of upstreams) {
  if (upstream.name === 'kubernetes' || upstream.versions.length === 0 || seen.has(upstream.goModule)) continue;
  seen.add(upstream.goModule);
  judgeModule(upstream);
}
const known = new Map((JSON.parse(readFileSync(LIST, 'utf8')) as Refused[]).map((entry) => [idOf(entry), entry]));
process.stderr.write(`${count} objects in examples, ${refused.length} refused, ${known.size} listed\n`);
if (process.argv.includes('--write')) {
  const list = refused.map((entry) => ({ ...entry, reason: known.get(idOf(entry))?.reason ?? '' }));
  writeFileSync(LIST, `[\n${list.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]\n`);
} else {
  const fresh = refused.filter((entry) => !known.has(idOf(entry)));
  for (const entry of fresh) process.stderr.write(`not listed: ${idOf(entry)}: ${entry.finding}\n`);
  process.exitCode = fresh.length > 0 || refused.length < known.size ? 1 : 0;
}

/**
 * Writes the manifests of upstreams that the tests of the judge are made of, from the modules that fixtures.json names. Needs Go, and
 * the modules from the proxy or from its cache. Names limit it to some files; `--check` writes nothing and says what would differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadModules } from '../imports/go-modules';
import { zipEntries } from '../imports/zip';
import { formatted } from './formatted';
import { manifestsIn, type Variables } from './module-manifests';

const root = join(__dirname, '..', '..');
const FOLDER = join(root, 'test', 'schema', 'fixtures');

/** Positions of manifests in a file, by the path of that file in its module. */
type Chosen = Readonly<Record<string, readonly number[]>>;

/** What is taken from one module. */
interface Source {
  readonly name: string;
  readonly module: string;
  readonly licence: string;
  /** Values for variables that have no default of their own. */
  readonly variables?: Variables;
  readonly good: Chosen;
  readonly invalid: Chosen;
}

interface Fixture {
  readonly path: string;
  readonly document: number;
  readonly object: unknown;
}

/** The content of a file of fixtures. */
function fixturesOf(source: Source, zip: string): object {
  const prefix = `${source.module}/`;
  const entries = new Map(zipEntries(zip).map((entry) => [entry.path.slice(prefix.length), entry]));
  const read = (chosen: Chosen): Fixture[] =>
    Object.entries(chosen).flatMap(([path, documents]) => {
      const entry = entries.get(path);
      if (!entry) throw new Error(`${source.module} has no ${path}`);
      const found = manifestsIn(path, entry.read().toString('utf8'), source.variables);
      return documents.map((document) => {
        const manifest = found.find((one) => one.document === document);
        if (!manifest) throw new Error(`${source.module}/${path} has no manifest ${document}`);
        return { path, document, object: manifest.value };
      });
    });
  const { module, licence, good, invalid } = source;
  return { module, licence, good: read(good), invalid: read(invalid) };
}

function main(args: readonly string[]): void {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const all = JSON.parse(readFileSync(join(__dirname, 'fixtures.json'), 'utf8')) as Source[];
  const sources = all.filter(({ name }) => names.length === 0 || names.includes(name));
  const modules = downloadModules(sources.map(({ module }) => module));
  for (const source of sources) {
    const zip = modules.find(({ path, version }) => source.module === `${path}@${version}`)?.zip ?? '';
    const file = join(FOLDER, `${source.name}.json`);
    const content = fixturesOf(source, zip);
    if (!args.includes('--check')) writeFileSync(file, formatted(content));
    else if (JSON.stringify(content) !== JSON.stringify(JSON.parse(readFileSync(file, 'utf8')))) differ(source.name);
  }
}

function differ(name: string): void {
  process.stderr.write(`${name}.json is not what its module holds\n`);
  process.exitCode = 1;
}

main(process.argv.slice(2));

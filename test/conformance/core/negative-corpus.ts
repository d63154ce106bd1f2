import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ArgoCd,
  Bundle,
  Cluster,
  type Finding,
  Fleet,
  FleetApp,
  Hub,
  Manifest,
  Registration,
  Tier,
} from '../../../src';
import { FindingError } from '../../../src/model/finding-error';
import { isMapping, type Mapping, mapping } from '../../expander/documents';
import { type KubeClient, KubeRefusal } from '../engine/kube-client';
import { knownDefinitions } from './definitions';
import { kindOf } from './field-paths';
import { changed, isWithin, type JsonChanges, serverPaths } from './paths';

const FOLDER = join(__dirname, 'negative');

/** What a kind can be constrained by: its schema, its rules, Kubernetes' own code, names, and lists whose entries have keys. */
type ConstraintClass = 'structure' | 'cel' | 'code' | 'name' | 'list-map';

interface NegativeCase {
  readonly why: string;
  readonly class: ConstraintClass;
  /** What is changed, by JSON pointer; null takes it away. */
  readonly set: JsonChanges;
  /** Where the finding stands, and the server's refusal. */
  readonly path: string;
  /**
   * Where the server's refusal stands, which has by then moved `stringData` into `data`.
   * @default - where the finding stands, or the map or list of which that is an entry
   */
  readonly serverPath?: string;
}

/** A kind with what is refused of it. */
export interface NegativeKind {
  /** What synth and server take. */
  readonly object: Mapping;
  readonly cases: readonly NegativeCase[];
}

/** Shows for every kind and class that what the server refuses, synth refuses before, for the same path. */
export async function checkNegativeCorpus(client: KubeClient, emitted: readonly string[]): Promise<string> {
  const all = readCorpus();
  const problems = missing(all, emitted);
  await client.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'apps' } });
  let cases = 0;
  for (const { object, cases: wrong } of all) {
    const right = [...judgedBySynth(object).map(String), ...(await refusal(client, object))];
    if (right.length > 0) problems.push(`${kindOf(object)} is refused as it is: ${right.join('; ')}`);
    for (const one of wrong) {
      cases++;
      problems.push(...(await problemsOf(client, object, one)).map((text) => `${kindOf(object)}, ${one.why}: ${text}`));
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return `${cases} manifests of ${all.length} kinds, refused by the server, and by synth for the same path`;
}

async function problemsOf(client: KubeClient, object: Mapping, one: NegativeCase): Promise<string[]> {
  const wrong = changed(object, one.set);
  const findings = judgedBySynth(wrong);
  const found = findings.some(({ path }) => path.endsWith(`#${one.path}`));
  const [refused] = await refusal(client, wrong);
  if (refused === undefined) return ['the server takes it'];
  const at = one.serverPath ?? one.path;
  const isSame = serverPaths(refused, wrong).some((path) => isWithin(at, path));
  return [
    ...(found ? [] : [`synth finds nothing at '${one.path}', but ${findings.map(String).join('; ') || 'nothing'}`]),
    ...(isSame ? [] : [`the server does not speak of '${at}': ${refused}`]),
  ];
}

async function refusal(client: KubeClient, object: Mapping): Promise<string[]> {
  try {
    await client.apply(object, { dryRun: true });
    return [];
  } catch (error) {
    if (error instanceof KubeRefusal) return [error.message];
    throw error;
  }
}

/** What the judge of schemas says of an object that a bundle holds. */
function judgedBySynth(object: Mapping): Finding[] {
  const outdir = mkdtempSync(join(tmpdir(), 'cdk8s-fleet-negative-'));
  try {
    const tier = new Tier('dev');
    const app = new FleetApp({ outdir: join(outdir, 'dist') });
    const fleet = new Fleet(app, 'acme', { domain: 'fleet.acme.io', tiers: [tier] });
    new ArgoCd(fleet, 'argocd', { repoUrl: 'https://git.acme.io/fleet.git' });
    new Hub(fleet, 'hub', { kubernetesVersion: '1.37.1' });
    const registration = Registration.exec({ server: 'https://lab.acme.io', command: 'token' });
    new Cluster(fleet, 'lab', { tier, region: 'eu', kubernetesVersion: '1.37.1', registration });
    const bundle = new Bundle(fleet, 'negative', { namespace: 'apps' });
    new Manifest(bundle.chart, 'one', object);
    app.synth();
    return [];
  } catch (error) {
    if (!(error instanceof FindingError)) throw error;
    return error.findings.filter(({ code }) => code.startsWith('FL80'));
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** All of the corpus, a kind a file. */
export function readCorpus(): NegativeKind[] {
  const files = readdirSync(FOLDER).sort();
  return files.map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as NegativeKind);
}

/** Emitted kinds without a file, and classes of constraints without a case. */
function missing(all: readonly NegativeKind[], emitted: readonly string[]): string[] {
  const rules = kindsWithRules();
  const kinds = new Map(all.map((one) => [kindOf(one.object), one]));
  return emitted.flatMap((kind) => {
    const own = kinds.get(kind);
    if (!own) return [`negative/ has no file for ${kind}`];
    const wanted: ConstraintClass[] = ['structure', 'name', 'list-map', ...(rules.has(kind) ? (['cel'] as const) : [])];
    return wanted
      .filter((one) => !own.cases.some((each) => each.class === one))
      .map((one) => `${kind} has no case of class '${one}'`);
  });
}

function kindsWithRules(): Set<string> {
  const specs = knownDefinitions().map(({ spec }) => mapping(spec, 'spec'));
  const ruled = specs.filter(({ versions }) => JSON.stringify(versions).includes('x-kubernetes-validations'));
  return new Set(ruled.map(({ group, names }) => `${String(group)}/${String(isMapping(names) && names.kind)}`));
}

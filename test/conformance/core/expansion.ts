import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import type { ExpandedApplication } from '../../expander/application';
import { comparable, comparableAnswer } from '../../expander/comparable';
import { type Mapping, mapping, readFolder } from '../../expander/documents';
import { foreignRegistrations } from '../../expander/foreign-registrations';
import { type PlacedObject, refusals } from '../../expander/project';
import { askOracle, type OracleJob } from '../engine/oracle';
import { type Output, readOutput } from './output';

/** One line of `plan/plan.json`. */
interface PlannedApplication {
  readonly name: string;
  readonly cluster: string;
  readonly project: string;
  readonly namespace?: string;
  readonly directory?: string;
  readonly chart?: { readonly repoUrl: string; readonly name: string; readonly version: string };
}

/** Checks one output folder against Argo CD's own code, and the evaluator and the plan against what that says. */
export async function checkExpansion(
  binary: string,
  folder: string,
  clusterScoped: readonly string[],
): Promise<number> {
  const output = readOutput(folder);
  const [answer] = await askOracle(binary, [jobOf(output, clusterScoped)]);
  equal('Argo CD refuses nothing', answer.refusals, []);
  equal('no ApplicationSet fails', answer.errors, []);
  if (output.undelivered.length > 0) throw new Error(`no Application delivers ${output.undelivered.join(', ')}`);
  equal('the evaluator and Argo CD', throughJson(comparable(output.expansion)), throughJson(comparableAnswer(answer)));
  equal(
    'the plan and Argo CD',
    plannedOf(folder),
    output.expansion.applications.map((each) => asPlanned(each, output)),
  );
  const refused = output.expansion.applications.flatMap((application) => {
    const project = mapping(output.expansion.projects.get(application.project), 'project');
    return refusals(project, application, objectsOf(application, output, clusterScoped));
  });
  equal("the evaluator's own refusals", refused, []);
  return output.expansion.applications.length;
}

/** The same output as Argo CD's own code is asked about it. */
export function jobOf(output: Output, clusterScoped: readonly string[]): OracleJob {
  const all = [...readFolder(output.folder), ...foreignRegistrations(output.folder)];
  const seen = new Map(all.map(({ object }) => [JSON.stringify(object), object]));
  const files = output.directories.flatMap(({ documents }) =>
    documents.map(({ file, object }) => [`${output.prefix}/${file}`, stringify(object)] as const),
  );
  return {
    documents: [...seen.values()].map((object) => stringify(object)),
    files: Object.fromEntries(files),
    clusterScoped,
  };
}

function plannedOf(folder: string): unknown[] {
  const plan = JSON.parse(readFileSync(join(folder, 'plan/plan.json'), 'utf8')) as {
    applications: PlannedApplication[];
  };
  return plan.applications.map(({ name, cluster, project, namespace, directory, chart }) =>
    throughJson({ name, cluster, project, namespace, directory, chart }),
  );
}

/** An expanded Application in the words of the plan. */
function asPlanned({ name, cluster, project, namespace, sources }: ExpandedApplication, output: Output): unknown {
  const [{ path, chart, repoURL, targetRevision }] = sources;
  const directory = path === undefined ? undefined : String(path).slice(output.prefix.length + 1);
  const named = chart === undefined ? undefined : { repoUrl: repoURL, name: chart, version: targetRevision };
  return throughJson({ name, cluster: cluster.name, project, namespace, directory, chart: named });
}

function objectsOf(application: ExpandedApplication, output: Output, clusterScoped: readonly string[]): PlacedObject[] {
  const paths = application.paths.map((path) => path.slice(output.prefix.length + 1));
  const directories = output.directories.filter(({ path }) => paths.includes(path));
  return directories.flatMap(({ documents }) =>
    documents.map(({ object }) => placed(object, application.namespace ?? '', clusterScoped)),
  );
}

function placed(object: Mapping, fallback: string, clusterScoped: readonly string[]): PlacedObject {
  const [group, kind] = [String(object.apiVersion).replace(/\/?[^/]*$/, ''), String(object.kind)];
  const { name, namespace } = mapping(object.metadata, 'metadata');
  const isClusterScoped = clusterScoped.includes(`${group}/${kind}`);
  return { group, kind, name: String(name), ...(!isClusterScoped && { namespace: String(namespace ?? fallback) }) };
}

function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function equal(what: string, actual: unknown, expected: unknown): void {
  if (isDeepStrictEqual(actual, expected)) return;
  const [one, other] = [actual, expected].map((value) => JSON.stringify(value, undefined, 1).split('\n'));
  const at = one.findIndex((line, index) => line !== other[index]);
  const from = Math.max(0, at - 5);
  throw new Error(
    `${what} differ at line ${at}:\n${one.slice(from, at + 5).join('\n')}\n  against\n${other.slice(from, at + 5).join('\n')}`,
  );
}

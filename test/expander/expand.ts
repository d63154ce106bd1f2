import { type ExpandedApplication, readApplication, resolveCluster } from './application';
import { type ExpansionError, expandSet } from './application-set';
import { type Document, type Mapping, mapping, parseObjects, readFolder } from './documents';
import { foreignRegistrations } from './foreign-registrations';
import { type Registration, readRegistrations } from './registration';

/** What a hub would make of an output folder. */
export interface Expansion {
  /** Every Application, emitted or generated, by name. */
  readonly applications: readonly ExpandedApplication[];
  readonly errors: readonly ExpansionError[];
  /** Every AppProject by its name. */
  readonly projects: ReadonlyMap<string, Mapping>;
  readonly registrations: readonly Registration[];
}

const NAMESPACE = 'argocd';

/**
 * Reads every YAML file under a folder and says which Applications a hub that holds all of it would have, once others have written
 * the registrations that the plan expects of them.
 */
export function expand(folder: string): Expansion {
  return expandDocuments([...readFolder(folder), ...foreignRegistrations(folder)]);
}

/** The same for texts that are in no folder. */
export function expandTexts(yaml: readonly string[]): Expansion {
  return expandDocuments(
    yaml.flatMap((text, at) =>
      parseObjects(text, `document ${at}`).map((object) => ({ file: `document ${at}`, object })),
    ),
  );
}

function expandDocuments(documents: readonly Document[]): Expansion {
  const registrations = readRegistrations(documents);
  const projects = byName(ofKind(documents, 'AppProject'));
  const emitted = [...byName(ofKind(documents, 'Application')).values()].map((manifest) => {
    const destination = mapping(mapping(manifest.spec, 'spec').destination, 'destination');
    const cluster = resolveCluster(destination, registrations) ?? { name: '', server: '' };
    return readApplication(manifest, cluster);
  });
  const hub = { registrations, projects: [...projects.keys()] };
  const sets = [...byName(ofKind(documents, 'ApplicationSet')).entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...takeInOrder(
      emitted,
      sets.map(([, set]) => expandSet(set, hub)),
    ),
    projects,
    registrations,
  };
}

/** Of two ApplicationSets that want one name the first, by name, gets it here; on a hub it is whichever came first. */
function takeInOrder(emitted: readonly ExpandedApplication[], expansions: readonly ReturnType<typeof expandSet>[]) {
  const taken = new Map(emitted.map((application) => [application.name, application]));
  const errors: ExpansionError[] = [];
  for (const expansion of expansions) {
    errors.push(...expansion.errors);
    const clashes = expansion.applications.filter(({ name }) => taken.has(name));
    for (const application of expansion.applications)
      if (!taken.has(application.name)) taken.set(application.name, application);
    if (clashes.length > 0) errors.push(collision(clashes, taken));
  }
  const applications = [...taken.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { applications, errors };
}

function collision(
  clashes: readonly ExpandedApplication[],
  taken: ReadonlyMap<string, ExpandedApplication>,
): ExpansionError {
  const [{ set, name }] = clashes;
  const owner = taken.get(name)?.set;
  const message = `Application '${name}' is also made by ${owner ? `ApplicationSet '${owner}'` : 'an emitted manifest'}`;
  return { set: set as string, reason: 'UpdateApplicationError', message };
}

function ofKind(documents: readonly Document[], kind: string): Document[] {
  return documents.filter(({ object }) => object.kind === kind && String(object.apiVersion).startsWith('argoproj.io/'));
}

/** By name; the same object may lie in two folders of one output, but not two that differ. */
function byName(documents: readonly Document[]): Map<string, Mapping> {
  const found = new Map<string, { file: string; object: Mapping }>();
  for (const { file, object } of documents) {
    const { name, namespace } = mapping(object.metadata, 'metadata');
    if (namespace !== NAMESPACE) throw new Error(`${file}: not supported: namespace '${String(namespace)}'`);
    const former = found.get(String(name));
    if (former && JSON.stringify(former.object) !== JSON.stringify(object)) {
      throw new Error(`${String(object.kind)} '${String(name)}' lies in ${former.file} and in ${file}, which differ`);
    }
    found.set(String(name), { file, object });
  }
  return new Map([...found].map(([name, { object }]) => [name, object]));
}

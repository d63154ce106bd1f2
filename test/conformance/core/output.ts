import { type Document, type Mapping, mapping, readFolder } from '../../expander/documents';
import { type Expansion, expand } from '../../expander/expand';

/** A folder of manifests that Applications deliver. */
export interface Directory {
  /** From the top of the output. */
  readonly path: string;
  readonly documents: readonly Document[];
  /** For objects of namespaced kinds that name none. */
  readonly namespace?: string;
}

/** A synthesised output folder, read as Argo CD would read it. */
export interface Output {
  readonly folder: string;
  readonly expansion: Expansion;
  /** The folder's own path in the repository, as the Applications see it. */
  readonly prefix: string;
  readonly directories: readonly Directory[];
  /** Files that no Application delivers and that nobody applies by hand. */
  readonly undelivered: readonly string[];
}

const BY_HAND = 'bootstrap';
const ROOT = '/hub/root';

/** Reads an output folder; directories come in the order in which a hub would first see them. */
export function readOutput(folder: string): Output {
  const expansion = expand(folder);
  const roots = expansion.applications.flatMap(({ paths }) => paths).filter((path) => path.endsWith(ROOT));
  if (roots.length !== 1) throw new Error(`${folder}: ${roots.length} Applications deliver ${ROOT}`);
  const prefix = roots[0].slice(0, -ROOT.length);
  const namespaces = new Map<string, string | undefined>([[BY_HAND, 'argocd']]);
  for (const { paths, namespace } of expansion.applications) {
    for (const path of paths) namespaces.set(path.slice(prefix.length + 1), namespace);
  }
  const documents = readFolder(folder);
  const parent = (file: string) => file.slice(0, Math.max(0, file.lastIndexOf('/')));
  const directories = [...namespaces].map(([path, namespace]) => ({
    path,
    namespace,
    documents: documents.filter(({ file }) => parent(file) === path),
  }));
  const undelivered = documents
    .map(({ file }) => file)
    .filter((file) => !namespaces.has(parent(file)) && !isForOthers(file));
  return { folder, expansion, prefix, directories, undelivered };
}

/** Portal files are read by Backstage; charts at the top are delivered by nobody, which synth warns about. */
function isForOthers(file: string): boolean {
  return file.startsWith('portal/') || /^[^/]+\.k8s\.yaml$/.test(file);
}

/** The objects of a directory in the order in which one sync applies them. */
export function inWaves(directory: Directory): Mapping[] {
  return directory.documents.map(({ object }) => object).sort((a, b) => waveOf(a) - waveOf(b));
}

/** The sync wave of an object. */
export function waveOf(object: Mapping): number {
  const annotations = mapping(mapping(object.metadata, 'metadata').annotations, 'annotations');
  return Number(annotations['argocd.argoproj.io/sync-wave'] ?? 0);
}

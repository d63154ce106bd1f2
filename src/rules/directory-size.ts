import type { Rule } from './rule';

/** Argo CD stalls well before 3,000 objects in one Application. */
const OBJECTS = 2_500;
/** `reposerver.max.combined.directory.manifests.size` is 10M by default. */
const BYTES = 10_000_000;

/** Z1: a directory is small enough for one Application. */
export const directorySize: Rule = ({ renderings, own, bytesOf }) => {
  const directories = [
    ...renderings.map(({ bundle, cohort, objects }) => ({
      path: bundle.node.path,
      name: cohort._directory,
      manifests: objects.map(({ manifest }) => manifest),
    })),
    ...own.map(({ path, objects }) => ({ path, name: path, manifests: objects })),
  ];
  return directories.flatMap(({ path, name, manifests }) => {
    const remedy = 'spread the objects over several bundles';
    if (manifests.length > OBJECTS) {
      const problem = `directory '${name}' holds ${manifests.length} objects, the limit is ${OBJECTS}`;
      return [{ code: 'FL6128', path, problem, value: `${manifests.length}`, limit: `${OBJECTS}`, remedy }];
    }
    const bytes = manifests.reduce((sum, manifest) => sum + bytesOf(manifest), 0);
    if (bytes <= BYTES) return [];
    const problem = `directory '${name}' holds ${bytes} bytes, the limit is ${BYTES}`;
    return [{ code: 'FL6128', path, problem, value: `${bytes}`, limit: `${BYTES}`, remedy }];
  });
};

import { isMapping, type Mapping } from '../../expander/documents';

/** Maps whose keys a user or a cluster chooses; one path stands for all of them. */
const FREE = /(^|\.)(labels|annotations|matchLabels|values|valuesObject|data)$/;

/** The paths of all fields of an object; entries of lists and keys that somebody chose are `*`. */
export function fieldPaths(object: Mapping): string[] {
  const paths = new Set<string>();
  visit(withParsedConfig(object), '', paths);
  for (const path of ['apiVersion', 'kind', 'metadata', 'metadata.name']) paths.delete(path);
  return [...paths];
}

function visit(value: unknown, path: string, paths: Set<string>): void {
  if (path !== '') paths.add(path);
  if (Array.isArray(value)) for (const item of value) visit(item, `${path}.*`, paths);
  if (!isMapping(value)) return;
  const isFree = FREE.test(path);
  for (const [key, child] of Object.entries(value)) {
    // what lies in the values of a chart is the user's own
    if (isFree) paths.add(`${path}.*`);
    else visit(child, path === '' ? key : `${path}.${key}`, paths);
  }
}

/** A cluster Secret says how Argo CD signs in by JSON in a text, whose fields count like any others. */
function withParsedConfig(object: Mapping): Mapping {
  const { stringData } = object;
  if (!isMapping(stringData) || typeof stringData.config !== 'string') return object;
  return { ...object, stringData: { ...stringData, config: JSON.parse(stringData.config) } };
}

/** A kind, as paths are collected by it. */
export const kindOf = ({ apiVersion, kind }: Mapping): string =>
  `${String(apiVersion).replace(/\/?[^/]*$/, '')}/${String(kind)}`;

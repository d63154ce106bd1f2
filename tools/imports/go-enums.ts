/** The values of enumerated fields by `<definition>.<field>`, as in `core.v1.Container.imagePullPolicy`. */
export type FieldEnums = ReadonlyMap<string, FieldEnum>;

/** The values of one field, or of the elements of a list. */
export interface FieldEnum {
  readonly values: readonly string[];
  readonly ofElements: boolean;
}

/** `schema_k8sio_api_core_v1_Container` and `schema_pkg_apis_meta_v1_LabelSelector`. */
const FUNCTION = /^func schema_(?:k8sio_api|pkg_apis)_(\w+)_(v\d+(?:(?:alpha|beta)\d+)?)_(\w+)\(/;
const FIELD = /^\t{5}"([^"]+)": \{$/;
const ENUM = /^(\t+)Enum:\s+\[\]interface\{\}\{(.*)\},$/;
/** Tabs before the keywords of a field; those of its elements are deeper. */
const FIELD_DEPTH = 7;

/**
 * Reads the enumerations from the Go code that Kubernetes generates for its OpenAPI document.
 *
 * The document in the repository leaves them out, although the API server publishes them.
 */
export function readGoEnums(source: string): FieldEnums {
  const enums = new Map<string, FieldEnum>();
  let definition: string | undefined;
  let field: string | undefined;
  for (const line of source.split('\n')) {
    if (line.startsWith('func ')) definition = definitionName(line);
    field = FIELD.exec(line)?.[1] ?? field;
    const found = ENUM.exec(line);
    if (!found || !definition || !field) continue;
    enums.set(`${definition}.${field}`, { values: readStrings(found[2]), ofElements: found[1].length > FIELD_DEPTH });
  }
  return enums;
}

function definitionName(line: string): string | undefined {
  const parts = FUNCTION.exec(line);
  return parts ? `${parts[1]}.${parts[2]}.${parts[3]}` : undefined;
}

function readStrings(list: string): readonly string[] {
  return JSON.parse(`[${list}]`) as string[];
}

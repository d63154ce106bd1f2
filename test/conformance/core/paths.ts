import { isMapping, type Mapping } from '../../expander/documents';

/** Values by JSON pointer; null takes the value away. */
export type JsonChanges = Readonly<Record<string, unknown>>;

/** An object with some values changed. */
export function changed(object: Mapping, changes: JsonChanges): Mapping {
  const copy = structuredClone(object);
  for (const [pointer, value] of Object.entries(changes)) {
    const steps = pointer.slice(1).split('/');
    const last = steps.pop() as string;
    const parent = steps.reduce((at: any, step) => at[step], copy);
    if (value === null) delete parent[last];
    else parent[last] = value;
  }
  return copy;
}

/** Whether two paths mean the same place, or the first one entry of the place that the second names. */
export function isWithin(path: string, place: string): boolean {
  const [inner, outer] = [path, place].map((text) => text.replace(/\[(?!\d+\])([^\]]+)\]/g, '.$1'));
  if (inner === outer) return true;
  return inner.startsWith(outer) && /^(\[\d+\]|\.[^.]+)$/.test(inner.slice(outer.length));
}

/** The paths that a refusal of the server speaks of, with entries of lists by their position, as findings have them. */
export function serverPaths(message: string, object: Mapping): string[] {
  const words = message.match(/(?<=^|[\s[.,])\.?[a-zA-Z][\w]*(?:\.[\w]+|\[[^\]]*\])*(?=: )/gm) ?? [];
  return words.map((word) => positioned(word.replace(/^\./, ''), object));
}

/** `ports[port=80,protocol="TCP"]` as `ports[0]`. */
function positioned(path: string, object: Mapping): string {
  const keyed = /^(.*?)\[(\w+=[^\]]*)\](.*)$/.exec(path);
  if (!keyed) return path;
  const [, before, keys, after] = keyed;
  const wanted = keys.split(',').map((pair) => pair.split('=') as [string, string]);
  const list = valueAt(object, before);
  const index = Array.isArray(list)
    ? list.findIndex(
        (item) =>
          isMapping(item) && wanted.every(([key, text]) => JSON.stringify(item[key] ?? JSON.parse(text)) === text),
      )
    : -1;
  return positioned(`${before}[${index}]${after}`, object);
}

function valueAt(object: Mapping, path: string): unknown {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  return steps.reduce((at: any, step) => at?.[step], object);
}

interface Listed {
  readonly apiVersion?: unknown;
  readonly kind?: unknown;
  readonly items?: unknown;
}

/** The objects of a document: a list of objects counts as its items, an empty one as none. */
export function objectsOf(value: unknown): readonly unknown[] {
  const { apiVersion, kind, items } = (value ?? {}) as Listed;
  if (typeof kind !== 'string' || !kind.endsWith('List')) return [value];
  const isEmpty = items === null || (items === undefined && kind === 'List' && apiVersion === 'v1');
  if (isEmpty) return [];
  if (!Array.isArray(items)) return [value];
  return kind === 'List'
    ? items
    : items.map((item) => named(item, { apiVersion, kind: kind.slice(0, -'List'.length) }));
}

/** kubectl gives an item the kind that its list is of, unless the item names both. */
function named(item: unknown, type: Required<Pick<Listed, 'apiVersion' | 'kind'>>): unknown {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
  const { apiVersion, kind } = item as Listed;
  return apiVersion && kind ? item : { ...item, ...type };
}

/** Kind, namespace and name, as far as an object has them. */
export function nameOf(object: unknown): string {
  const { kind, metadata } = (object ?? {}) as { kind?: unknown; metadata?: { name?: unknown; namespace?: unknown } };
  const path = [kind, metadata?.namespace, metadata?.name].filter((part) => typeof part === 'string' && part !== '');
  return path.length > 0 ? path.join('/') : 'object';
}

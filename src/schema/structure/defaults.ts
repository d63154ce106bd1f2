import type { Shape } from './shape';

/**
 * The value as the API server sees it when it validates: defaults filled in, and nulls gone where null may not be.
 *
 * What needs no change is shared with the value given, never copied.
 */
export function settled(shape: Shape | undefined, value: unknown): unknown {
  if (!shape || typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? settledItems(shape, value) : settledFields(shape, value as Record<string, unknown>);
}

function settledItems(shape: Shape, items: readonly unknown[]): readonly unknown[] {
  const itemShape = shape.item();
  if (!itemShape) return items;
  let changed: unknown[] | undefined;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    const next =
      item === null && !itemShape.node.nullable
        ? (itemShape.node.default ?? emptyRead(itemShape) ?? null)
        : settled(itemShape, item);
    if (next === item) continue;
    changed ??= [...items];
    changed[index] = next;
  }
  return changed ?? items;
}

function settledFields(shape: Shape, value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  let changed: Record<string, unknown> | undefined;
  for (const name of Object.keys(value)) {
    const child = value[name];
    const next = settledChild(shape, name, child);
    if (next === child) continue;
    changed ??= { ...value };
    if (next === undefined) delete changed[name];
    else changed[name] = next;
  }
  for (const [name, initial] of shape.defaults) {
    if ((changed ?? value)[name] !== undefined) continue;
    changed ??= { ...value };
    changed[name] = settled(shape.field(name), initial);
  }
  return changed ?? value;
}

/** A null that may not be is gone; in a map of Kubernetes' own kinds it is empty. */
function settledChild(shape: Shape, name: string, child: unknown): unknown {
  const childShape = shape.field(name);
  if (child !== null || !childShape || childShape.node.nullable) return settled(childShape, child);
  return shape.fields?.has(name) ? undefined : emptyRead(childShape);
}

/** What Go reads from the null of a list or map of Kubernetes' own kinds; undefined in all others. */
export function emptyRead(shape: Shape): unknown {
  if (!shape.dialect.builtIn) return undefined;
  if (shape.node.format === 'quantity') return '0';
  return shape.node.type === 'string' ? '' : shape.node.type === 'object' ? {} : undefined;
}

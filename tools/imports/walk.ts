import type { PackedSchema } from '../../imports/packed';

type Visit = (child: PackedSchema, step: string | undefined) => PackedSchema;

/**
 * The same node with each schema directly below replaced by what `visit` returns.
 *
 * `step` is the property's name, and undefined for elements, map values and branches, which are at their parent's path.
 */
export function mapChildren(node: PackedSchema, visit: Visit): PackedSchema {
  const copy: PackedSchema = { ...node };
  if (node.properties) {
    copy.properties = Object.fromEntries(
      Object.entries(node.properties).map(([name, child]) => [name, visit(child, name)]),
    );
  }
  if (node.items) copy.items = visit(node.items, undefined);
  if (node.not) copy.not = visit(node.not, undefined);
  if (typeof node.additionalProperties === 'object') {
    copy.additionalProperties = visit(node.additionalProperties, undefined);
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
    const branches = node[keyword];
    if (branches) copy[keyword] = branches.map((branch) => visit(branch, undefined));
  }
  return copy;
}

import { pathText } from '../../src/schema/problem';
import type { SchemaNode } from '../../src/schema/structure/schema-node';
import { Dialect, shapeOf } from '../../src/schema/structure/shape';
import { Walk } from '../../src/schema/structure/walk';

/** What is wrong with a value by a schema, as `code path: problem; remedy`. */
export function judged(schema: SchemaNode, value: unknown, dialect = new Dialect()): string[] {
  const walk = new Walk();
  walk.judge(shapeOf(schema, dialect), value);
  return walk.problems.map(({ code, steps, problem, remedy }) => `${code} ${pathText(steps)}: ${problem}; ${remedy}`);
}

/** The codes of what is wrong with a value by a schema. */
export function codes(schema: SchemaNode, value: unknown, dialect = new Dialect()): string[] {
  return judged(schema, value, dialect).map((line) => line.slice(0, 6));
}

/** A schema of an object with one field `x`. */
export function withField(x: SchemaNode, more: Partial<SchemaNode> = {}): SchemaNode {
  return { type: 'object', properties: { x }, ...more };
}

/** Words that CEL keeps for itself. */
const RESERVED = new Set([
  ...['true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if'],
  ...['import', 'let', 'loop', 'package', 'namespace', 'return', 'var', 'void', 'while'],
]);
const PARTS: Readonly<Record<string, string>> = {
  __: '__underscores__',
  '.': '__dot__',
  '-': '__dash__',
  '/': '__slash__',
};

const escaped = new Map<string, string>();

/** The name under which CEL rules know a field. */
export function escapeName(name: string): string {
  let result = escaped.get(name);
  if (result === undefined) {
    result = RESERVED.has(name) ? `__${name}__` : name.replace(/__|[./-]/g, (part) => PARTS[part]);
    escaped.set(name, result);
  }
  return result;
}

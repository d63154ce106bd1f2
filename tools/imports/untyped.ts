import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';

/** File of types (without `.d.ts`) -> its fields that may be of any type: `Interface.field`, `Interface.*` for fields beyond those listed. */
export type Untyped = Readonly<Record<string, readonly string[]>>;

const ALLOWED = 'untyped.json';
/** Written by hand: the form of the packed files, not of upstream's kinds. */
const NOT_OF_UPSTREAM = ['packed'];
const SUFFIX = '.d.ts';

/** Fields that are of any type and not on the list of those that may be, which is kept by hand; and the reverse. */
export function untypedProblems(folder: string): readonly string[] {
  const allowed = readAllowed(folder);
  const found = untypedIn(folder);
  return [
    ...beyond(found, allowed).map(
      (name) => `${name} is of any type; see why, and list it in ${ALLOWED} if it has to be`,
    ),
    ...beyond(allowed, found).map((name) => `${ALLOWED} lists ${name}, which is not of any type; strike it out`),
  ];
}

/** Every field of any type in a folder of types. */
export function untypedIn(folder: string): Untyped {
  const files = readdirSync(folder).filter((file) => file.endsWith(SUFFIX));
  const names = files.map((file) => file.slice(0, -SUFFIX.length)).filter((name) => !NOT_OF_UPSTREAM.includes(name));
  const found = names
    .sort()
    .map((name): [string, readonly string[]] => [name, untypedFields(read(folder, name + SUFFIX))]);
  return Object.fromEntries(found.filter(([, fields]) => fields.length > 0));
}

/** The fields of a file of types that are of any type, or of parts that are. */
export function untypedFields(text: string): readonly string[] {
  const { statements } = ts.createSourceFile('types.d.ts', text, ts.ScriptTarget.Latest, true);
  return statements
    .filter((statement) => ts.isInterfaceDeclaration(statement))
    .flatMap(({ name, members }) =>
      members.filter(isUntyped).map((member) => `${name.text}.${member.name ? nameOf(member.name) : '*'}`),
    );
}

function isUntyped(node: ts.Node): boolean {
  const { AnyKeyword, UnknownKeyword } = ts.SyntaxKind;
  return node.kind === AnyKeyword || node.kind === UnknownKeyword || !!ts.forEachChild(node, isUntyped);
}

function nameOf(name: ts.PropertyName): string {
  return ts.isStringLiteralLike(name) ? name.text : name.getText();
}

function beyond(fields: Untyped, others: Untyped): readonly string[] {
  return Object.entries(fields).flatMap(([file, names]) =>
    names.filter((name) => !others[file]?.includes(name)).map((name) => `${file}${SUFFIX}: ${name}`),
  );
}

function readAllowed(folder: string): Untyped {
  return existsSync(join(folder, ALLOWED)) ? (JSON.parse(read(folder, ALLOWED)) as Untyped) : {};
}

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

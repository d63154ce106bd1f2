import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseAllDocuments } from 'yaml';

/** A Kubernetes object, or any other mapping of the YAML that it was read from. */
export type Mapping = { [key: string]: unknown };

/** One object of an output folder and the file it was read from, relative to the folder. */
export interface Document {
  readonly file: string;
  readonly object: Mapping;
}

/** Every object in every YAML file under a folder, in the order of the file names. */
export function readFolder(folder: string): Document[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  return files.sort().flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return parseObjects(text, file).map((object) => ({ file, object }));
  });
}

/** The objects of one YAML text; refuses what YAML 1.1 (the hub's reader) and 1.2 read differently. */
export function parseObjects(text: string, file: string): Mapping[] {
  const modern = parseAs(text, '1.2', file);
  if (!isDeepStrictEqual(modern, parseAs(text, '1.1', file))) {
    throw new Error(`${file}: YAML 1.1 and 1.2 read this text differently`);
  }
  return modern.filter((object) => object !== null).map((object) => mapping(object, file));
}

/** The value as a mapping; an absent one is empty. */
export function mapping(value: unknown, what: string): Mapping {
  if (value === undefined || value === null) return {};
  if (!isMapping(value)) throw new Error(`${what}: not a mapping`);
  return value;
}

/** Whether a value is a mapping. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a list; an absent one is empty. */
export function list(value: unknown, what: string): unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new Error(`${what}: not a list`);
  return value;
}

/** The value as a mapping of texts; an absent one is empty. */
export function texts(value: unknown, what: string): Record<string, string> {
  const entries = Object.entries(mapping(value, what));
  for (const [key, text] of entries) if (typeof text !== 'string') throw new Error(`${what}.${key}: not a text`);
  return Object.fromEntries(entries) as Record<string, string>;
}

function parseAs(text: string, version: '1.1' | '1.2', file: string): unknown[] {
  const documents = parseAllDocuments(text, { version, uniqueKeys: true });
  const broken = documents.flatMap((document) => document.errors)[0];
  if (broken) throw new Error(`${file}: ${broken.message}`);
  return documents.map((document) => document.toJS());
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Crd, CrdVersionFacts } from './crds';
import { canonicalJson } from './normalise';
import { IMPORTS } from './upstreams';

/** What every schema came from, and the facts of each CRD that are not schema: enough to write the CRD again. */
export interface Lock {
  readonly upstreams: Readonly<Record<string, Readonly<Record<string, LockedRelease>>>>;
}

/** One version of one upstream. */
export interface LockedRelease {
  /** Module and version, as resolved. */
  readonly module: string;
  /** Checksum of the module. */
  readonly h1: string;
  /** What made the CRDs out of the module, where it does not carry them. */
  readonly generator?: LockedGenerator;
  /** The files that were read. */
  readonly files: readonly LockedFile[];
  /** Checksum of the packed schemas. */
  readonly schemas: string;
  /** The CRDs; none for Kubernetes itself. */
  readonly crds: readonly LockedCrd[];
}

/** A tool that makes CRDs out of Go types. */
export interface LockedGenerator {
  /** Module and version. */
  readonly module: string;
  /** Checksum of the module. */
  readonly h1: string;
  /** Checksum of the versions and checksums of every module that it was built of, together with the types. */
  readonly modules: string;
  readonly command: string;
}

/** A file inside a module. */
export interface LockedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A CRD without its schemas. */
export interface LockedCrd extends Omit<Crd, 'versions'> {
  /** The version that types are made of. */
  readonly picked?: string;
  readonly versions: readonly LockedVersion[];
}

/** A version of a CRD; `schema` is the checksum of its normalised schema, without references. */
export interface LockedVersion extends CrdVersionFacts {
  readonly schema?: string;
}

const FILE = 'lock.json';

/** Reads the lock. */
export function readLock(folder = IMPORTS): Lock {
  const path = join(folder, FILE);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Lock) : { upstreams: {} };
}

/** Writes the lock: a line for each file and each CRD, so that a change reads as one. */
export function writeLock(lock: Lock, folder = IMPORTS): void {
  writeFileSync(join(folder, FILE), `${format(lock, 5)}\n`);
}

/** `sha256` of bytes, or of a value's canonical JSON. */
export function sha256(value: unknown): string {
  const content = Buffer.isBuffer(value) || typeof value === 'string' ? value : canonicalJson(value);
  return createHash('sha256').update(content).digest('hex');
}

/** A CRD as the lock keeps it. */
export function lockedCrd(crd: Crd, pick?: string): LockedCrd {
  const versions = crd.versions.map(({ schema, ...facts }) =>
    facts.served ? { ...facts, schema: sha256(schema) } : facts,
  );
  const picked = pick ?? pickVersion(versions);
  return { ...crd, ...(picked ? { picked } : {}), versions };
}

/** The newest version by Kubernetes' priority (stable, beta, alpha, then number) that is served and not deprecated. */
export function pickVersion(versions: readonly LockedVersion[]): string | undefined {
  const candidates = versions.filter((version) => version.served && !version.deprecated).map((version) => version.name);
  return candidates.sort((a, b) => priority(b) - priority(a))[0];
}

function priority(version: string): number {
  const [, major, stage, minor] = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version) ?? [];
  const stages = { alpha: 0, beta: 1 };
  return (stage ? stages[stage as keyof typeof stages] : 2) * 1e6 + Number(major ?? 0) * 1e3 + Number(minor ?? 0);
}

function format(value: unknown, depth: number, indent = ''): string {
  if (typeof value !== 'object' || value === null || depth === 0) return JSON.stringify(value);
  const inner = `${indent}  `;
  const list = Array.isArray(value);
  const parts = list
    ? value.map((element) => inner + format(element, depth - 1, inner))
    : Object.entries(value).map(([key, field]) => `${inner}${JSON.stringify(key)}: ${format(field, depth - 1, inner)}`);
  if (parts.length === 0) return list ? '[]' : '{}';
  return `${list ? '[' : '{'}\n${parts.join(',\n')}\n${indent}${list ? ']' : '}'}`;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where kinds come from: an entry of `imports/upstreams.json`, written by hand. */
export interface Upstream {
  /** Name of the schema files. */
  readonly name: string;
  /** The name that a cluster's `installed` uses; one system may have several upstreams (Karpenter's core and its AWS copy). */
  readonly system: string;
  /** Path of the Go module that carries the CRDs. */
  readonly goModule: string;
  /** What the module holds: CRDs (default), Kubernetes' OpenAPI documents, or Go types that controller-gen reads. */
  readonly source?: 'openapi' | 'controller-gen';
  /** Versions in force, newest first; the first one judges by default and gives the types. */
  readonly versions: readonly string[];
  /** Globs inside the module. */
  readonly files: readonly string[];
  /** API group -> name of the file of types (without `.d.ts`). */
  readonly types: Readonly<Record<string, string>>;
  /** Upstream's own documentation. */
  readonly reference: string;
  /** The kinds are inputs of a composition function and never reach an API server. */
  readonly input?: boolean;
  /** Kind -> version, where the rule (newest stable one that is served and not deprecated) is not wanted. */
  readonly pick?: Readonly<Record<string, string>>;
  /** Version -> why it is not in force although it exists. */
  readonly unavailable?: Readonly<Record<string, string>>;
}

/** Folder of everything that is generated and locked. */
export const IMPORTS = join(__dirname, '../../imports');

/** Reads the list of upstreams. */
export function readUpstreams(folder = IMPORTS): readonly Upstream[] {
  return (JSON.parse(readFileSync(join(folder, 'upstreams.json'), 'utf8')) as { upstreams: Upstream[] }).upstreams;
}

/** Writes the list of upstreams. */
export function writeUpstreams(upstreams: readonly Upstream[], folder = IMPORTS): void {
  writeFileSync(join(folder, 'upstreams.json'), `${JSON.stringify({ upstreams }, undefined, 2)}\n`);
}

/** Puts a version into an upstream's list, newest first; one that is in force is no longer told to be unavailable. */
export function withVersion({ unavailable, ...upstream }: Upstream, version: string): Upstream {
  const versions = [...new Set([...upstream.versions, version])].sort((a, b) => compareVersions(b, a));
  const others = Object.entries(unavailable ?? {}).filter(([name]) => name !== version);
  return { ...upstream, versions, ...(others.length > 0 && { unavailable: Object.fromEntries(others) }) };
}

/** Orders `v1.9.3` before `v1.10.0`; a pre-release comes before its release. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.replace(/^v/, '').split('-'));
  const numbers = (text: string) => text.split('.').map(Number);
  for (const [index, number] of numbers(left[0]).entries()) {
    const difference = number - (numbers(right[0])[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (left.length === 1 || right.length === 1) return right.length - left.length;
  return left[1] < right[1] ? -1 : Number(left[1] > right[1]);
}

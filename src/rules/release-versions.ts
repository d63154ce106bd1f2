import type { HelmRelease } from '../core/helm-bundle';
import { memberPath } from '../model/member-path';

/** A version that a release names. */
export interface ReleaseVersion {
  /** The path of the value; empty for the chart's own version. */
  readonly what: string;
  readonly version: string;
}

/** A whole version, alone or as the tag of an image, whose digest says nothing of the order. */
const VERSION = /^(?:([^@\s]+):)?(v?\d+\.\d+\.\d+(?:[-+][\w.+-]*)?)(?:@sha256:[0-9a-f]{64})?$/;

/** The versions that a release names, by a text that is the same for those that can be compared: place, and image. */
export function releaseVersions({ version, values }: HelmRelease): ReadonlyMap<string, ReleaseVersion> {
  const found = new Map<string, ReleaseVersion>();
  note(found, '', version);
  visit(found, '', values);
  return found;
}

function visit(found: Map<string, ReleaseVersion>, path: string, value: unknown): void {
  if (typeof value === 'string') note(found, path, value);
  else if (Array.isArray(value)) value.forEach((item, index) => void visit(found, `${path}[${index}]`, item));
  else if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    for (const [key, item] of Object.entries(value)) visit(found, memberPath(path, key), item);
  }
}

function note(found: Map<string, ReleaseVersion>, what: string, text: string): void {
  const [, image = '', version] = VERSION.exec(text) ?? [];
  if (version !== undefined) found.set(`${what} ${image}`, { what, version });
}

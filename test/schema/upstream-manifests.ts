import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An object that an upstream ships. */
export interface UpstreamManifest {
  readonly path: string;
  readonly document: number;
  readonly object: { readonly apiVersion: string; readonly kind: string };
}

/** What one upstream ships. */
export interface UpstreamManifests {
  readonly name: string;
  readonly module: string;
  readonly good: readonly UpstreamManifest[];
  readonly invalid: readonly UpstreamManifest[];
}

const folder = join(__dirname, 'fixtures');

/** What all upstreams ship, as far as it is kept. */
export function upstreamManifests(): UpstreamManifests[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'refused-examples.json');
  return files.map((file) => ({
    name: file.replace('.json', ''),
    ...JSON.parse(readFileSync(join(folder, file), 'utf8')),
  }));
}

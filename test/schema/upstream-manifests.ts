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

/** What upstream's own code takes, and a server-side apply does not: a null where the schema has none. */
const WITH_NULLS = ['internal/utils/testdata/envoyextensionpolicy_all.jsonmerge.out.yaml'];

const folder = join(__dirname, 'fixtures');

/** What all upstreams ship, as far as it is kept and can be delivered. */
export function upstreamManifests(): UpstreamManifests[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'refused-examples.json');
  return files.map((file) => {
    const all = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<UpstreamManifests, 'name'>;
    const good = all.good.filter(({ path }) => !WITH_NULLS.includes(path));
    return { name: file.replace('.json', ''), ...all, good };
  });
}

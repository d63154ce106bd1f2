import type { Fleet } from '../../core/fleet';
import type { AmiReleases } from './ami-releases';

/** A file of releases, and the pool that runs them. */
export interface RunReleases {
  /** Path of the pool, for findings. */
  readonly path: string;
  readonly releases: AmiReleases;
}

/** Every file of releases that a pool runs. */
export function releasesOf(fleet: Fleet): RunReleases[] {
  return fleet._components.flatMap((one) => {
    const all = (one as { readonly _releases?: readonly AmiReleases[] })._releases ?? [];
    return all.map((releases) => ({ path: one.node.path, releases }));
  });
}

/** A file without its folder, which differs between machines. */
export const fileNameOf = (source: string): string => source.split(/[\\/]/).at(-1)!;

import type { Fleet } from '../../core/fleet';
import { currentRelease, daysBetween } from './release-file';
import { fileNameOf, releasesOf } from './releases-of';

/** The image that a tier runs, and how old it was when the file of releases was last looked through. */
export interface ImageAge {
  readonly source: string;
  readonly tier: string;
  readonly image: string;
  readonly published: string;
  readonly days: number;
}

/** What each tier runs, file by file; each file once. */
export function imageAges(fleet: Fleet): ImageAge[] {
  const files = new Map(releasesOf(fleet).map(({ releases }) => [releases, releases._file]));
  return [...files].flatMap(([{ source }, file]) =>
    fleet.tiers.flatMap(({ name: tier }) => {
      const release = currentRelease(file, tier);
      if (!release) return [];
      const { alias: image, published } = release;
      return [{ source: fileNameOf(source), tier, image, published, days: daysBetween(published, file.asOf) }];
    }),
  );
}

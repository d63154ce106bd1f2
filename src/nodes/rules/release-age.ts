import { Severity } from '../../model/finding';
import { currentRelease, daysBetween } from '../release/release-file';
import { releasesOf } from '../release/releases-of';
import type { NodeRule } from './rule';

/** An image that is run for too long lacks the fixes of those after it. */
export const releaseAge: NodeRule = ({ fleet }) =>
  releasesOf(fleet).flatMap(({ path, releases: { _file: file } }) =>
    fleet.tiers.flatMap(({ name }) => {
      const release = currentRelease(file, name);
      const days = release ? daysBetween(release.published, file.asOf) : 0;
      if (!release || days <= file.maxAgeDays) return [];
      return [
        {
          code: 'FL2052',
          path,
          problem: `tier '${name}' runs '${release.alias}', which was ${days} days old on ${file.asOf}`,
          value: `${days}`,
          limit: `${file.maxAgeDays}`,
          severity: Severity.WARNING,
          remedy: 'promote a newer release',
        },
      ];
    }),
  );

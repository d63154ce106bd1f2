import type { Place } from './refusals';

/** As whom processes run. */
export type Identity = Partial<Record<'runAsUser' | 'runAsGroup' | 'fsGroup', number | null>>;

const LARGEST = 2 ** 31 - 1;

/** Judges the numbers of users and groups. */
export function judgeIdentity(place: Place, identity: Identity): void {
  for (const name of ['runAsUser', 'runAsGroup', 'fsGroup'] as const) {
    const id = identity[name];
    if (id === undefined || id === null || (id >= 0 && id <= LARGEST)) continue;
    place.at(name).refuse({
      problem: `'${id}' is not between 0 and ${LARGEST}`,
      remedy: 'give the number of a user or group',
      value: id,
    });
  }
}

import { ZONE_TABLE } from './zone-table';

/** From when on clocks are how far ahead of UTC, both in minutes; `from` is counted from the start of 2026. */
export interface ZoneOffset {
  readonly from: number;
  readonly offset: number;
}

/** Minutes of the table: the years 2026 to 2028. */
export const TABLE_MINUTES = (365 + 365 + 366) * 1440;

/** 2027, the year that windows are checked by, whole and with a margin on both sides. */
export const CHECKED_YEAR = { from: 365 * 1440, to: 2 * 365 * 1440 } as const;

/** The minute of its week, from Sunday 00:00, of a minute of the table: 2026 began on a Thursday. */
export const weekMinute = (minute: number): number => (minute + 4 * 1440) % (7 * 1440);

/** The offsets of a zone in their order; undefined if there is no such zone. */
export function zoneOffsets(zone: string): ZoneOffset[] | undefined {
  const row = ZONE_TABLE.find(([, zones]) => zones.split(' ').includes(zone));
  return row?.[0].split(' ').map((part) => {
    const [from, offset] = part.split(':').map(Number);
    return offset === undefined ? { from: 0, offset: from! } : { from: from!, offset };
  });
}

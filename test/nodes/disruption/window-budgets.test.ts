import * as fc from 'fast-check';
import { MaintenanceWindow, Weekday } from '../../../src/nodes/disruption/maintenance-window';
import {
  compileWindows,
  longestGap,
  offsetAt,
  openLength,
  windowFault,
} from '../../../src/nodes/disruption/window-budgets';
import { CHECKED_YEAR, TABLE_MINUTES, weekMinute, zoneOffsets } from '../../../src/nodes/disruption/zone-offsets';
import { ZONE_TABLE } from '../../../src/nodes/disruption/zone-table';

const { MONDAY, TUESDAY, WEDNESDAY, SATURDAY, SUNDAY } = Weekday;

const compiled = (...windows: MaintenanceWindow[]) => compileWindows(windows, ['Drifted']);

describe('the table of time zones', () => {
  // a zone for each row would do; the machine's own knowledge is the oracle here, and nowhere in src
  const zones = ZONE_TABLE.map(([, names]) => names.split(' ')[0]!);

  it.each(zones)('agrees with this machine about %s', (zone) => {
    const clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    const offsets = zoneOffsets(zone)!;
    for (let minute = 0; minute < TABLE_MINUTES; minute += 3 * 1440 + 17) {
      const text = clock.format(Date.UTC(2026, 0, 1) + minute * 60_000);
      const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(text)!;
      const ahead = hours === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
      expect([minute, offsetAt(offsets, minute)]).toEqual([minute, ahead]);
    }
  });

  it('knows the names that people use', () => {
    const names = ['UTC', 'Europe/Berlin', 'Asia/Kolkata', 'Europe/Kyiv', 'America/New_York', 'Australia/Lord_Howe'];
    expect(names.filter((name) => zoneOffsets(name) === undefined)).toEqual([]);
    expect(zoneOffsets('Europe/Atlantis')).toBeUndefined();
  });

  it('counts weeks from Sunday', () => {
    expect(weekMinute(0)).toBe(4 * 1440); // a Thursday
    expect(weekMinute(3 * 1440)).toBe(0);
  });
});

describe('maintenance windows', () => {
  it('are budgets of zero for all the time between', () => {
    const window = new MaintenanceWindow({ days: [TUESDAY], start: '02:00', end: '06:00' });
    expect(compiled(window).closed).toEqual([
      { nodes: '0', reasons: ['Drifted'], schedule: '0 6 * * 2', duration: '164h' },
    ]);
  });

  it('share a budget on days that are alike', () => {
    const window = new MaintenanceWindow({ days: [WEDNESDAY, TUESDAY, MONDAY], start: '22:30', end: '04:00' });
    expect(compiled(window).closed).toEqual([
      { nodes: '0', reasons: ['Drifted'], schedule: '0 4 * * 2,3', duration: '18h30m' },
      { nodes: '0', reasons: ['Drifted'], schedule: '0 4 * * 4', duration: '114h30m' },
    ]);
    const daily = new MaintenanceWindow({ days: Object.values(Weekday), start: '00:00', end: '05:00' });
    expect(compiled(daily).closed).toEqual([
      { nodes: '0', reasons: ['Drifted'], schedule: '0 5 * * *', duration: '19h' },
    ]);
  });

  it('are open in the hours of UTC that lie in them in winter and in summer', () => {
    const window = new MaintenanceWindow({ days: [SUNDAY], start: '02:00', end: '06:00', timeZone: 'Europe/Berlin' });
    const { open, closed } = compiled(window);
    expect(openLength(open)).toBe(180);
    expect([...open.entries()].filter(([, minute]) => minute).map(([minute]) => minute)[0]).toBe(60);
    expect(closed).toEqual([{ nodes: '0', reasons: ['Drifted'], schedule: '0 4 * * 0', duration: '165h' }]);
  });

  it('never open where the change of clocks is longer than they are', () => {
    const window = new MaintenanceWindow({ days: [SUNDAY], start: '02:00', end: '03:00', timeZone: 'Europe/Berlin' });
    expect(openLength(compiled(window).open)).toBe(0);
    expect(longestGap(compiled(window).open)).toBe(10080);
  });

  it('need no budget where they leave no time between', () => {
    const always = new MaintenanceWindow({ days: Object.values(Weekday), start: '00:00', end: '24:00' });
    expect(compiled(always).closed).toEqual([]);
    expect(longestGap(compiled(always).open)).toBe(0);
  });

  it('add up', () => {
    const [one, other] = [MONDAY, SATURDAY].map(
      (day) => new MaintenanceWindow({ days: [day], start: '01:00', end: '03:00' }),
    );
    expect(openLength(compiled(one!, other!).open)).toBe(240);
    expect(compiled(one!, other!).closed).toHaveLength(2);
  });

  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const windows = fc.record({
    days: fc.uniqueArray(fc.constantFrom(...Object.values(Weekday)), { minLength: 1, maxLength: 7 }),
    start: fc.nat({ max: 1439 }).map(clock),
    end: fc.nat({ max: 1439 }).map(clock),
    timeZone: fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
      'Africa/Casablanca',
    ),
  });

  it('do in every minute of a year what they say, wherever clocks change', () => {
    fc.assert(
      fc.property(fc.array(windows, { minLength: 1, maxLength: 3 }), (list) => {
        const all = list.map((props) => new MaintenanceWindow(props));
        expect(windowFault(all, compileWindows(all, ['Drifted']))).toBeUndefined();
      }),
      { numRuns: 25 },
    );
  });

  it('are told from budgets that open an hour too early, for half of the year', () => {
    const window = new MaintenanceWindow({ days: [SUNDAY], start: '02:00', end: '06:00', timeZone: 'Europe/Berlin' });
    const { open } = compiled(window);
    const early = compileWindows(
      [new MaintenanceWindow({ days: [SUNDAY], start: '00:00', end: '04:00' })],
      ['Drifted'],
    );
    expect(windowFault([window], early)).toEqual({ minute: expect.any(Number), fault: 'open between windows' });
    expect(windowFault([window], { closed: early.closed, open })?.fault).toBe('closed inside every offset');
  });

  it('are told from budgets that begin late', () => {
    const window = new MaintenanceWindow({ days: [TUESDAY], start: '02:00', end: '06:00' });
    const { closed, open } = compiled(window);
    const late = closed.map((budget) => ({ ...budget, schedule: '1 6 * * 2' }));
    const fault = windowFault([window], { closed: late, open })!;
    expect(fault.fault).toBe('closed inside every offset');
    expect(weekMinute(fault.minute)).toBe(2 * 1440 + 120); // the end is late by a minute too, which comes first
    expect(fault.minute - CHECKED_YEAR.from).toBeLessThan(10080);
  });

  it.each([
    [{ days: [] }, "FL2034 MaintenanceWindow ' 02:00-06:00 UTC': has no day; give at least one Weekday"],
    [
      { start: '2:00' },
      "FL2034 MaintenanceWindow 'Tue 2:00-06:00 UTC': starts at '2:00', which is no time; give HH:MM from 00:00 to 23:59",
    ],
    [
      { end: '24:30' },
      "FL2034 MaintenanceWindow 'Tue 02:00-24:30 UTC': ends at '24:30', which is no time; give HH:MM from 00:00 to 24:00",
    ],
    [
      { timeZone: 'CET/Berlin' },
      "FL2034 MaintenanceWindow 'Tue 02:00-06:00 CET/Berlin': has the unknown time zone 'CET/Berlin'; give a name such as Europe/Berlin, or UTC",
    ],
  ])('refuses %j', (change, text) => {
    expect(() => new MaintenanceWindow({ days: [TUESDAY], start: '02:00', end: '06:00', ...change })).toThrow(text);
  });
});

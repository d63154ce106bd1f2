import { allowedNodes, heldMinutes, spanMinutes, spanText } from '../../../src/nodes/disruption/budget';
import { parseCron } from '../../../src/nodes/disruption/cron';

describe('schedules of budgets', () => {
  it.each([
    '0 6 * * 2',
    '*/15 0-5,22-23 1 jan-mar mon',
    '5/10 3 ? * ?',
    '@daily',
    '@midnight',
    ' 0  0 * * SUN ',
    '0 0 29 2 *',
    '0 0 31 2 1',
    '0 0 */1 * 1-5',
  ])('take %p, as the parser of Karpenter does', (text) => {
    expect(parseCron(text)).toBeInstanceOf(Object);
  });

  // each matches the definition of NodePool, and each is an error of robfig's standard parser
  it.each([
    ['0 25 * * *', "has '25', which is no hour between 0 and 23"],
    ['0 0 0 * *', "has '0', which is no day of the month between 1 and 31"],
    ['0 0 * * 7', "has '7', which is no day of the week between 0 and 6"],
    ['0 0 * * * *', 'has 6 fields, not 5'],
    ['0 5-3 * * *', "has '5-3', which is no hour between 0 and 23"],
    ['*/0 * * * *', "has '*/0', which is no minute between 0 and 59"],
    ['0 0 * * funday', "has 'funday', which is no day of the week between 0 and 6"],
    ['1-2-3 0 * * *', "has '1-2-3', which is no minute between 0 and 59"],
    ['1/2/3 0 * * *', "has '1/2/3', which is no minute between 0 and 59"],
    ['0, 0 * * *', "has '0,', which is no minute between 0 and 59"],
    ['CRON_TZ=Europe/Berlin 0 6 * * 2', 'has a time zone, where Karpenter puts UTC before it'],
  ])('refuse %p', (text, problem) => {
    expect(parseCron(text)).toBe(problem);
  });

  it('refuse a name that only begins like one', () => {
    expect(parseCron('@dailyish')).toMatch(/^has an unknown name; there are @yearly, /);
  });

  it('refuse a day that no year has, which would hold for ever', () => {
    expect(parseCron('0 0 30 2 *')).toBe('never comes, which Karpenter takes for always');
    expect(parseCron('0 0 31 4,6,9,11 *')).toBe('never comes, which Karpenter takes for always');
  });
});

/** Thursday, 2026-01-01T00:00Z is minute 0. */
const held = (schedule: string, duration: string, from: number, to: number) =>
  [...heldMinutes({ nodes: '0', schedule, duration }, from, to).entries()]
    .filter(([, value]) => value === 1)
    .map(([minute]) => minute + from);

describe('the time in which a budget holds', () => {
  it('begins with the start and ends before its duration is over', () => {
    expect(held('30 1 * * 4', '2m', 0, 1440)).toEqual([90, 91]);
  });

  it('reaches over midnight, over weeks and over its own next start', () => {
    expect(held('0 23 * * 3', '1h3m', 0, 1440)).toEqual([0, 1, 2]);
    expect(held('0 0 * * 4', '168h', 0, 10080)).toHaveLength(10080);
    expect(held('0 0 * * *', '30h', 2000, 2010)).toHaveLength(10);
  });

  it('is either kind of day where neither is a star, and both where one is', () => {
    const days = (schedule: string) => held(schedule, '1m', 0, 31 * 1440).map((minute) => minute / 1440 + 1);
    expect(days('0 0 5 * 4')).toEqual([1, 5, 8, 15, 22, 29]);
    expect(days('0 0 5 * *')).toEqual([5]);
    expect(days('0 0 */10 * 4')).toEqual([1, 8, 11, 15, 21, 22, 29, 31]);
    expect(days('0 0 */1 * 4')).toEqual([1, 8, 15, 22, 29]);
  });

  it('is always where nothing is said of time, or where Karpenter cannot read it', () => {
    expect([...heldMinutes({ nodes: '10%' }, 0, 3)]).toEqual([1, 1, 1]);
    expect([...heldMinutes({ nodes: '1', schedule: '0 25 * * *', duration: '1h' }, 0, 3)]).toEqual([1, 1, 1]);
  });
});

describe('budgets', () => {
  it.each([
    ['164h', 9840],
    ['30m', 30],
    ['3h30m', 210],
  ])('read and write the span %p', (text, minutes) => {
    expect(spanMinutes(text)).toBe(minutes);
    expect(spanText(minutes)).toBe(text);
  });

  it('let go whole nodes, rounded up', () => {
    expect([allowedNodes('10%', 4), allowedNodes('0%', 9), allowedNodes('3', 1)]).toEqual([1, 0, 3]);
  });
});

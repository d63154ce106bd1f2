import { scheduleProblem } from '../../../src/schema/builtin/cron';

it.each([
  ...[
    '* * * * *',
    '*/15 0-5,22 1 jan,MAR-may sun',
    '0 0 ? * ?',
    '5-10/2 * * * 6',
    '@daily',
    '@every 1h30m',
    '  0 1 2 3 4 ',
  ],
])('takes %s', (schedule) => {
  expect(scheduleProblem(schedule)).toBeUndefined();
});

it.each([
  ['* * * *', 'has 4 fields, not 5'],
  ['0 0 0 * * *', 'has 6 fields, not 5'],
  ['60 * * * *', 'has no minute between 0 and 59'],
  ['0 24 * * *', 'has no hour between 0 and 23'],
  ['0 0 0 * *', 'has no day of the month between 1 and 31'],
  ['0 0 * 13 *', 'has no month between 1 and 12'],
  ['0 0 * * 7', 'has no day of the week between 0 and 6'],
  ['0 0 * * funday', 'has no day of the week between 0 and 6'],
  ['10-5 * * * *', 'has no minute between 0 and 59'],
  ['*/0 * * * *', 'has no minute between 0 and 59'],
  ['1-2-3 * * * *', 'has no minute between 0 and 59'],
  ['@fortnightly', 'has an unknown name'],
  ['TZ=UTC 0 0 * * *', "has a time zone, which belongs in 'timeZone'"],
  ['', 'has 1 fields, not 5'],
])('refuses %j', (schedule, problem) => {
  expect(scheduleProblem(schedule)).toBe(problem);
});

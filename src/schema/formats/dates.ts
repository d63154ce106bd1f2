/** Whether a text is a full date of RFC 3339 that the calendar has. */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year) return false;
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** Whether a text is a date and time as the API server's `format: date-time` takes it. */
export function isDateTime(text: string): boolean {
  const [date, time, more] = text.toLowerCase().split('t');
  if (!date || !time || more !== undefined || !isDate(date)) return false;
  const [, hour, minute, second] = /^(\d{2}):(\d{2}):(\d{2})(?:.\d+)?(?:z|[+-]\d{2}:\d{2})$/.exec(time) ?? [];
  return hour !== undefined && hour <= '23' && minute <= '59' && second <= '59';
}

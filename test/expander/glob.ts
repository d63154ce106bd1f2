/** Whether a text matches a pattern with `*` (stops at the separator, if one is given) and `**` (never stops). */
export function globMatches(pattern: string, text: string, separator = ''): boolean {
  if (/[?[\]{}\\!]/.test(pattern)) throw new Error(`not supported: pattern '${pattern}'`);
  const any = separator ? `[^${separator}]*` : '.*';
  const source = pattern
    .split(/(\*+)/)
    .map((part) => (part.startsWith('*') ? (part.length > 1 ? '.*' : any) : part.replace(/[.+^$()|/-]/g, '\\$&')))
    .join('');
  return new RegExp(`^${source}$`, 's').test(text);
}

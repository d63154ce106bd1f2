/** The message of an error on one line, without its stack. */
export function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const lines = text.split('\n').filter((line) => !/^\s+at /.test(line));
  return lines
    .map((line) => line.trim())
    .join(' ')
    .trim();
}

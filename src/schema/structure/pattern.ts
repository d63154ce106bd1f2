import { toJavaScript } from './re2';

const compiled = new Map<string, RegExp | undefined>();

/** Whether a text matches a pattern somewhere; a pattern that cannot be said in JavaScript matches everything. */
export function matches(pattern: string, text: string): boolean {
  return expression(pattern)?.test(text) ?? true;
}

/** The patterns met so far that are not judged, since JavaScript cannot say them. */
export function skippedPatterns(): string[] {
  return [...compiled].filter(([, regex]) => !regex).map(([pattern]) => pattern);
}

/** The regular expression of a pattern, made once. */
export function expression(pattern: string): RegExp | undefined {
  if (!compiled.has(pattern)) compiled.set(pattern, toJavaScript(pattern));
  return compiled.get(pattern);
}

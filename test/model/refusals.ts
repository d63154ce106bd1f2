import { FindingError } from '../../src/model/finding-error';

/** The one finding that a call throws, as plain data; fails if it throws anything else, or nothing. */
export function refusalOf(call: () => unknown): Record<string, string> {
  let thrown: unknown;
  try {
    call();
  } catch (error) {
    thrown = error;
  }
  if (!(thrown instanceof FindingError)) throw new Error(`expected a refusal, got ${String(thrown)}`);
  expect(thrown.findings).toHaveLength(1);
  expect(thrown.message).toBe(thrown.findings[0].toString());
  return thrown.findings[0]._toData();
}

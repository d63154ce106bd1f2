import type { FindingProps } from './finding';

const LINE = /^(?:FindingError: )?(FL\d{4}) (.+?): (.+); (.+)$/;

/** The finding that a text is: what is thrown here through code in another language comes back as its text, and no more. */
export function readFinding(text: string): FindingProps | undefined {
  const [, code, path, problem, remedy] = LINE.exec(text) ?? [];
  return code && path && problem && remedy ? { code, path, problem, remedy } : undefined;
}

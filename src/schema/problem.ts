import { Finding, Severity } from '../model/finding';

/** A step into an object: a field's name, or an index of a list. */
export type Step = string | number;

/** What is wrong at one place of an object, before it is known whose object that is. */
export interface Problem {
  readonly code: string;
  readonly steps: readonly Step[];
  readonly problem: string;
  readonly remedy: string;
  /**
   * The offending value.
   * @default - the problem is not about one value
   */
  readonly value?: string;
  /**
   * The bound that the value breaks.
   * @default - there is no bound
   */
  readonly limit?: string;
  /**
   * Whether the API server lets it pass.
   * @default false
   */
  readonly warning?: boolean;
}

const PLAIN = /^[A-Za-z_$][\w$-]*$/;

/** The path inside an object as Kubernetes prints it: `spec.containers[0].image`, `metadata.labels[a/b]`. */
export function pathText(steps: readonly Step[]): string {
  let text = '';
  for (const step of steps) {
    if (typeof step === 'string' && PLAIN.test(step)) text += text ? `.${step}` : step;
    else text += `[${step}]`;
  }
  return text;
}

/** A value as a finding shows it: in single quotes, and never longer than a line bears. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const line = (text ?? 'undefined').replace(/\s+/g, ' ');
  return `'${line.length > 120 ? `${line.slice(0, 117)}...` : line}'`;
}

/** The problem as a finding of the object at `where`. */
export function toFinding(problem: Problem, where: string): Finding {
  const path = pathText(problem.steps);
  return new Finding({
    code: problem.code,
    path: path ? `${where}#${path}` : where,
    problem: problem.problem,
    remedy: problem.remedy,
    value: problem.value,
    limit: problem.limit,
    severity: problem.warning ? Severity.WARNING : Severity.ERROR,
  });
}

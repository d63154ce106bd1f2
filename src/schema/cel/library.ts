import { once } from '../once';

/** What is used of the CEL library, which is loaded when the first rule runs. */
export interface CelLibrary {
  readonly Environment: new (options: Readonly<Record<string, boolean>>) => CelEnvironment;
  readonly Optional: { of(value: unknown): unknown; none(): unknown };
  readonly EvaluationError: new (reason: string) => Error;
  readonly Duration: new (seconds: bigint, nanos: number) => unknown;
}

/** The functions and types that expressions may use. */
export interface CelEnvironment {
  registerFunction(
    signature: string,
    handler: (...values: never[]) => unknown,
    options: { async: false },
  ): CelEnvironment;
  registerOperator(signature: string, handler: (one: never, other: never) => boolean): CelEnvironment;
  registerType(
    name: string,
    type: { readonly ctor: unknown; readonly fields: Readonly<Record<string, string>> },
  ): CelEnvironment;
  registerVariable(name: string, type: string): CelEnvironment;
  registerConstant(name: string, type: string, value: unknown): CelEnvironment;
  parse(expression: string): CelProgram;
}

/** A parsed expression. */
export interface CelProgram {
  (variables: Readonly<Record<string, unknown>>): unknown;
  check(): { readonly valid: boolean; readonly error?: Error };
}

/** The library; ask for it only when a rule is about to run. */
export const celLibrary: () => CelLibrary = once(() => ({
  ...(require('../../../vendor/cel-js') as Omit<CelLibrary, 'Duration'>),
  ...(require('../../../vendor/cel-js/lib/evaluator.js') as Pick<CelLibrary, 'Duration'>),
}));

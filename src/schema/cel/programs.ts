import { kubernetesEnvironment } from './environment';
import type { CelProgram } from './library';
import { rewritten } from './source';

const programs = new Map<string, CelProgram | string>();

/** The program of an expression, made once; undefined if the library cannot run it. */
export function programOf(expression: string): CelProgram | undefined {
  let program = programs.get(expression);
  if (program === undefined) {
    program = compile(expression);
    programs.set(expression, program);
  }
  return typeof program === 'string' ? undefined : program;
}

/** The expressions met so far that are not judged, each with the reason. */
export function skippedExpressions(): { readonly expression: string; readonly reason: string }[] {
  return [...programs].flatMap(([expression, reason]) => (typeof reason === 'string' ? [{ expression, reason }] : []));
}

/** The API server has compiled the rule of any CRD that it holds, so what does not compile here is a gap of the library. */
function compile(expression: string): CelProgram | string {
  try {
    const program = kubernetesEnvironment().parse(rewritten(expression));
    const { valid, error } = program.check();
    return valid ? program : (error?.message ?? 'it does not check');
  } catch (error) {
    return (error as Error).message.split('\n')[0];
  }
}

import type { Project } from './project';

/** One breach of a rule, where it stands and what to do. */
export interface Offence {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** A rule of the house: a pure function over the sources of a project. */
export interface Rule {
  /** What holds, as a sentence: the name of its test. */
  readonly name: string;
  readonly check: (project: Project) => readonly Offence[];
}

/** A small project in memory that shows what a rule catches, or what it lets pass. */
export interface Plant {
  readonly rule: Rule;
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  /** Every offence as `file:line`, in order; none for clean code. */
  readonly caught: readonly string[];
}

/** Code that breaks a rule. */
export function offending(rule: Rule, title: string, files: Plant['files'], ...caught: string[]): Plant {
  if (caught.length === 0) throw new Error(`the plant '${title}' names no offence`);
  return { rule, title, files, caught };
}

/** Code that keeps a rule. */
export function clean(rule: Rule, title: string, files: Plant['files']): Plant {
  return { rule, title, files, caught: [] };
}

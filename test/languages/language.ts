import type { Command } from './command';
import type { Packages } from './packages';

/** The programs that exist in every language. */
export type Story = 'story' | 'broken' | 'many' | 'nodes';

/** How a story is run, with its arguments. */
export type StoryCommand = (story: Story, ...args: readonly string[]) => Command;

/** A language that the stories are written in. */
export interface Language {
  readonly name: string;
  /** Succeeds where the language can be used. */
  readonly probe: readonly string[];
  /** Installs the package as a user would, and makes the stories ready. */
  readonly prepare: (packages: Packages) => StoryCommand;
}

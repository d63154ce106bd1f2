import type { ProgramName } from './engine/programs';

/** What a check is given. */
export interface CheckContext {
  /** Built programs by name. */
  readonly binaries: Readonly<Record<ProgramName, string>>;
  /** A folder of its own for whatever it writes; kept when it fails. */
  readonly folder: string;
  /** Prints how far it is. */
  readonly say: (text: string) => void;
}

/** One thing that is shown about the output. */
export interface Check {
  readonly name: string;
  /** Does it, and says in a few words what was seen; throws where something else was. */
  run(context: CheckContext): Promise<string>;
}

/** Checks that share engines; a group can be run alone. */
export interface Group {
  readonly name: string;
  readonly programs: readonly ProgramName[];
  checks(): Check[];
  /**
   * Ends what its checks share.
   * @default - they share nothing
   */
  end?(): Promise<void>;
}

import { readFileSync } from 'node:fs';
import { fail } from '../../model/finding-error';
import { type ReleaseFile, releaseFileProblem } from './release-file';

/**
 * Images of nodes on their way through the tiers, from a file that is committed: a promotion is a line in it, reviewed as a diff.
 *
 * **Checks** FL2051.
 */
export class AmiReleases {
  /**
   * Reads the file: JSON with `asOf`, `soakDays`, `maxAgeDays` and `releases`, each with `alias`, `published` and `promoted` by tier.
   * @param path path of the file
   */
  public static fromFile(path: string): AmiReleases {
    return AmiReleases.fromJson(read(path), path);
  }

  /**
   * Reads the text of such a file.
   * @param text the text
   * @param source where it is from, for findings
   */
  public static fromJson(text: string, source: string): AmiReleases {
    const file = parsed(text);
    const problem = file === undefined ? 'it is no JSON' : releaseFileProblem(file);
    if (problem !== undefined) refuse(source, problem);
    return new AmiReleases(file as ReleaseFile, source);
  }

  private constructor(
    file: ReleaseFile,
    /** Where it is from. */
    public readonly source: string,
  ) {
    this._file = file;
  }

  /** @internal */
  public readonly _file: ReleaseFile;

  /** Day that the file was last looked through, as YYYY-MM-DD. */
  public get asOf(): string {
    return this._file.asOf;
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return refuse(path, 'it cannot be read');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}

function refuse(source: string, why: string): never {
  const remedy = 'give JSON with asOf, soakDays, maxAgeDays and releases of alias, published and promoted by tier';
  return fail({ code: 'FL2051', path: source, problem: `no file of releases: ${why}`, remedy });
}

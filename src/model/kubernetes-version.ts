import { fail } from './finding-error';

/** A version of Kubernetes, such as '1.36', '1.36.2' or 'v1.36.2-eks-abc'. */
export class KubernetesVersion {
  /** Reads a version; the patch number may be left out. */
  public static parse(text: string): KubernetesVersion {
    const parts = readVersion(text);
    if (typeof parts !== 'string') return new KubernetesVersion(text, parts);
    const remedy = "give a version such as '1.36' or '1.36.2'";
    return fail({
      code: 'FL1002',
      path: `KubernetesVersion '${text}'`,
      problem: `'${text}' ${parts}`,
      remedy,
      value: text,
    });
  }

  /**
   * What is wrong with a text as a version, if anything.
   * @internal
   */
  public static _problem(text: string): string | undefined {
    const parts = readVersion(text);
    return typeof parts === 'string' ? parts : undefined;
  }

  /** The major number. */
  public readonly major: number;
  /** The minor number. */
  public readonly minor: number;
  /** The patch number, if it was given. */
  public readonly patch: number | undefined;
  private readonly text: string;
  private readonly preRelease: readonly string[];

  private constructor(text: string, { numbers, preRelease }: VersionParts) {
    [this.major, this.minor, this.patch] = numbers;
    this.text = text;
    this.preRelease = preRelease;
  }

  /** The minor version alone, such as '1.36'. */
  public get minorVersion(): string {
    return `${this.major}.${this.minor}`;
  }

  /**
   * Below, equal to or above zero as this version is older than, as old as or newer than the other one, by the order of semantic
   * versioning; a patch number that is left out counts as 0, and what follows a '+' does not count.
   */
  public compareTo(other: KubernetesVersion): number {
    return Math.sign(this.compareNumbers(other) || comparePreReleases(this.preRelease, other.preRelease));
  }

  /**
   * Whether this version is the given one or newer, by the numbers that are given: 'v1.36.0-eks-abc' is at least '1.36' and
   * '1.36.0', since vendors mark releases the way others mark pre-releases. A given pre-release counts.
   */
  public atLeast(text: string): boolean {
    const floor = KubernetesVersion.parse(text);
    if (floor.preRelease.length > 0) return this.compareTo(floor) >= 0;
    return this.compareNumbers(floor) >= 0;
  }

  /** The version as it was given. */
  public toString(): string {
    return this.text;
  }

  private compareNumbers(other: KubernetesVersion): number {
    return this.major - other.major || this.minor - other.minor || (this.patch ?? 0) - (other.patch ?? 0);
  }
}

interface VersionParts {
  readonly numbers: [number, number, number | undefined];
  readonly preRelease: readonly string[];
}

const VERSION = /^v?(\d+)\.(\d+)(?:\.(\d+)(?:-([^+]*))?(?:\+(.*))?)?$/;

/** The parts of a version, or what is wrong with it. */
function readVersion(text: string): VersionParts | string {
  const match = VERSION.exec(text);
  if (!match) return 'is no Kubernetes version: two or three numbers, joined by dots';
  const [, major, minor, patch, preRelease, build] = match;
  const numbers = [major, minor, patch].filter((number) => number !== undefined);
  if (numbers.some((number) => /^0\d/.test(number))) return 'has leading zeros';
  if (numbers.some((number) => !Number.isSafeInteger(Number(number)))) return 'has a number too large to be one';
  const identifiers = preRelease?.split('.') ?? [];
  const isIdentifier = (part: string) => /^[0-9A-Za-z-]+$/.test(part);
  if (![...identifiers, ...(build?.split('.') ?? [])].every(isIdentifier)) {
    return "has an empty part, or one with other characters than letters, digits and '-', after its numbers";
  }
  if (identifiers.some((part) => /^0\d+$/.test(part))) return 'has leading zeros in its pre-release';
  return {
    numbers: [Number(major), Number(minor), patch === undefined ? undefined : Number(patch)],
    preRelease: identifiers,
  };
}

/** Any pre-release is older than its release; of two, the first part that differs decides, or the number of parts. */
function comparePreReleases(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const order = compareIdentifiers(a[index], b[index]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Numbers are older than words; numbers are ordered by size, words by their characters. */
function compareIdentifiers(a: string, b: string): number {
  if (a === b) return 0;
  const [isNumberA, isNumberB] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumberA !== isNumberB) return isNumberA ? -1 : 1;
  if (isNumberA && a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : 1;
}

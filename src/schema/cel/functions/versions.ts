import { type CelFunction, evaluationFails } from './function';

const SEMVER =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;

/** A semantic version as a value of CEL. */
export class SemverValue {
  constructor(
    public readonly numbers: readonly number[],
    public readonly preRelease: readonly string[],
  ) {}

  /** The version as text, so that equal ones are equal. */
  public valueOf(): string {
    return `${this.numbers.join('.')}-${this.preRelease.join('.')}`;
  }
}

/** Semantic versions; with `true` they may be written loosely, such as 'v1.2'. */
export const VERSIONS: readonly CelFunction[] = [
  ['isSemver(string): bool', (text: string) => read(text, false) !== undefined],
  ['isSemver(string, bool): bool', (text: string, isLoose: boolean) => read(text, isLoose) !== undefined],
  ['semver(string): kubernetes.Semver', (text: string) => need(text, false)],
  ['semver(string, bool): kubernetes.Semver', need],
  [
    'kubernetes.Semver.isGreaterThan(kubernetes.Semver): bool',
    (one: SemverValue, other: SemverValue) => order(one, other) > 0,
  ],
  [
    'kubernetes.Semver.isLessThan(kubernetes.Semver): bool',
    (one: SemverValue, other: SemverValue) => order(one, other) < 0,
  ],
  [
    'kubernetes.Semver.compareTo(kubernetes.Semver): int',
    (one: SemverValue, other: SemverValue) => BigInt(Math.sign(order(one, other))),
  ],
  ['kubernetes.Semver.major(): int', ({ numbers }: SemverValue) => BigInt(numbers[0])],
  ['kubernetes.Semver.minor(): int', ({ numbers }: SemverValue) => BigInt(numbers[1])],
  ['kubernetes.Semver.patch(): int', ({ numbers }: SemverValue) => BigInt(numbers[2])],
];

function read(text: string, isLoose: boolean): SemverValue | undefined {
  const [, ...parts] = SEMVER.exec(isLoose ? tidy(text) : text) ?? [];
  if (parts.length === 0) return undefined;
  return new SemverValue(parts.slice(0, 3).map(Number), parts[3] ? parts[3].split('.') : []);
}

function tidy(text: string): string {
  const [, numbers = '', rest = ''] = /^v?([\d.]*)(.*)$/.exec(text.trim()) ?? [];
  const parts = numbers.split('.').map((part) => part.replace(/^0+(?=\d)/, ''));
  while (parts.length < 3 && rest === '') parts.push('0');
  return parts.join('.') + rest;
}

function need(text: string, isLoose: boolean): SemverValue {
  const version = read(text, isLoose);
  if (!version) return evaluationFails(`'${text}' is no semantic version`);
  return version;
}

function order(one: SemverValue, other: SemverValue): number {
  for (const index of [0, 1, 2]) {
    if (one.numbers[index] !== other.numbers[index]) return one.numbers[index] - other.numbers[index];
  }
  if (one.preRelease.length === 0 || other.preRelease.length === 0)
    return other.preRelease.length - one.preRelease.length;
  for (const [index, part] of one.preRelease.entries()) {
    const difference = orderOfParts(part, other.preRelease[index]);
    if (difference !== 0) return difference;
  }
  return one.preRelease.length - other.preRelease.length;
}

function orderOfParts(one: string, other: string | undefined): number {
  if (other === undefined) return 1;
  const [isOne, isOther] = [/^\d+$/.test(one), /^\d+$/.test(other)];
  if (isOne && isOther) return Number(one) - Number(other);
  if (isOne !== isOther) return isOne ? -1 : 1;
  return one < other ? -1 : one > other ? 1 : 0;
}

/** An image of nodes, and when each tier took it. */
export interface ReleaseData {
  /** Family and version, such as `al2023@v20261110`. */
  readonly alias: string;
  /** Day on which upstream published it, as YYYY-MM-DD. */
  readonly published: string;
  /** Day on which each tier took it, by the tier's name. */
  readonly promoted: Readonly<Record<string, string>>;
  /**
   * Why a tier went back to it, by the tier's name.
   * @default - no tier went back to it
   */
  readonly rollback?: Readonly<Record<string, string>>;
}

/** The committed file of releases. */
export interface ReleaseFile {
  /** Day that the file was last looked through, as YYYY-MM-DD; ages are told by it, since synth reads no clock. */
  readonly asOf: string;
  /** Days that a tier runs a release before the next one may take it. */
  readonly soakDays: number;
  /** Days after which a release is too old to be run. */
  readonly maxAgeDays: number;
  readonly releases: readonly ReleaseData[];
}

const DAY = 24 * 3600 * 1000;

/** Days from one day to another one. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** Whether a text is a day of the calendar. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ?? false;
}

/** The release that a tier runs: the one it took last. */
export function currentRelease({ releases }: ReleaseFile, tier: string): ReleaseData | undefined {
  const taken = releases.filter(({ promoted }) => promoted[tier] !== undefined);
  return taken.reduce<ReleaseData | undefined>(
    (last, one) => (last && isBefore(one, last, tier) ? last : one),
    undefined,
  );
}

/** Why a file is none of releases, if it is not. */
export function releaseFileProblem(file: unknown): string | undefined {
  const { asOf, soakDays, maxAgeDays, releases } = (file ?? {}) as Partial<ReleaseFile>;
  if (!isDay(asOf)) return `asOf is '${asOf}', which is no day`;
  if (!isCount(soakDays)) return `soakDays is '${soakDays}', which is no number of days`;
  if (!isCount(maxAgeDays)) return `maxAgeDays is '${maxAgeDays}', which is no number of days`;
  if (!Array.isArray(releases) || releases.length === 0) return 'there are no releases';
  for (const one of releases as Partial<ReleaseData>[]) {
    if (typeof one.alias !== 'string' || !/^[a-zA-Z0-9]+@v?[\w.-]+$/.test(one.alias))
      return `'${one.alias}' is no alias`;
    if (one.alias.endsWith('@latest')) return `'${one.alias}' names no version`;
    const days = [one.published, ...Object.values(one.promoted ?? {})];
    const wrong = days.find((day) => !isDay(day));
    if (days.some((day) => !isDay(day))) return `'${one.alias}' has the date '${wrong}', which is no day`;
  }
  const aliases = (releases as ReleaseData[]).map(({ alias }) => alias);
  const twice = aliases.find((alias, index) => aliases.indexOf(alias) !== index);
  return twice === undefined ? undefined : `'${twice}' is listed twice`;
}

/** What is wrong with the way of releases through tiers, given in their order; tiers that take none are passed over. */
export function promotionProblems(file: ReleaseFile, tiers: readonly string[]): string[] {
  const taking = tiers.filter((tier) => currentRelease(file, tier) !== undefined);
  return taking.flatMap((tier, index) => [
    ...downgrades(file, tier),
    ...(index === 0 ? [] : unsoaked(file, taking[index - 1]!, tier)),
  ]);
}

/** Releases that a tier took after newer ones. */
function downgrades({ releases }: ReleaseFile, tier: string): string[] {
  const taken = releases.filter(({ promoted }) => promoted[tier] !== undefined);
  const inOrder = [...taken].sort((a, b) => (isBefore(a, b, tier) ? -1 : 1));
  return inOrder.flatMap((one, index) => {
    const before = inOrder[index - 1];
    if (!before || before.published <= one.published || one.rollback?.[tier]) return [];
    return [
      `'${tier}' went back from '${before.alias}' to '${one.alias}' of ${one.published}, and no rollback says why`,
    ];
  });
}

/** Releases that the tier before did not run, or not for long enough. */
function unsoaked({ releases, soakDays }: ReleaseFile, before: string, tier: string): string[] {
  return releases.flatMap(({ alias, promoted }) => {
    const [first, then] = [promoted[before], promoted[tier]];
    if (then === undefined) return [];
    if (first === undefined) return [`'${tier}' took '${alias}', which '${before}' never ran`];
    const days = daysBetween(first, then);
    if (days >= soakDays) return [];
    return [`'${tier}' took '${alias}' ${days} days after '${before}', sooner than ${soakDays}`];
  });
}

function isBefore(one: ReleaseData, other: ReleaseData, tier: string): boolean {
  const [day, otherDay] = [one.promoted[tier]!, other.promoted[tier]!];
  return day === otherDay ? one.published < other.published : day < otherDay;
}

const isCount = (value: unknown) => typeof value === 'number' && Number.isInteger(value) && value >= 0;

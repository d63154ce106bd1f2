/** Which of two exact versions is newer by the rules of SemVer: negative if the first is older. A leading `v` and build data count for nothing. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [parse(a), parse(b)];
  for (let index = 0; index < 3; index++) {
    const difference = (one.numbers[index] ?? 0) - (other.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return comparePreReleases(one.preRelease, other.preRelease);
}

function parse(text: string): { numbers: number[]; preRelease: string[] } {
  const [version = ''] = text.replace(/^v/, '').split('+');
  const dash = version.indexOf('-');
  const release = dash < 0 ? version : version.slice(0, dash);
  return { numbers: release.split('.').map(Number), preRelease: dash < 0 ? [] : version.slice(dash + 1).split('.') };
}

/** A version with a pre-release is older than the same without; numbers are older than texts. */
function comparePreReleases(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const difference = comparePart(a[index]!, b[index]!);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function comparePart(a: string, b: string): number {
  const [isNumber, isOtherNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (isNumber && isOtherNumber) return Number(a) - Number(b);
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}

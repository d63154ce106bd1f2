import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AmiReleases } from '../../../src/nodes/release/ami-releases';
import {
  currentRelease,
  daysBetween,
  promotionProblems,
  type ReleaseData,
  type ReleaseFile,
} from '../../../src/nodes/release/release-file';
import { exampleOf } from '../../fleets/finding-case';
import { scratchFolder } from '../../fleets/minimal-fleet';

const release = (version: string, published: string, promoted: Record<string, string>): ReleaseData => ({
  alias: `al2023@${version}`,
  published,
  promoted,
});

const file = (...releases: ReleaseData[]): ReleaseFile => ({
  asOf: '2026-11-20',
  soakDays: 5,
  maxAgeDays: 60,
  releases,
});

const OLD = release('v1', '2026-10-01', { dev: '2026-10-02', prod: '2026-10-10' });
const NEW = release('v2', '2026-11-01', { dev: '2026-11-02' });

describe('a file of releases', () => {
  it('says what each tier runs: what it took last', () => {
    expect(currentRelease(file(OLD, NEW), 'dev')!.alias).toBe('al2023@v2');
    expect(currentRelease(file(NEW, OLD), 'prod')!.alias).toBe('al2023@v1');
    expect(currentRelease(file(OLD), 'staging')).toBeUndefined();
  });

  it('lets releases travel along the tiers, and over those that take none', () => {
    expect(promotionProblems(file(OLD, NEW), ['dev', 'staging', 'prod'])).toEqual([]);
  });

  it.each([
    [
      'a tier before its turn',
      release('v3', '2026-11-01', { prod: '2026-11-12' }),
      "'prod' took 'al2023@v3', which 'dev' never ran",
    ],
    [
      'too little time in the tier before',
      release('v3', '2026-11-01', { dev: '2026-11-02', prod: '2026-11-06' }),
      "'prod' took 'al2023@v3' 4 days after 'dev', sooner than 5",
    ],
    [
      'a way back',
      release('v0', '2026-09-01', { dev: '2026-11-03' }),
      "'dev' went back from 'al2023@v2' to 'al2023@v0' of 2026-09-01, and no rollback says why",
    ],
  ])('refuses %s', (_, one, problem) => {
    expect(promotionProblems(file(OLD, NEW, one), ['dev', 'prod'])).toEqual([problem]);
  });

  it('lets a tier go back that says why', () => {
    const back = { ...release('v0', '2026-09-01', { dev: '2026-11-03' }), rollback: { dev: 'kernel panics' } };
    expect(promotionProblems(file(OLD, NEW, back), ['dev', 'prod'])).toEqual([]);
    expect(currentRelease(file(OLD, NEW, back), 'dev')!.alias).toBe('al2023@v0');
  });

  it('takes the newer of two releases of one day', () => {
    const [a, b] = [
      release('a', '2026-11-01', { dev: '2026-11-05' }),
      release('b', '2026-11-02', { dev: '2026-11-05' }),
    ];
    expect(currentRelease(file(b, a), 'dev')!.alias).toBe('al2023@b');
  });

  it('counts days over months', () => expect(daysBetween('2026-10-30', '2026-11-02')).toBe(3));

  it('is read from a folder', () => {
    const path = join(scratchFolder(), 'releases.json');
    writeFileSync(path, JSON.stringify(file(OLD)));
    expect(AmiReleases.fromFile(path)._file.releases).toEqual([OLD]);
    expect(AmiReleases.fromFile(path).source).toBe(path);
  });

  const REMEDY = 'give JSON with asOf, soakDays, maxAgeDays and releases of alias, published and promoted by tier';

  it.each([
    [undefined, 'it cannot be read'],
    ['{', 'it is no JSON'],
    ['null', 'it is no JSON'],
    [{ asOf: '2026-13-01' }, "asOf is '2026-13-01', which is no day"],
    [{ soakDays: -1 }, "soakDays is '-1', which is no number of days"],
    [{ maxAgeDays: 'x' }, "maxAgeDays is 'x', which is no number of days"],
    [{ releases: [] }, 'there are no releases'],
    [{ releases: [{ ...OLD, alias: 'al2023' }] }, "'al2023' is no alias"],
    [{ releases: [{ ...OLD, alias: 'al2023@latest' }] }, "'al2023@latest' names no version"],
    [{ releases: [{ ...OLD, promoted: { dev: 'soon' } }] }, "'al2023@v1' has the date 'soon', which is no day"],
    [{ releases: [{ alias: 'al2023@v1' }] }, "'al2023@v1' has the date 'undefined', which is no day"],
    [{ releases: [OLD, OLD] }, "'al2023@v1' is listed twice"],
  ])('refuses %j', (change, why) => {
    const path = join(scratchFolder(), 'releases.json');
    const text = typeof change === 'object' ? JSON.stringify({ ...file(OLD), ...change }) : change;
    if (text !== undefined) writeFileSync(path, text);
    expect(() => AmiReleases.fromFile(path)).toThrow(`FL2051 ${path}: no file of releases: ${why}; ${REMEDY}`);
  });

  it('shows in the docs what yields FL2051', () => {
    expect(() => AmiReleases.fromJson('{', 'releases.json')).toThrow(exampleOf('FL2051'));
  });
});

import * as fc from 'fast-check';
import { boxMatches, type LabelBox } from '../../src/model/label-selector';
import { type Part, type PartitionMember, partition } from '../../src/model/partition';

const KEYS = ['tier', 'region', 'team'];
const ALL: LabelBox[] = [new Map()];

const cut = (members: readonly PartitionMember[], boxes = ALL) =>
  partition(members, { boxes, keys: KEYS, nameKey: 'cluster' });

/** Members named by a letter each, from texts such as `dev eu A`: tier, region, result. */
function membersOf(...texts: string[]): PartitionMember[] {
  return texts.map((text, index) => {
    const name = String.fromCharCode(97 + index);
    const [tier, region, result] = text.split(' ') as [string, string, string];
    return { name, result, labels: { cluster: name, tier, region } };
  });
}

const shown = (parts: readonly Part<PartitionMember>[]) =>
  parts.map(({ name, members, boxes }) => ({
    name,
    members: members.map((member) => member.name).join(''),
    boxes: boxes.map((box) =>
      [...box].map(([key, set]) => `${key} ${set.operator} ${set.values.join(',')}`).join(' & '),
    ),
  }));

describe('a partition by results', () => {
  it('asks for no label where all results are equal', () => {
    expect(shown(cut(membersOf('dev eu A', 'prod us A')))).toEqual([{ name: 'all', members: 'ab', boxes: [''] }]);
  });

  it('asks for the label that tells results apart', () => {
    const members = membersOf('dev eu A', 'dev us A', 'prod eu B', 'prod us B');
    expect(shown(cut(members))).toEqual([
      { name: 'dev', members: 'ab', boxes: ['tier in dev'] },
      { name: 'prod', members: 'cd', boxes: ['tier in prod'] },
    ]);
  });

  it('prefers the first of two labels that tell as much', () => {
    expect(shown(cut(membersOf('dev eu A', 'prod us B'))).map(({ boxes }) => boxes)).toEqual([
      ['tier in dev'],
      ['tier in prod'],
    ]);
  });

  it('names a member that is unlike others of its labels', () => {
    const members = membersOf('prod eu A', 'prod us A', 'prod eu A', 'prod us X');
    expect(shown(cut(members))).toEqual([
      { name: '_only.d', members: 'd', boxes: ['cluster in d'] },
      { name: 'all', members: 'abc', boxes: ['cluster notIn d'] },
    ]);
  });

  it('puts an exception into the part that it is like', () => {
    const members = membersOf('dev eu A', 'dev us A', 'dev us A', 'dev eu B', 'prod eu B', 'prod us B', 'prod eu B');
    expect(shown(cut(members))).toEqual([
      { name: 'dev', members: 'abc', boxes: ['tier in dev & cluster notIn d'] },
      { name: 'prod', members: 'efgd', boxes: ['tier in prod', 'cluster in d'] },
    ]);
  });

  it('gives one part to tiers with one result, by the name of the first', () => {
    const members = membersOf('dev eu A', 'dev us A', 'test eu A', 'test us A', 'prod eu B', 'prod us B', 'beta eu C');
    expect(shown(cut(members)).map(({ name, boxes }) => [name, boxes])).toEqual([
      ['beta', ['tier in beta']],
      ['dev', ['tier in dev', 'tier in test']],
      ['prod', ['tier in prod']],
    ]);
  });

  it('tells a member that lacks a label from the others', () => {
    const [a, b] = membersOf('dev eu A', 'dev eu A');
    const bare = ['x', 'y'].map((name) => ({ name, result: 'B', labels: { cluster: name, region: 'eu' } }));
    expect(shown(cut([a!, b!, ...bare])).map(({ name }) => name)).toEqual(['_absent', 'dev']);
  });

  it('does not grow with members that are like others', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      name: `c${index}`,
      result: index === 7 ? 'X' : `${index % 3}`,
      labels: { cluster: `c${index}`, tier: `t${index % 3}`, region: `r${index % 7}` },
    }));
    const size = (members: readonly PartitionMember[]) => JSON.stringify(shown(cut(members)).map(({ boxes }) => boxes));
    expect(size(many)).toBe(size(many.slice(0, 30)));
  });

  it('has no part where there is no member', () => {
    expect(cut([])).toEqual([]);
  });
});

describe('every partition', () => {
  const label = fc.option(fc.constantFrom('a', 'b', 'B', 'c_d'), { nil: undefined });
  const member = fc.record({ tier: label, region: label, team: label, result: fc.constantFrom('1', '2', '3') });
  const members = fc.array(member, { maxLength: 14 }).map((all) =>
    all.map(({ result, ...labels }, index): PartitionMember => {
      const own = Object.entries(labels).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
      return { name: `c${index}`, result, labels: { cluster: `c${index}`, ...Object.fromEntries(own) } };
    }),
  );
  const ofMembers = (check: (all: readonly PartitionMember[], parts: readonly Part<PartitionMember>[]) => void) =>
    fc.assert(fc.property(members, (all) => check(all, cut(all))));

  it('has one part for each result, with all that have it', () => {
    ofMembers((all, parts) => {
      expect(parts).toHaveLength(new Set(all.map(({ result }) => result)).size);
      expect(parts.flatMap((part) => part.members.map(({ name }) => name)).sort()).toEqual(
        all.map(({ name }) => name).sort(),
      );
      for (const part of parts) expect(new Set(part.members.map(({ result }) => result)).size).toBe(1);
    });
  });

  it('selects each member exactly once, for its own part', () => {
    ofMembers((all, parts) => {
      for (const one of all) {
        const hits = parts.flatMap((part) => part.boxes.filter((box) => boxMatches(box, one.labels)).map(() => part));
        expect(hits.map((part) => part.members.includes(one))).toEqual([true]);
      }
    });
  });

  it('has names that differ, whatever the order of members', () => {
    ofMembers((all, parts) => {
      expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
      expect(cut([...all].reverse())).toEqual(parts);
    });
  });
});

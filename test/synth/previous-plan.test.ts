import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FindingAcceptance, FleetAppProps } from '../../src';
import { readPrevious } from '../../src/synth/previous-plan';
import { exampleOf } from '../fleets/finding-case';
import { scratchFolder } from '../fleets/minimal-fleet';
import { outcomeOf } from '../fleets/outcome';
import { extra, fleetAnd, fleetWith, notes } from '../rules/transitions/fleets';
import { type Build, bytesOf, transition, written } from '../rules/transitions/transition-case';

const dist = () => join(scratchFolder(), 'dist');

/** Two objects that leave both clusters. */
const before = fleetAnd(notes('one', 'two'));

const accepting = (acceptance: FindingAcceptance, changes: FleetAppProps = { deletionBudget: 3 }) =>
  fleetWith({ app: changes }, ({ fleet }) => fleet.acceptFinding(acceptance));

const BUDGET = { code: 'FL6210', path: 'acme', reason: 'both notes were tried out and are not needed' };

/** The texts of all findings, with a folder called as in the docs. */
const texts = (build: Build, props: FleetAppProps): string[] =>
  outcomeOf(build(props).app).findings.map((finding) =>
    `${finding}`.replaceAll(props.previous || join(props.outdir!, 'plan'), 'former/plan'),
  );

/** A former plan in which a JSON file says something else. */
function tampered(file: 'fleet.json' | 'plan.json', change: (data: any) => void): string {
  const folder = written(before);
  const data = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  change(data);
  writeFileSync(join(folder, file), JSON.stringify(data));
  return folder;
}

describe('the former plan', () => {
  it('is that of the output folder, unless another one is given', () => {
    const outdir = dist();
    expect(texts(before, { outdir })).toEqual([]);
    expect(texts(fleetAnd(), { outdir, deletionBudget: 3 })).toEqual([expect.stringContaining('FL6210')]);
    expect(texts(fleetAnd(), { outdir, deletionBudget: 3, previous: written(fleetAnd()) })).toEqual([]);
  });

  it('is nothing for a first run', () => {
    const outdir = dist();
    expect(readPrevious(undefined, outdir)).toEqual({ isGiven: false });
    expect(texts(before, { outdir })).toEqual([]);
  });

  it('is nothing where previous is empty', () => {
    const outdir = dist();
    expect(texts(before, { outdir })).toEqual([]);
    expect(texts(fleetAnd(), { outdir, deletionBudget: 0, previous: '' })).toEqual([]);
  });

  it('is missed where the path given leads nowhere (FL6216)', () => {
    const previous = join(scratchFolder(), 'nothing', 'plan');
    expect(texts(fleetAnd(), { previous })).toEqual([exampleOf('FL6216')]);
    mkdirSync(dirname(dirname(previous)), { recursive: true });
    writeFileSync(dirname(previous), 'a file where a folder should be');
    expect(texts(fleetAnd(), { previous })).toEqual([exampleOf('FL6216')]);
  });

  it('is refused where it is of another format (FL6215)', () => {
    const previous = tampered('fleet.json', (data) => (data.format = 2));
    expect(texts(fleetAnd(), { previous })).toEqual([exampleOf('FL6215')]);
  });

  it.each<[string, 'fleet.json' | 'plan.json', (data: any) => void]>([
    ['no format', 'fleet.json', (data) => delete data.format],
    ['no fleet', 'fleet.json', (data) => delete data.fleet],
    ['no domain', 'fleet.json', (data) => delete data.domain],
    ['no namespace of Argo CD', 'fleet.json', (data) => delete data.argoCd.namespace],
    ['tiers that are no texts', 'fleet.json', (data) => (data.tiers = [1])],
    ['a member without labels', 'fleet.json', (data) => delete data.members[0].labels],
    ['bundles that are no list', 'fleet.json', (data) => (data.bundles = {})],
    ['a bundle of an odd kind', 'fleet.json', (data) => (data.bundles[0].clusterKinds = ['Node'])],
    ['a bundle without a lifecycle', 'fleet.json', (data) => delete data.bundles[0].lifecycle],
    ['a project without repositories', 'fleet.json', (data) => delete data.projects[0].repositories],
    ['an application without a cluster', 'plan.json', (data) => delete data.applications[0].cluster],
    ['a chart without a name', 'plan.json', (data) => (data.applications[0].chart = { repoUrl: 'x' })],
    ['a directory without objects', 'plan.json', (data) => delete data.directories[0].objects],
    ['an object without a name', 'plan.json', (data) => delete data.directories[0].objects[0].name],
    ['guards that are no text', 'plan.json', (data) => (data.directories[0].objects[0].guards = [1])],
  ])('is refused with %s, in one line', (_, file, change) => {
    const [text, ...more] = texts(fleetAnd(), { previous: tampered(file, change) });
    expect(more).toEqual([]);
    expect(text).toMatch(new RegExp(`^FL6215 former/plan: .* cannot be used: .*${file.replace('.', '\\.')}.*; give a`));
  });

  it.each(['', '{', '<<<<<<< HEAD', 'null', '[]', '"text"', '{"fleet": null}'])('is refused as %p', (text) => {
    const previous = written(before);
    for (const file of ['fleet.json', 'plan.json']) {
      cpSync(join(previous, file), join(previous, 'kept'));
      writeFileSync(join(previous, file), text);
      const [finding] = outcomeOf(fleetAnd()({ previous }).app).findings;
      expect(finding).toMatchObject({ code: 'FL6215', acceptable: true });
      expect(`${finding}`).not.toMatch(/\n|\bat .*:\d+:\d+/);
      cpSync(join(previous, 'kept'), join(previous, file));
    }
    expect(texts(fleetAnd(), { previous })).toEqual([]);
  });

  it('is refused where a file of it is missing, or a folder', () => {
    const previous = written(before);
    rmSync(join(previous, 'plan.json'));
    expect(texts(fleetAnd(), { previous })[0]).toContain('FL6215');
    mkdirSync(join(previous, 'plan.json'));
    expect(texts(fleetAnd(), { previous })[0]).toContain('FL6215');
  });

  it('stops nothing where it lies broken in the output folder, which the run then mends', () => {
    const outdir = dist();
    expect(texts(before, { outdir })).toEqual([]);
    writeFileSync(join(outdir, 'plan/fleet.json'), '<<<<<<< HEAD');
    const said = texts(fleetAnd(), { outdir, deletionBudget: 0 });
    expect(said).toEqual([expect.stringMatching(/^FL6216 .* cannot be used \(.*\), so no transition is judged; look/)]);
    expect(texts(fleetAnd(), { outdir, deletionBudget: 0 })).toEqual([]);
  });

  it('may say more than is read of it', () => {
    const previous = tampered('fleet.json', (data) => {
      data.further = { of: 'a later version' };
      data.members[0].further = 1;
    });
    expect(texts(before, { previous })).toEqual([]);
  });
});

describe('what is written', () => {
  const accepted = accepting(BUDGET);
  const plain = () => {
    const outdir = dist();
    expect(texts(accepted, { outdir })).toEqual([]);
    return bytesOf(outdir);
  };

  it('has nothing of a transition that is accepted', () => {
    const outdir = dist();
    const previous = written(before);
    expect(texts(accepted, { outdir, previous })).toEqual([]);
    expect(bytesOf(outdir)).toEqual(plain());
    expect(readFileSync(join(outdir, 'plan/fleet.json'), 'utf8')).not.toMatch(/FL62|tried out/);
  });

  it('has nothing of a transition that is only warned of', () => {
    const outdir = dist();
    const previous = join(scratchFolder(), 'nothing');
    expect(texts(accepted, { outdir, previous })).toHaveLength(1);
    expect(bytesOf(outdir)).toEqual(plain());
  });

  it('is the same in a second run, which says nothing of the acceptance', () => {
    const outdir = dist();
    expect(texts(before, { outdir })).toEqual([]);
    expect(texts(accepted, { outdir })).toEqual([]);
    const once = bytesOf(outdir);
    expect(texts(accepted, { outdir })).toEqual([]);
    expect(bytesOf(outdir)).toEqual(once);
    expect(once).toEqual(plain());
  });
});

describe('an acceptance of a transition', () => {
  it('bears what it names and nothing else', () => {
    expect(transition(before, accepting({ ...BUDGET, path: 'acme/bundles/notes' })).findings.map(String)).toEqual([
      expect.stringContaining('FL6210 acme:'),
      expect.stringContaining("FL6217 acme: acceptance of FL6210 at 'acme/bundles/notes' bears nothing"),
    ]);
  });

  it('is told of where the plan that was given has its transition behind it (FL6217)', () => {
    const previous = written(fleetAnd());
    expect(texts(accepting(BUDGET), { previous })).toEqual([exampleOf('FL6217')]);
  });

  it('is idle like any other if it is of no transition', () => {
    const other = accepting({ code: 'FL6107', path: 'acme/bundles/none', reason: 'none' });
    const [finding, ...more] = outcomeOf(other({ previous: written(fleetAnd()) }).app).findings;
    expect([finding!.code, ...more]).toEqual(['FL1027']);
  });

  it('does not help where the fleet would break', () => {
    const moved = fleetWith({ argoCd: { namespace: 'gitops' } }, ({ fleet }) =>
      fleet.acceptFinding({ code: 'FL6213', path: 'acme/delivery/argocd', reason: 'we try' }),
    );
    expect(transition(fleetAnd(), moved).thrown).toContain('FL6213');
  });
});

describe('what may be deleted', () => {
  const hundred = Array.from({ length: 50 }, (_, index) => `note-${index}`);

  it('is a hundred objects over all clusters, unless the app says otherwise', () => {
    expect(transition(fleetAnd(notes(...hundred)), fleetAnd()).findings).toEqual([]);
    const [finding] = transition(fleetAnd(notes(...hundred, 'more')), fleetAnd()).findings;
    expect(finding).toMatchObject({ code: 'FL6210', value: '102', limit: '100', path: 'acme' });
    expect(finding!.problem).toContain("ConfigMap 'shop/note-10', ConfigMap 'shop/note-11' and 46 more");
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('is refused as %p (FL6218)', (deletionBudget) => {
    const [text, ...more] = texts(fleetWith({ app: { deletionBudget } }), { outdir: dist() });
    expect(more).toEqual([]);
    expect(text).toBe(exampleOf('FL6218')!.replace("'-1'", `'${deletionBudget}'`));
  });

  it('is everything where the bound is as large as a number can be', () => {
    const app = { deletionBudget: Number.MAX_SAFE_INTEGER };
    expect(transition(fleetAnd(notes(...hundred, 'more')), fleetWith({ app })).findings).toEqual([]);
  });
});

describe('a run that fails for other reasons', () => {
  it('takes nothing that could not be rendered for removed', () => {
    const broken = fleetWith({ app: { deletionBudget: 0 } }, extra({ varyBy: [] }), ({ notes: bundle }) => {
      Object.defineProperty(bundle.chart.node.children[0], 'toJson', {
        value: () => JSON.parse('{'),
      });
    });
    const { findings } = transition(fleetAnd(extra()), broken);
    expect(findings.map(({ code }) => code)).not.toContain('FL6210');
    expect(findings).not.toEqual([]);
  });
});

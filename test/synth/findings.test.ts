import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Lazy } from 'cdk8s';
import { Bundle, Cluster, ClusterSelector, FindingsFormat, type FleetApp, Manifest, Severity } from '../../src';
import { testFindings } from '../fleets/finding-case';
import {
  bundleOf,
  clusterProps,
  configMap,
  type MinimalFleet,
  type MinimalFleetChanges,
  minimalFleet,
  scratchFolder,
  scratchOutput,
} from '../fleets/minimal-fleet';
import { Note } from '../fleets/note';
import { codesOf, outcomeOf, readOutput, treeOf } from '../fleets/outcome';
import { RUN_CASES } from '../fleets/run-cases';

const NOTHING_FOR_LIVE = { notes: { clusters: ClusterSelector.named('lab') } };

const WARNING =
  "FL6122 acme/clusters/live: no bundle selects cluster 'live'; check its tier and labels against the selectors, or accept this";

/** A fleet with mistakes of every step: two warnings and five errors. */
function manyMistakes(changes: MinimalFleetChanges = {}): MinimalFleet {
  const made = minimalFleet({ ...NOTHING_FOR_LIVE, lab: { podCidrs: ['10.0.0.0/99'] }, ...changes });
  const { fleet, notes } = made;
  new Manifest(notes.chart, 'broken', { apiVersion: 'v1', kind: 'ConfigMap', data: { price: lazyError() } });
  configMap(notes, 'stray', { namespace: 'pay' });
  configMap(notes, 'judged').node.addValidation({ validate: () => ['a note is too short'] });
  const fails = () => {
    throw new Error('no image given');
  };
  new Note(fleet, 'web', { namespace: 'tools', clusters: ClusterSelector.named('lab') }, fails);
  fleet.acceptFinding({ code: 'FL6105', path: 'acme/bundles/gone', reason: 'is gone' });
  return made;
}

const lazyError = () =>
  Lazy.any({
    produce: () => {
      throw new Error('no such price');
    },
  });

const ERRORS = [
  "FL1001 acme/clusters/lab: podCidrs '10.0.0.0/99' has prefix length 99, which is above 32; give a network address and a prefix length, such as 10.1.0.0/16",
  "FL6113 acme/bundles/notes/stray: ConfigMap 'stray' lies in namespace 'pay', which is not declared (declared: 'shop'); say namespace: or namespaces: on bundle 'notes', or on its team",
  'FL9021 acme/bundles/notes/broken: cannot be turned into data: no such price; mend the value that is named',
  'FL9022 acme/bundles/notes/judged: a note is too short; mend what the construct asks for',
  "FL9026 acme/components/web: renderAt for cohort 'all' of 'web' failed: no image given; mend renderAt: nothing of this component was rendered",
];

const WARNINGS = ["FL1027 acme: acceptance of FL6105 at 'acme/bundles/gone' bears nothing; remove it", WARNING];

const textsOf = (app: FleetApp) => outcomeOf(app).findings.map(String);

describe('a run of synth', () => {
  testFindings(RUN_CASES);
});

describe('findings of a run', () => {
  it('come all together from every step, errors first and sorted', () => {
    expect(textsOf(manyMistakes().app)).toEqual([...ERRORS, ...WARNINGS]);
  });

  it('are the text of the error, under a line that counts them and names the folder', () => {
    const { app } = manyMistakes();
    const headline = `5 findings, nothing was written to '${app.outdir}'`;
    expect(outcomeOf(app).thrown).toBe([headline, ...ERRORS.map((text) => `  ${text}`)].join('\n'));
  });

  it('are counted in the singular where there is one', () => {
    const { app } = minimalFleet({ lab: { kubernetesVersion: 'new' } });
    expect(outcomeOf(app).thrown).toMatch(/^1 finding, nothing was written to /);
  });

  it('are data in the text of the error where a program reads it', () => {
    const outdir = scratchOutput();
    const { app } = manyMistakes({ app: { outdir, findingsFormat: FindingsFormat.JSON } });
    const data = JSON.parse(outcomeOf(app).thrown!);
    expect(data.map(({ code }: { code: string }) => code)).toEqual(
      [...ERRORS, ...WARNINGS].map((text) => text.split(' ')[0]),
    );
    expect(data[1]).toEqual({
      code: 'FL6113',
      severity: 'error',
      path: 'acme/bundles/notes/stray',
      problem: "ConfigMap 'stray' lies in namespace 'pay', which is not declared (declared: 'shop')",
      remedy: "say namespace: or namespaces: on bundle 'notes', or on its team",
      value: 'pay',
      limit: "'shop'",
    });
    expect(data[0]).not.toHaveProperty('limit');
  });

  it('are the same on a second run, and leave the output of a former one alone', () => {
    const { app } = manyMistakes();
    mkdirSync(app.outdir, { recursive: true });
    writeFileSync(join(app.outdir, 'former.yaml'), 'kept: true\n');
    const before = treeOf(app.outdir);
    const first = textsOf(app);
    expect(textsOf(app)).toEqual(first);
    expect(treeOf(app.outdir)).toEqual(before);
    expect(Object.keys(before)).toEqual(['former.yaml']);
  });

  it('are gone from the app when the mistake is', () => {
    const outdir = scratchOutput();
    expect(codesOf(minimalFleet({ app: { outdir }, lab: { kubernetesVersion: 'new' } }).app)).toEqual(['FL1002']);
    expect(codesOf(minimalFleet({ app: { outdir } }).app)).toEqual([]);
  });

  it('say once what is wrong for several cohorts', () => {
    const { app, notes } = minimalFleet({ notes: { clusters: ClusterSelector.all().union(ClusterSelector.hub()) } });
    new Manifest(notes.chart, 'broken', { apiVersion: 'v1', kind: 'ConfigMap', data: { price: lazyError() } });
    expect(textsOf(app)).toEqual([ERRORS[2]]);
  });

  it('do not call a bundle empty whose only object could not be rendered', () => {
    const { app, fleet } = minimalFleet();
    const clusters = ClusterSelector.all().union(ClusterSelector.hub());
    const bundle = new Bundle(fleet, 'prices', { namespace: 'tools', clusters });
    new Manifest(bundle.chart, 'price', { apiVersion: 'v1', kind: 'ConfigMap', data: { price: lazyError() } });
    expect(codesOf(app)).toEqual(['FL9021']);
  });

  it('name a pasted cluster and a pasted bundle once, and nothing that follows from them', () => {
    const { app, fleet, dev } = minimalFleet();
    new Cluster(fleet, 'lab', clusterProps('lab', dev));
    bundleOf(fleet, 'notes', { team: fleet.teams[0], namespace: 'shop' });
    expect(textsOf(app)).toEqual([
      "FL1021 acme/bundles/notes: 'notes' is declared twice in bundles; give every one a name of its own",
      "FL1021 acme/clusters/lab: 'lab' is declared twice in clusters; give every one a name of its own",
    ]);
  });
});

describe('warnings of a run', () => {
  it('do not stop it: they are printed, kept, and written to plan/fleet.json', () => {
    const { app } = minimalFleet(NOTHING_FOR_LIVE);
    const { findings, stderr, thrown } = outcomeOf(app);
    expect(thrown).toBeUndefined();
    expect(findings.map((finding) => finding.severity)).toEqual([Severity.WARNING]);
    expect(stderr).toBe(`warning: ${WARNING}\n`);
    expect(JSON.parse(readOutput(app, 'plan/fleet.json')).warnings).toEqual([findings[0]!._toData()]);
    expect(readOutput(app, 'fleet/notes/all/configmap.shop.note.yaml')).toContain('hello: note');
  });

  it('are no part of the error that errors make', () => {
    expect(outcomeOf(manyMistakes().app).thrown).not.toContain('FL6122');
    expect(outcomeOf(manyMistakes().app).stderr).toBe(WARNINGS.map((text) => `warning: ${text}\n`).join(''));
  });
});

describe('an accepted finding', () => {
  const reason = "the version is that of a vendor's fork";
  const acceptance = { code: 'FL1002', path: 'acme/clusters/lab', reason };

  it('stops nothing, and is written to plan/fleet.json with its reason', () => {
    const { app, fleet } = minimalFleet({ lab: { kubernetesVersion: 'fork-7' } });
    fleet.acceptFinding(acceptance);
    expect(outcomeOf(app)).toMatchObject({ findings: [], thrown: undefined, stderr: '' });
    const { accepted, warnings } = JSON.parse(readOutput(app, 'plan/fleet.json'));
    expect(accepted).toEqual([expect.objectContaining({ ...acceptance, value: 'fork-7', severity: 'error' })]);
    expect(warnings).toEqual([]);
  });

  it('may be accepted after everything else is declared, and before', () => {
    const { app, fleet, dev } = minimalFleet();
    fleet.acceptFinding({ ...acceptance, path: 'acme/clusters/extra' });
    new Cluster(fleet, 'extra', { ...clusterProps('extra', dev), kubernetesVersion: 'fork-7' });
    expect(codesOf(app)).toEqual([]);
  });

  it.each([
    ['another code', { ...acceptance, code: 'FL1003' }],
    ['another path', { ...acceptance, path: 'acme/clusters/live' }],
    ['a part of the path', { ...acceptance, path: 'acme/clusters' }],
  ])('is not borne by an acceptance of %s, which is a warning itself', (_, other) => {
    const { app, fleet } = minimalFleet({ lab: { kubernetesVersion: 'fork-7' } });
    fleet.acceptFinding(other);
    const [error, warning] = outcomeOf(app).findings;
    expect(error!.code).toBe('FL1002');
    expect(warning).toMatchObject({
      code: 'FL1027',
      path: 'acme',
      severity: 'warning',
      problem: `acceptance of ${other.code} at '${other.path}' bears nothing`,
      remedy: 'remove it',
    });
  });

  it('is every finding of its code at its path', () => {
    const { app, fleet } = minimalFleet({ lab: { podCidrs: ['10.0.0.0/99', '10.0.0.0/98'] } });
    fleet.acceptFinding({ code: 'FL1001', path: 'acme/clusters/lab', reason: 'known' });
    expect(codesOf(app)).toEqual([]);
    expect(JSON.parse(readOutput(app, 'plan/fleet.json')).accepted).toHaveLength(2);
  });

  const unacceptable = RUN_CASES.filter(({ found }) => 'acceptable' in found && found.acceptable === false);
  const withFleet = unacceptable.filter(
    ({ found }) => 'text' in found && /^FL(9023|9024|9025|9028|9029)/.test(found.text),
  );
  it.each(withFleet.map((one) => [one.name, one] as const))('is never %s', (_, one) => {
    const made = one.fails() as MinimalFleet;
    const { text } = one.found as { text: string };
    const [code, path] = text.split(/ |: /);
    made.fleet.acceptFinding({ code: code!, path: path!, reason: 'wishful' });
    expect(codesOf(made.app)).toEqual([code, 'FL1027']);
  });
});

describe('the screen of a user with a mistake', () => {
  const root = join(__dirname, '../..');

  /** What a program prints when it runs on its own, as the user's does. */
  function screenOf(program: string) {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'main.ts'), `import { ${NAMES} } from 'cdk8s-fleet';\n${SETUP}${program}`);
    const env = {
      ...process.env,
      TSX_TSCONFIG_PATH: join(root, 'tsconfig.dev.json'),
      NODE_PATH: join(root, 'node_modules'),
    };
    const tsx = require.resolve('tsx/cjs', { paths: [root] });
    const run = spawnSync(process.execPath, ['--require', tsx, 'main.ts'], { cwd: folder, env, encoding: 'utf8' });
    return { status: run.status, stdout: run.stdout, stderr: run.stderr, written: Object.keys(treeOf(folder)) };
  }

  const NAMES = 'ArgoCd, Bundle, Cidr, Cluster, Fleet, FleetApp, Hub, Manifest, Registration, Tier, VaryBy';
  const SETUP = `
const app = new FleetApp({ outdir: 'dist' });
const dev = new Tier('dev');
const fleet = new Fleet(app, 'acme', { domain: 'fleet.acme.io', tiers: [dev] });
new ArgoCd(fleet, 'argocd', { repoUrl: 'https://git.acme.io/fleet.git' });
new Hub(fleet, 'hub', { kubernetesVersion: '1.36.2' });
const registration = Registration.aws({ server: 'https://lab.acme.io', clusterName: 'lab' });
const notes = new Bundle(fleet, 'notes', { namespace: 'notes' });
new Manifest(notes.chart, 'note', { apiVersion: 'v1', kind: 'ConfigMap', data: { hello: 'lab' } });
`;

  it('shows nothing where there is none, and the output is written', () => {
    const cluster =
      "new Cluster(fleet, 'lab', { tier: dev, region: 'eu', kubernetesVersion: '1.36.2', registration });\n";
    const screen = screenOf(`${cluster}app.synth();\n`);
    expect(screen).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(screen.written).toContain(join('dist', 'fleet', 'notes', 'all', 'configmap.notes.note.yaml'));
  });

  it('shows the findings and no stack trace, and nothing is written', () => {
    const cluster =
      "new Cluster(fleet, 'lab', { tier: dev, region: 'eu', kubernetesVersion: '1', podCidrs: ['10/8'] });\n";
    const { status, stdout, stderr, written } = screenOf(`${cluster}app.synth();\n`);
    expect({ status, stdout, written }).toEqual({ status: 1, stdout: '', written: ['main.ts'] });
    expect(stderr).toBe(
      [
        "3 findings, nothing was written to 'dist'",
        "  FL1001 acme/clusters/lab: podCidrs '10/8' is no CIDR: its address is neither IPv4 nor IPv6; give a network address and a prefix length, such as 10.1.0.0/16",
        "  FL1002 acme/clusters/lab: kubernetesVersion '1' is no Kubernetes version: two or three numbers, joined by dots; give a version such as 1.36.2",
        '  FL1033 acme/clusters/lab: has no registration, so Argo CD cannot reach it; give registration, such as Registration.aws({ server, clusterName })',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [
      'a value type refuses',
      "Cidr.parse('10.0.0.0/99');",
      "FL1001 Cidr '10.0.0.0/99': '10.0.0.0/99' has prefix length 99, which is above 32; give a network address and a prefix length, such as '10.0.0.0/16' or 'fd00:10::/48'",
    ],
    [
      'a bundle has no chart',
      "new Bundle(fleet, 'extra', { varyBy: [VaryBy.tier()] }).chart;",
      'FL1041 acme/bundles/extra: chart is read, but the bundle varies by VaryBy.tier(); render it by a FleetComponent, whose renderAt is called for each cohort',
    ],
  ])('shows one line where %s at once', (_, statement, text) => {
    expect(screenOf(`${statement}\n`)).toEqual({ status: 1, stdout: '', stderr: `${text}\n`, written: ['main.ts'] });
  });
});

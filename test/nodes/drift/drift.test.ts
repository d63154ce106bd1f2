import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { Duration } from 'cdk8s';
import { ClusterFact, ClusterSelector, Provider } from '../../../src';
import { MaintenanceWindow, Weekday } from '../../../src/nodes/disruption/maintenance-window';
import { rolloutText } from '../../../src/nodes/drift/rollout-time';
import type { FleetNodePoolProps } from '../../../src/nodes/fleet-node-pool';
import { NodeClass } from '../../../src/nodes/node-class';
import { AmiReleases } from '../../../src/nodes/release/ami-releases';
import { exampleOf } from '../../fleets/finding-case';
import { scratchFolder } from '../../fleets/minimal-fleet';
import { codesOf, outcomeOf, readOutput } from '../../fleets/outcome';
import { nodeFleet, poolOf } from '../node-fleet';
import { rawClusters, rawFleet, rawPool, template } from '../raw-fleet';

const role = ClusterFact.format('nodes');
const ec2 = (changes: object = {}) => [
  NodeClass.ec2({ role, discovery: ClusterFact.format('acme'), amiAlias: 'al2023@v20261101', ...changes }),
];

const BASE: Partial<FleetNodePoolProps> = { nodeClasses: ec2() };

/** The plan of a fleet, in a folder of its own. */
function planOf(props: Partial<FleetNodePoolProps>): string {
  const made = nodeFleet();
  poolOf(made, { ...BASE, ...props });
  expect(codesOf(made.app)).toEqual([]);
  const folder = join(scratchFolder(), 'plan');
  cpSync(join(made.app.outdir, 'plan'), folder, { recursive: true });
  return folder;
}

/** What is said of the way from one pool to another one. */
function saidOf(from: Partial<FleetNodePoolProps>, to: Partial<FleetNodePoolProps>): string[] {
  const made = nodeFleet({ app: { previous: planOf(from), outdir: join(scratchFolder(), 'dist') } });
  poolOf(made, { ...BASE, ...to });
  return outcomeOf(made.app).findings.map((finding) => finding.problem);
}

const night = new MaintenanceWindow({ days: [Weekday.TUESDAY], start: '02:00', end: '03:00' });

describe('what the next output does to nodes', () => {
  it('is nothing where nothing changed', () => expect(saidOf({}, {})).toEqual([]));

  it.each([
    ['limits', { limits: { cpu: 50 } }],
    ['weight', { weight: 31 }],
    ['budgets and windows', { budgets: [{ nodes: '1' }], windows: [night] }],
    ['consolidation', { neverConsolidate: true }],
  ])('is nothing where %s change', (_, to) => expect(saidOf({}, to)).toEqual([]));

  const every = (why: string) =>
    `replaces every node of 'general' on 'lab', 'live', for '${why}': 10 rounds of 10m, 1h40m`;

  it.each([
    ['a label', { labels: { 'acme.io/x': 'y' } }, 'template.metadata.labels.acme.io/x'],
    ['a taint', { taints: [{ key: 'x' }] }, 'template.taints'],
    ['the life of nodes', { expireAfter: Duration.days(20) }, 'template.expireAfter'],
    ['an image', { nodeClasses: ec2({ amiAlias: 'al2023@v20261115' }) }, 'nodeClass.amiSelectorTerms'],
    ['a tag', { nodeClasses: ec2({ tags: { cost: 'a1' } }) }, 'nodeClass.tags'],
    ['a field of kubelet', { nodeClasses: ec2({ spec: { kubelet: { maxPods: 50 } } }) }, 'nodeClass.kubelet'],
  ])('is a new node for each one where %s changes', (_, to, why) => expect(saidOf({}, to)).toEqual([every(why)]));

  it.each([
    ['requirements', { zones: ['a'] }, 'template.requirements'],
    ['subnets', { nodeClasses: ec2({ subnetTags: { net: 'b' } }) }, 'nodeClass.subnetSelectorTerms'],
  ])('is a new node for those that match no more where %s change', (_, to, why) => {
    expect(saidOf({}, to)).toEqual([every(why).replace('every node', 'the nodes that match no more')]);
  });

  it('is told for each cluster that it is about', () => {
    const made = nodeFleet({ app: { previous: planOf({}), outdir: join(scratchFolder(), 'dist') } });
    poolOf(made, { ...BASE, byCluster: [{ cluster: made.live, taints: [{ key: 'x' }] }] });
    const [finding] = outcomeOf(made.app).findings;
    expect(`${finding}`).toBe(exampleOf('FL2070'));
  });

  it('is not compared with a plan of before there were pools', () => {
    const before = nodeFleet();
    expect(codesOf(before.app)).toEqual([]);
    const previous = join(before.app.outdir, 'plan');
    const made = nodeFleet({ app: { previous, outdir: join(scratchFolder(), 'dist') } });
    poolOf(made, BASE);
    expect(outcomeOf(made.app).findings).toEqual([]);
  });

  it('may be accepted, and is then as it was', () => {
    const previous = planOf({});
    const made = nodeFleet({ app: { previous, outdir: join(scratchFolder(), 'dist') } });
    poolOf(made, { ...BASE, labels: { x: 'y' } });
    made.fleet.acceptFinding({ code: 'FL2070', path: 'acme/bundles/general/node-pool', reason: 'wanted' });
    expect(outcomeOf(made.app).findings).toEqual([]);
    expect(readOutput(made.app, 'plan/fleet.json')).not.toContain('FL2070');
  });
});

describe('what a pool can never become', () => {
  const compared = (from: Record<string, unknown>, to: Record<string, unknown>, provider = Provider.KWOK) => {
    const first = rawFleet([rawPool(from)]);
    expect(codesOf(first.app)).toEqual([]);
    const props = { provider, installed: { karpenter: '1.15' } };
    const app = { previous: join(first.app.outdir, 'plan'), outdir: join(scratchFolder(), 'dist') };
    const made = nodeFleet({ app, lab: props, live: props });
    poolOf(made, { clusters: ClusterSelector.named('live') }); // whose reporter compares
    return outcomeOf(rawFleet([rawPool(to)], {}, made).app).findings.map(String);
  };
  const withReporter = (from: Record<string, unknown>) => {
    const made = rawClusters();
    poolOf(made, { clusters: ClusterSelector.named('live') });
    return rawFleet([rawPool(from)], {}, made);
  };

  it('is one of another node class', () => {
    const first = withReporter({});
    expect(codesOf(first.app)).toEqual([]);
    const props = { provider: Provider.KWOK, installed: { karpenter: '1.15' } };
    const app = { previous: join(first.app.outdir, 'plan'), outdir: join(scratchFolder(), 'dist') };
    const made = nodeFleet({ app, lab: props, live: props });
    poolOf(made, { clusters: ClusterSelector.named('live') });
    const ref = { nodeClassRef: { group: 'karpenter.azure.com', kind: 'AKSNodeClass' } };
    const node = {
      apiVersion: 'karpenter.azure.com/v1beta1',
      kind: 'AKSNodeClass',
      metadata: { name: 'raw' },
      spec: {},
    };
    const findings = outcomeOf(rawFleet([rawPool(template(ref)), node], {}, made).app).findings.map(String);
    expect(findings[0]).toBe(exampleOf('FL2071'));
  });

  it('is one of a fixed number of nodes', () => {
    const first = withReporter({});
    expect(codesOf(first.app)).toEqual([]);
    const props = { provider: Provider.KWOK, installed: { karpenter: '1.15' } };
    const app = { previous: join(first.app.outdir, 'plan'), outdir: join(scratchFolder(), 'dist') };
    const made = nodeFleet({ app, lab: props, live: props });
    poolOf(made, { clusters: ClusterSelector.named('live') });
    expect(outcomeOf(rawFleet([rawPool({ replicas: 2 })], {}, made).app).findings.map(String)).toEqual([
      exampleOf('FL2072'),
    ]);
  });

  it('is not asked where the former output knew no pools', () => {
    expect(compared({}, { replicas: 2 })).toEqual([]);
  });
});

describe('the time that it takes to replace all nodes', () => {
  const closed = { nodes: '0', schedule: '0 3 * * 2', duration: '167h' };

  it.each([
    [[{ nodes: '10%' }], null, '10 rounds of 10m, 1h40m'],
    [[{ nodes: '10%' }], 4, '4 rounds of 10m, 40m'],
    [[{ nodes: '10%' }, { nodes: '2' }], 100, '50 rounds of 10m, 8h20m'],
    [[{ nodes: '100%' }], null, '1 round of 10m, 10m'],
    [[{ nodes: '10%' }, closed], null, '10 rounds of 10m, 6 a week: 2 weeks of windows'],
    [[{ nodes: '50%' }, closed], null, '2 rounds of 10m, 6 a week: 1 week of windows'],
    [[{ nodes: '0' }], 10, 'never, at these budgets'],
    [[{ nodes: '0%' }], null, 'never, at these budgets'],
    [[{ nodes: '5' }], null, 'as fast as there is room, since no budget is given in shares or nodes'],
  ])('at %j with %p nodes is told as %p', (budgets, nodes, text) => expect(rolloutText(budgets, nodes)).toBe(text));
});

describe('what the plan says of images', () => {
  it('is the release and the age of each tier, whatever folder the file is in', () => {
    const file = {
      asOf: '2026-11-20',
      soakDays: 1,
      maxAgeDays: 60,
      releases: [
        { alias: 'al2023@v20261101', published: '2026-11-01', promoted: { dev: '2026-11-02', prod: '2026-11-04' } },
      ],
    };
    const releases = AmiReleases.fromJson(JSON.stringify(file), '/somewhere/releases.json');
    const made = nodeFleet();
    poolOf(made, { nodeClasses: [NodeClass.ec2({ role, releases })] });
    poolOf(made, { nodeClasses: [NodeClass.ec2({ role, releases })], weight: 31 }, 'second');
    expect(codesOf(made.app)).toEqual([]);
    const image = { source: 'releases.json', image: 'al2023@v20261101', published: '2026-11-01', days: 19 };
    expect(JSON.parse(readOutput(made.app, 'plan/nodes.json')).images).toEqual([
      { ...image, tier: 'dev' },
      { ...image, tier: 'prod' },
    ]);
  });
});

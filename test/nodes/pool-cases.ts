import { Duration } from 'cdk8s';
import { ClusterFact, Provider } from '../../src';
import { MaintenanceWindow, Weekday } from '../../src/nodes/disruption/maintenance-window';
import type { FleetNodePoolProps } from '../../src/nodes/fleet-node-pool';
import { NodeClass } from '../../src/nodes/node-class';
import { AmiReleases } from '../../src/nodes/release/ami-releases';
import { SpotMode } from '../../src/nodes/spot-mode';
import type { FindingCase } from '../fleets/finding-case';
import { EC2, KWOK, type NodeFleet, nodeFleet, poolFleet, poolOf } from './node-fleet';

type Props = Partial<FleetNodePoolProps>;
type Said = Props | ((made: NodeFleet) => Props);

const poolCase = (name: string, good: Said, bad: Said, found: FindingCase['found']): FindingCase => ({
  name,
  found,
  passes: () => poolFleet(good),
  fails: () => poolFleet(bad),
});

const PATH = 'acme/components/general';

const window = (start: string, end: string, ...days: Weekday[]) => [
  new MaintenanceWindow({ days, start, end, timeZone: 'Europe/Berlin' }),
];

const exception = { field: 'consolidateAfter', reason: 'a launch', until: '2026-12-24' };
const sooner = { consolidateAfter: Duration.minutes(5), asOf: '2026-12-24' };

const releasesOf = (tiers: object) =>
  AmiReleases.fromJson(
    JSON.stringify({
      asOf: '2026-11-20',
      soakDays: 5,
      maxAgeDays: 60,
      releases: [{ alias: 'al2023@v20261101', published: '2026-11-01', promoted: tiers }],
    }),
    'releases.json',
  );

const ec2 = (releases: AmiReleases) => ({
  nodeClasses: [NodeClass.ec2({ role: ClusterFact.format('nodes'), releases })],
});

/** What a pool knows to be wrong by itself. */
export const POOL_CASES: readonly FindingCase[] = [
  poolCase(
    'a tier that widens a limit',
    ({ prod }) => ({ byTier: [{ tier: prod, limits: { cpu: 100 } }] }),
    ({ prod }) => ({ byTier: [{ tier: prod, limits: { cpu: 101 } }] }),
    {
      text: `FL2030 ${PATH}: limits.cpu of tier 'prod' ('101') is wider than that of pool 'general' ('100'); give tier 'prod' what pool 'general' allows, or an exception for 'limits.cpu'`,
      value: '101',
      limit: '100',
    },
  ),
  poolCase('a pool that is less quiet than its class', { ...sooner, exceptions: [exception] }, sooner, {
    text: `FL2030 ${PATH}: consolidateAfter of pool 'general' ('5m') is wider than that of class 'general' ('10m'); give pool 'general' what class 'general' allows, or an exception for 'consolidateAfter'`,
    value: '5m',
    limit: '10m',
  }),
  poolCase(
    'a cluster whose zones are none of its tier',
    ({ lab }) => ({ zones: ['a', 'b'], byCluster: [{ cluster: lab, zones: ['b'] }] }),
    ({ lab }) => ({ zones: ['a', 'b'], byCluster: [{ cluster: lab, zones: ['c'] }] }),
    {
      text: `FL2031 ${PATH}: requirements.topology.kubernetes.io/zone of cluster 'lab' ('topology.kubernetes.io/zone In [c]') and of pool 'general' ('topology.kubernetes.io/zone In [a, b]') have nothing in common; give cluster 'lab' what pool 'general' allows, or an exception for 'requirements.topology.kubernetes.io/zone'`,
      value: 'topology.kubernetes.io/zone In [c]',
      limit: 'topology.kubernetes.io/zone In [a, b]',
    },
  ),
  poolCase(
    'an exception that is over',
    { ...sooner, exceptions: [exception] },
    { ...sooner, exceptions: [{ ...exception, until: '2026-12-23' }] },
    {
      text: `FL2032 ${PATH}: the exception for 'consolidateAfter' ended '2026-12-23', and it is '2026-12-24'; narrow the field again, or give a reason and a later day as YYYY-MM-DD`,
      value: '2026-12-23',
    },
  ),
  poolCase(
    'an exception without a day',
    { ...sooner, exceptions: [exception] },
    { ...sooner, exceptions: [{ ...exception, until: '2026-02-30' }] },
    {
      text: `FL2032 ${PATH}: the exception for 'consolidateAfter' ends '2026-02-30', which is no day; narrow the field again, or give a reason and a later day as YYYY-MM-DD`,
      value: '2026-02-30',
    },
  ),
  poolCase(
    'an exception without a reason',
    { ...sooner, exceptions: [exception] },
    { ...sooner, exceptions: [{ ...exception, reason: ' ' }] },
    {
      text: `FL2032 ${PATH}: the exception for 'consolidateAfter' has no reason; narrow the field again, or give a reason and a later day as YYYY-MM-DD`,
      value: '2026-12-24',
    },
  ),
  {
    name: 'a cluster of a provider that the pool has no node class for',
    found: {
      text: `FL2033 ${PATH}: has no node class for 'live', whose provider is 'azure' (there is 'aws', 'kwok'); add a NodeClass of that provider, give the cluster its provider, or select other clusters`,
      value: 'azure',
    },
    passes: () => poolFleet({ nodeClasses: [EC2, KWOK] }),
    fails: () => {
      const made = nodeFleet({ live: { provider: Provider.AZURE } });
      poolOf(made, { nodeClasses: [EC2, KWOK] });
      return made;
    },
  },
  poolCase(
    'a window that the change of clocks closes',
    { windows: window('02:00', '03:30', Weekday.SUNDAY) },
    { windows: window('02:00', '03:00', Weekday.SUNDAY) },
    {
      text: `FL2035 ${PATH}: nothing is replaced in its windows before it expires: no minute of the week is open the whole year; give longer or more windows, a larger budget, or a longer life`,
    },
  ),
  poolCase(
    'a window that is shorter than a replacement takes',
    { windows: window('02:00', '03:30', Weekday.SUNDAY), replaceTime: Duration.minutes(30) },
    { windows: window('02:00', '03:30', Weekday.SUNDAY), replaceTime: Duration.minutes(31) },
    {
      text: `FL2035 ${PATH}: nothing is replaced in its windows before it expires: they are open for 30m at most, and to replace a node takes 31m; give longer or more windows, a larger budget, or a longer life`,
    },
  ),
  poolCase(
    'nodes that expire between two windows',
    { windows: window('02:00', '06:00', Weekday.SUNDAY), expireAfter: Duration.hours(166) },
    { windows: window('02:00', '06:00', Weekday.SUNDAY), expireAfter: Duration.hours(165) },
    {
      text: `FL2035 ${PATH}: nothing is replaced in its windows before it expires: a node expires after 165h, and 165h pass between two of them; give longer or more windows, a larger budget, or a longer life`,
    },
  ),
  poolCase(
    'more nodes than windows can replace in their life',
    { windows: window('02:00', '06:00', Weekday.SUNDAY), limits: { nodes: 700 } },
    { windows: window('02:00', '06:00', Weekday.SUNDAY), limits: { nodes: 700 }, budgets: [{ nodes: '9' }] },
    {
      text: `FL2035 ${PATH}: nothing is replaced in its windows before it expires: 694 of 700 nodes can be replaced in the 720h that they live; give longer or more windows, a larger budget, or a longer life`,
    },
  ),
  poolCase(
    'a weight of another class',
    { weight: 49 },
    { weight: 50 },
    {
      text: `FL2036 ${PATH}: weight 50 is not among those of class 'general', 30 to 49; give a whole number among them, or choose another class`,
      value: '50',
      limit: '30 to 49',
    },
  ),
  poolCase(
    'a general pool on spot alone',
    { spot: SpotMode.PREFER },
    { spot: SpotMode.ONLY },
    {
      text: `FL2037 ${PATH}: spot 'only' is not for class 'general'; choose one of 'never', 'prefer'`,
      value: 'only',
      limit: "'never', 'prefer'",
    },
  ),
  poolCase(
    'a fact that a cluster does not carry',
    { nodeClasses: [NodeClass.ec2({ role: ClusterFact.region(), amiAlias: 'al2023@v20261110' })] },
    { nodeClasses: [NodeClass.ec2({ role: ClusterFact.label('acme.io/role'), amiAlias: 'al2023@v20261110' })] },
    [
      {
        text: `FL2038 ${PATH}: a fact reads label 'acme.io/role', which 'lab' does not carry; give the cluster the label or annotation, or read another one`,
        value: 'acme.io/role',
      },
      {
        text: `FL2038 ${PATH}: a fact reads label 'acme.io/role', which 'live' does not carry; give the cluster the label or annotation, or read another one`,
        value: 'acme.io/role',
      },
    ],
  ),
  poolCase(
    'a tier that no release was promoted to',
    ec2(releasesOf({ dev: '2026-11-02', prod: '2026-11-09' })),
    ec2(releasesOf({ dev: '2026-11-02' })),
    {
      text: `FL2039 ${PATH}: 'releases.json' has no release for tier 'prod'; add the tier to promoted of a release`,
      value: 'prod',
    },
  ),
  poolCase(
    'machines without an image',
    { nodeClasses: [EC2] },
    { nodeClasses: [NodeClass.ec2({ role: ClusterFact.format('nodes') })] },
    [
      {
        text: `FL2039 ${PATH}: names no image; give releases, or amiAlias with a version`,
      },
    ],
  ),
];

/** The pool of docs/node-pools.md on a simulated cluster and one of AWS: what Python and Go have to write too. */
import { writeFileSync } from 'node:fs';
import { Size } from 'cdk8s';
import {
  AmiReleases,
  Architecture,
  ArgoCd,
  Cluster,
  ClusterFact,
  Fleet,
  FleetApp,
  FleetNodePool,
  Hub,
  MaintenanceWindow,
  NodeClass,
  Provider,
  Registration,
  SpotMode,
  Tier,
  Weekday,
  WorkloadClass,
} from 'cdk8s-fleet';

const RELEASES = `{"asOf": "2026-11-20", "soakDays": 7, "maxAgeDays": 60, "releases": [
  {"alias": "al2023@v20261014", "published": "2026-10-14", "promoted": {"dev": "2026-10-15", "prod": "2026-10-26"}}]}`;

writeFileSync('releases.json', RELEASES);
const dev = new Tier('dev');
const prod = new Tier('prod');
const app = new FleetApp();
const fleet = new Fleet(app, 'acme', { domain: 'fleet.acme.io', tiers: [dev, prod] });
new Hub(fleet, 'hub', { kubernetesVersion: '1.36.2' });
new ArgoCd(fleet, 'argocd', { repoUrl: 'https://git.acme.io/fleet.git' });

function addCluster(name: string, tier: Tier, provider: Provider): Cluster {
  return new Cluster(fleet, name, {
    tier,
    provider,
    region: 'us-east-1',
    kubernetesVersion: '1.36.2',
    installed: { karpenter: '1.15' },
    registration: Registration.exec({ server: `https://${name}.acme.io`, command: 'token' }),
  });
}

addCluster('lab', dev, Provider.KWOK);
addCluster('live', prod, Provider.AWS);
const night = new MaintenanceWindow({
  days: [Weekday.TUESDAY, Weekday.THURSDAY],
  start: '01:00',
  end: '05:00',
  timeZone: 'America/New_York',
});
new FleetNodePool(fleet, 'general', {
  workloadClass: WorkloadClass.GENERAL,
  nodeClasses: [
    NodeClass.ec2({
      role: ClusterFact.format('nodes-{}', ClusterFact.clusterName()),
      releases: AmiReleases.fromFile('releases.json'),
    }),
    NodeClass.aks({ imageFamily: 'AzureLinux' }),
    NodeClass.kwok(),
  ],
  architectures: [Architecture.AMD64, Architecture.ARM64],
  spot: SpotMode.PREFER,
  limits: { cpu: 400, memory: Size.tebibytes(2) },
  byTier: [{ tier: prod, spot: SpotMode.NEVER, windows: [night] }],
});
app.synth();

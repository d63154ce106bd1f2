import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ArgoCd,
  type ArgoCdProps,
  Bundle,
  type BundleProps,
  Cluster,
  type ClusterProps,
  Fleet,
  FleetApp,
  type FleetAppProps,
  type FleetProps,
  Hub,
  type HubProps,
  Manifest,
  Registration,
  Team,
  type TeamProps,
  Tier,
} from '../../src';

/** The least fleet that synthesises without a finding, part by part. */
export interface MinimalFleet {
  readonly app: FleetApp;
  readonly fleet: Fleet;
  readonly argoCd: ArgoCd;
  readonly hub: Hub;
  readonly dev: Tier;
  readonly prod: Tier;
  readonly shop: Team;
  /** Tier dev, region eu-central-1. */
  readonly lab: Cluster;
  /** Tier prod, region eu-west-1. */
  readonly live: Cluster;
  /** One ConfigMap for all clusters, owned by the team. */
  readonly notes: Bundle;
}

/** What is said otherwise than the minimal fleet says it. */
export interface MinimalFleetChanges {
  readonly app?: FleetAppProps;
  readonly fleetId?: string;
  readonly fleet?: Partial<FleetProps>;
  readonly argoCd?: Partial<ArgoCdProps>;
  readonly hub?: Partial<HubProps>;
  readonly shop?: TeamProps;
  readonly lab?: Partial<ClusterProps>;
  readonly live?: Partial<ClusterProps>;
  readonly notes?: Partial<BundleProps>;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone when the tests of the file are done. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cdk8s-fleet-'));
  folders.push(folder);
  return folder;
}

/** An output folder that does not exist yet, in a folder of its own. */
export const scratchOutput = (): string => join(scratchFolder(), 'dist');

/** A hub, a team, two tiers with a cluster each, and one bundle. */
export function minimalFleet(changes: MinimalFleetChanges = {}): MinimalFleet {
  const [dev, prod] = [new Tier('dev'), new Tier('prod')];
  const shop = new Team('shop', { namespaces: ['shop'], ...changes.shop });
  const app = new FleetApp({ outdir: scratchOutput(), ...changes.app });
  const fleet = new Fleet(app, changes.fleetId ?? 'acme', {
    domain: 'fleet.acme.io',
    tiers: [dev, prod],
    teams: [shop],
    ...changes.fleet,
  });
  const argoCd = new ArgoCd(fleet, 'argocd', { repoUrl: 'https://git.acme.io/fleet.git', ...changes.argoCd });
  const hub = new Hub(fleet, 'hub', { kubernetesVersion: '1.36.2', ...changes.hub });
  const lab = new Cluster(fleet, 'lab', { ...clusterProps('lab', dev), region: 'eu-central-1', ...changes.lab });
  const live = new Cluster(fleet, 'live', { ...clusterProps('live', prod), region: 'eu-west-1', ...changes.live });
  const notes = new Bundle(fleet, 'notes', { team: shop, namespace: 'shop', ...changes.notes });
  if (notes.varyBy.length === 0) configMap(notes, 'note');
  return { app, fleet, argoCd, hub, dev, prod, shop, lab, live, notes };
}

/** What a cluster needs to be part of a fleet. */
export function clusterProps(name: string, tier: Tier): ClusterProps {
  const registration = Registration.aws({ server: `https://${name}.acme.io`, clusterName: name });
  return { tier, region: 'eu-central-1', kubernetesVersion: '1.36.2', registration };
}

/** An object that every cluster takes, in the chart of a bundle. */
export function configMap(bundle: Bundle, name: string, metadata: Record<string, unknown> = {}): Manifest {
  const manifest = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, ...metadata }, data: { hello: name } };
  return new Manifest(bundle.chart, name, manifest);
}

/** A bundle of one ConfigMap, the platform's unless its props say otherwise. */
export function bundleOf(scope: Fleet, id: string, props: BundleProps = {}): Bundle {
  const bundle = new Bundle(scope, id, { namespace: 'tools', ...props });
  configMap(bundle, id.slice(0, 40) || 'note');
  return bundle;
}

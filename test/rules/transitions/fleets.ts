import {
  ArgoCd,
  Bundle,
  type BundleProps,
  Cluster,
  Fleet,
  FleetApp,
  HelmBundle,
  type HelmBundleProps,
  Hub,
  Lifecycle,
  Manifest,
  Retirement,
  Team,
  Tier,
} from '../../../src';
import {
  bundleOf,
  clusterProps,
  configMap,
  type MinimalFleet,
  type MinimalFleetChanges,
  minimalFleet,
  scratchFolder,
} from '../../fleets/minimal-fleet';
import type { Build } from './transition-case';

/** What a bundle says in the first of the two commits that delete it. */
export const RETIRED = { lifecycle: Lifecycle.RETIRED, retire: Retirement.DELETE };

/** The minimal fleet with what a test changes in it and adds to it. */
export function fleetWith(changes: MinimalFleetChanges, ...additions: ((made: MinimalFleet) => unknown)[]): Build {
  return (app) => {
    const made = minimalFleet({ ...changes, app: { ...changes.app, ...app } });
    for (const add of additions) add(made);
    return made;
  };
}

/** The minimal fleet with additions. */
export const fleetAnd = (...additions: ((made: MinimalFleet) => unknown)[]) => fleetWith({}, ...additions);

/** Objects in the bundle of the minimal fleet, besides the one that is there. */
export const notes =
  (...names: string[]) =>
  ({ notes: bundle }: MinimalFleet) =>
    names.forEach((name) => void configMap(bundle, name));

/** A bundle of the platform with one ConfigMap in the namespace `tools`. */
export const extra =
  (props: BundleProps = {}) =>
  ({ fleet }: MinimalFleet) =>
    bundleOf(fleet, 'extra', props);

/** A second bundle of the team, in the namespace of the first. */
export const memos =
  (names: readonly string[], props: BundleProps = {}) =>
  ({ fleet, shop }: MinimalFleet) => {
    const bundle = new Bundle(fleet, 'memos', { team: shop, namespace: 'shop', ...props });
    for (const name of ['memo', ...names]) configMap(bundle, name);
  };

/** A chart of others, named `info`. */
export const info =
  (props: Partial<HelmBundleProps> = {}) =>
  ({ fleet }: MinimalFleet) =>
    new HelmBundle(fleet, 'info', {
      chartName: 'podinfo',
      repoUrl: 'https://charts.acme.io',
      version: '1.2.3',
      namespace: 'tools',
      ...props,
    });

/** The CustomResourceDefinition of a kind of `acme.io`. */
export function definition(bundle: Bundle, plural: string, annotations: Record<string, string> = {}): void {
  const kind = plural.charAt(0).toUpperCase() + plural.slice(1, -1);
  new Manifest(bundle.chart, plural, {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.acme.io`, annotations },
    spec: {
      group: 'acme.io',
      scope: 'Namespaced',
      names: { kind, plural, singular: plural.slice(0, -1), listKind: `${kind}List` },
      versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }],
    },
  });
}

/** A fleet whose hub has a name of its own, and whose teams each have a bundle that is to be deleted. */
export function fleetOfHub(name: string, ...teams: string[]): Build {
  return (props) => {
    const app = new FleetApp({ outdir: `${scratchFolder()}/dist`, ...props });
    const dev = new Tier('dev');
    const made = teams.map((team) => new Team(team, { namespaces: [team] }));
    const fleet = new Fleet(app, 'acme', { domain: 'fleet.acme.io', tiers: [dev], teams: made });
    new ArgoCd(fleet, 'argocd', { repoUrl: 'https://git.acme.io/fleet.git' });
    new Hub(fleet, name, { kubernetesVersion: '1.36.2' });
    new Cluster(fleet, 'lab', clusterProps('lab', dev));
    bundleOf(fleet, 'tools');
    for (const team of made) bundleOf(fleet, `of-${team.name}`, { team, namespace: team.name, ...RETIRED });
    return { app };
  };
}

import * as fc from 'fast-check';
import { edge, withEdges } from './edges';
import { type BundleSpec, type ClusterSpec, type FleetSpec, fleetSpec } from './fleet-spec';

type Riches<T> = { readonly [K in keyof T]?: T[K] };

const clusterRiches: fc.Arbitrary<Riches<ClusterSpec>> = fc.record({
  registration: fc.constantFrom(...(['exec', 'exec', 'aws', 'externalSecret', 'managed'] as const)),
  podCidr: fc.constantFrom(undefined, '10.4.0.0/16', 'fd00:10:4::/48'),
});

const bundleRiches: fc.Arbitrary<Riches<BundleSpec>> = fc.record({
  port: fc.constantFrom(undefined, 80, 8443),
  quantity: fc.constantFrom(undefined, '500m', '2Gi'),
  cidr: fc.constantFrom(undefined, '10.0.0.0/8', 'fd00::/8'),
  lifecycle: fc.constantFrom(...(['active', 'active', 'active', 'active', 'keep', 'delete'] as const)),
  layer: fc.constantFrom(...([undefined, undefined, 'operators', 'crds'] as const)),
  ignoresDifferences: fc.boolean(),
  selfHeal: fc.constantFrom(undefined, undefined, false),
  isRolledOut: fc.integer({ min: 0, max: 3 }).map((number) => number === 0),
  skipCrds: fc.boolean(),
});

const fleetRiches = fc.record({
  settings: fc.constantFrom(...([undefined, 'plain', 'progressive'] as const)),
  hubRegion: fc.constantFrom(undefined, 'eu'),
  hubRegistration: fc.constantFrom(...(['inCluster', 'inCluster', 'externalSecret'] as const)),
});

const teamRiches = fc.record({
  groups: fc.constantFrom<readonly string[]>([], ['acme:devs', 'acme:ops']),
  clusterKinds: fc.constantFrom<readonly string[]>([], ['ClusterRole']),
  repositories: fc.constantFrom<readonly string[]>([], ['https://charts.acme.io/more']),
});

/** A fleet that uses everything that can be said of clusters, teams and bundles, with values at their bounds. */
export const richFleetSpec: fc.Arbitrary<FleetSpec> = fc
  .record({
    base: fleetSpec,
    fleet: fleetRiches,
    clusters: fc.array(clusterRiches, { minLength: 6, maxLength: 6 }),
    bundles: fc.array(bundleRiches, { minLength: 4, maxLength: 4 }),
    teams: fc.array(teamRiches, { minLength: 2, maxLength: 2 }),
    edges: fc.array(edge, { maxLength: 2 }),
  })
  .map(({ base, fleet, clusters, bundles, teams, edges }) =>
    withEdges(
      {
        ...base,
        ...fleet,
        clusters: base.clusters.map((one, index) => ({ ...one, ...clusters[index] })),
        bundles: base.bundles.map((one, index) => rolledOut({ ...one, ...bundles[index] }, fleet.settings)),
        teams: base.teams.map((one, index) => ({ ...one, ...teams[index] })),
      },
      edges,
    ),
  );

/** A rollout needs settings that allow it, and cannot heal. */
function rolledOut(bundle: BundleSpec, settings: FleetSpec['settings']): BundleSpec {
  const isRolledOut = bundle.isRolledOut === true && settings === 'progressive';
  return { ...bundle, isRolledOut, ...(isRolledOut && { selfHeal: undefined }) };
}

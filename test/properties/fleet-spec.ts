import * as fc from 'fast-check';
import type { Edge } from './edges';
import { selectedNames } from './selection-oracle';

/** A choice of clusters as data; indices point into the lists of the fleet. */
export type SelectorSpec =
  | { readonly op: 'all' | 'hub' }
  | { readonly op: 'tier' | 'team'; readonly index: number }
  | { readonly op: 'named'; readonly indices: readonly number[] }
  | { readonly op: 'region' | 'provider'; readonly values: readonly string[] }
  | { readonly op: 'labelIn' | 'labelNotIn'; readonly key: string; readonly values: readonly string[] }
  | { readonly op: 'labelExists' | 'labelAbsent'; readonly key: string }
  | { readonly op: 'union' | 'intersect' | 'minus'; readonly left: SelectorSpec; readonly right: SelectorSpec };

export interface ClusterSpec {
  readonly name: string;
  readonly tier: number;
  readonly region: string;
  readonly provider: string | undefined;
  readonly team: number | undefined;
  readonly labels: Record<string, string>;
  readonly annotations: Record<string, string>;
  readonly retired: boolean;
  /** By a helper program unless said otherwise. */
  readonly registration?: 'exec' | 'aws' | 'externalSecret' | 'managed';
  readonly podCidr?: string | undefined;
}

export interface BundleSpec {
  readonly name: string;
  readonly kind: 'chart' | 'component' | 'shared' | 'helm';
  readonly clusters: SelectorSpec;
  readonly varyBy: readonly ('tier' | 'region' | 'provider' | 'team' | 'cluster' | { readonly label: string })[];
  readonly namespace: string;
  readonly team: number | undefined;
  readonly requires: readonly number[];
  /** What a component writes besides its Deployment: a Service, a ResourceQuota, a NetworkPolicy. */
  readonly port?: number | undefined;
  readonly quantity?: string | undefined;
  readonly cidr?: string | undefined;
  readonly lifecycle?: 'active' | 'keep' | 'delete';
  readonly layer?: 'operators' | 'crds' | undefined;
  readonly ignoresDifferences?: boolean;
  readonly selfHeal?: boolean | undefined;
  readonly isRolledOut?: boolean;
  readonly skipCrds?: boolean;
}

export interface TeamSpec {
  readonly name: string;
  readonly namespaces: readonly string[];
  readonly groups?: readonly string[];
  readonly clusterKinds?: readonly string[];
  readonly repositories?: readonly string[];
}

export interface FleetSpec {
  readonly tiers: readonly string[];
  readonly teams: readonly TeamSpec[];
  readonly clusters: readonly ClusterSpec[];
  readonly bundles: readonly BundleSpec[];
  /** Whether the settings of Argo CD are known and written, and whether they allow rollouts. */
  readonly settings?: 'plain' | 'progressive' | undefined;
  readonly hubRegion?: string | undefined;
  readonly hubRegistration?: 'inCluster' | 'externalSecret';
  /** What lies at a bound, or beyond it. */
  readonly edges?: readonly Edge[];
}

const REGIONS = ['eu', 'us-east-1', 'Asia_1.b'];
const PROVIDERS = ['aws', 'azure', 'on-premises'];
const LABELS = ['gpu', 'acme.io/zone', 'acme.io/size'];
const VALUES = ['true', 'a', 'b.c', 'D_1', ''];
const NAMESPACES = ['apps', 'monitoring', 'shop', 'kube-system'];

const nameOf = (prefix: string) => (index: number) => `${prefix}${index}`;
const some = <T>(of: readonly T[], minLength = 1) =>
  fc.uniqueArray(fc.constantFrom(...of), { minLength, maxLength: of.length });

/** Every operator of selectors, nested up to three deep. */
export function selectorSpec(clusters: number, tiers: number, teams: number): fc.Arbitrary<SelectorSpec> {
  const key = fc.constantFrom(...LABELS);
  const leaves: fc.Arbitrary<SelectorSpec>[] = [
    fc.constant({ op: 'all' as const }),
    fc.constant({ op: 'hub' as const }),
    fc.nat(tiers - 1).map((index) => ({ op: 'tier' as const, index })),
    fc.uniqueArray(fc.nat(clusters - 1), { minLength: 1 }).map((indices) => ({ op: 'named' as const, indices })),
    some(REGIONS).map((values) => ({ op: 'region' as const, values })),
    some(PROVIDERS).map((values) => ({ op: 'provider' as const, values })),
    fc.record({ op: fc.constantFrom('labelIn' as const, 'labelNotIn' as const), key, values: some(VALUES) }),
    fc.record({ op: fc.constantFrom('labelExists' as const, 'labelAbsent' as const), key }),
  ];
  if (teams > 0) leaves.push(fc.nat(teams - 1).map((index) => ({ op: 'team' as const, index })));
  const weighted = leaves.map((arbitrary, index) => ({ weight: index === 0 ? 12 : 1, arbitrary }));
  const combined = (below: fc.Arbitrary<SelectorSpec>) =>
    fc.record({
      op: fc.constantFrom('union' as const, 'intersect' as const, 'minus' as const),
      left: below,
      right: below,
    });
  const leaf = fc.oneof(...weighted);
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 2, arbitrary: combined(leaf) },
    { weight: 1, arbitrary: combined(combined(leaf)) },
  );
}

function clusterSpec(tiers: number, teams: number): fc.Arbitrary<Omit<ClusterSpec, 'name'>> {
  const labels = fc.uniqueArray(fc.tuple(fc.constantFrom(...LABELS), fc.constantFrom(...VALUES)), {
    selector: ([key]) => key,
  });
  return fc.record({
    tier: fc.nat(tiers - 1),
    region: fc.constantFrom(...REGIONS),
    provider: fc.option(fc.constantFrom(...PROVIDERS), { nil: undefined }),
    team: teams > 0 ? fc.option(fc.nat(teams - 1), { nil: undefined }) : fc.constant(undefined),
    labels: labels.map((entries) => Object.fromEntries(entries)),
    annotations: fc.constantFrom<Record<string, string>>({}, { 'acme.io/zone': 'x{{y' }),
    retired: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
  });
}

function bundleSpec(
  clusters: number,
  tiers: number,
  teams: number,
): fc.Arbitrary<Omit<BundleSpec, 'name' | 'requires'>> {
  const by = fc.oneof(
    fc.constantFrom('tier' as const, 'region' as const, 'provider' as const, 'team' as const),
    fc.constantFrom(...LABELS).map((label) => ({ label })),
    fc.constant('cluster' as const),
  );
  return fc.record({
    kind: fc.constantFrom(
      'chart' as const,
      'component' as const,
      'component' as const,
      'shared' as const,
      'helm' as const,
    ),
    clusters: selectorSpec(clusters, tiers, teams),
    varyBy: fc.uniqueArray(by, { maxLength: 3, selector: (one) => JSON.stringify(one) }),
    namespace: fc.constantFrom(...NAMESPACES),
    team: teams > 0 ? fc.option(fc.nat(teams - 1), { nil: undefined }) : fc.constant(undefined),
  });
}

/** A fleet; most of them synth accepts. */
export const fleetSpec: fc.Arbitrary<FleetSpec> = fc
  .record({
    tiers: fc.integer({ min: 1, max: 3 }),
    teams: fc.integer({ min: 0, max: 2 }),
    clusters: fc.integer({ min: 1, max: 6 }),
  })
  .chain(({ tiers, teams, clusters }) =>
    fc.record({
      tiers: fc.constant(Array.from({ length: tiers }, (_, index) => nameOf('t')(index))),
      teams: fc.tuple(
        ...Array.from({ length: teams }, (_, index) =>
          some(NAMESPACES, 0).map((namespaces) => ({ name: nameOf('team')(index), namespaces })),
        ),
      ),
      clusters: fc
        .array(clusterSpec(tiers, teams), { minLength: clusters, maxLength: clusters })
        .map((all) => all.map((one, index) => ({ ...one, name: nameOf('c')(index) }))),
      bundles: fc
        .array(bundleSpec(clusters, tiers, teams), { minLength: 1, maxLength: 4 })
        .chain((all) =>
          fc.tuple(
            ...all.map((one, index) =>
              requirements(index).map((requires) => ({ ...one, name: nameOf('b')(index), requires })),
            ),
          ),
        ),
    }),
  )
  .map(widened);

/** Most selectors that mean nobody, which synth refuses, are widened, so that most fleets are accepted. */
function widened(spec: FleetSpec): FleetSpec {
  const wide = (bundle: BundleSpec): BundleSpec => {
    const isRefused = selectedNames(bundle.clusters, spec).size === 0;
    if (!isRefused || bundle.namespace === 'kube-system') return bundle;
    const everybody = { op: 'union' as const, left: { op: 'all' as const }, right: { op: 'hub' as const } };
    return { ...bundle, clusters: { op: 'union', left: bundle.clusters, right: everybody } };
  };
  return { ...spec, bundles: spec.bundles.map(wide) };
}

/** Bundles require earlier ones only, so that there are no circles. */
const requirements = (index: number) =>
  index === 0 ? fc.constant([]) : fc.uniqueArray(fc.nat(index - 1), { maxLength: 1 });

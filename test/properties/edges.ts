import * as fc from 'fast-check';
import type { FleetSpec } from './fleet-spec';

/** A value at its bound, or one beyond it, somewhere in a fleet. */
export interface Edge {
  readonly what: EdgeName;
  /** Picks the cluster, bundle, team or tier, and the value where there are several. */
  readonly at: number;
  readonly isOver: boolean;
}

/** What a bound is put on. */
export type EdgeName = keyof typeof EDGES;

type Change = (spec: FleetSpec, at: number, isOver: boolean) => FleetSpec;

/** Longest DNS label, label value, name of a key and name of an Application; longest prefix of a key; longest release of Helm. */
const [LABEL, PREFIX, RELEASE] = [63, 253, 53];
/** A bundle that every fleet has. */
const NAMESPACES = 'namespaces';

const PORTS = { within: [1, 65_535], beyond: [0, 65_536] };
const QUANTITIES = { within: ['0', '1n', '9223372036854775807', '1e3'], beyond: ['1mm', '1.2.3', '-1'] };
const CIDRS = {
  within: ['0.0.0.0/0', '10.0.0.1/32', '::/0', 'fd00::1/128'],
  beyond: ['10.0.0.0/33', '::/129', '10.0.0.1/31'],
};

/** The text, made as long as may be, or one character longer. */
const stretched = (text: string, bound: number, isOver: boolean) =>
  text + 'x'.repeat(Math.max(0, bound - text.length + +isOver));

const picked = <T>({ within, beyond }: { within: T[]; beyond: T[] }, at: number, isOver: boolean): T => {
  const values = isOver ? beyond : within;
  return values[at % values.length]!;
};

const longestOf = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length));

type Listed = 'clusters' | 'bundles' | 'teams';

/** Changes one entry of one of the lists of a fleet. */
const changed =
  <K extends Listed>(list: K, change: (entry: FleetSpec[K][number], at: number, isOver: boolean) => object): Change =>
  (spec, at, isOver) => {
    const entries: readonly FleetSpec[K][number][] = spec[list];
    const index = at % Math.max(1, entries.length);
    return { ...spec, [list]: entries.map((one, i) => (i === index ? { ...one, ...change(one, at, isOver) } : one)) };
  };

const EDGES = {
  clusterName: (spec, at, isOver) => {
    const longest = longestOf([NAMESPACES, ...spec.bundles.map(({ name }) => name)]);
    return changed('clusters', ({ name }) => ({ name: stretched(name, LABEL - 1 - longest, isOver) }))(
      spec,
      at,
      isOver,
    );
  },
  bundleName: (spec, at, isOver) => {
    const bound = LABEL - 1 - longestOf(['hub', ...spec.clusters.map(({ name }) => name)]);
    return changed('bundles', ({ name, kind }) => ({
      name: stretched(name, kind === 'helm' ? Math.min(bound, RELEASE) : bound, isOver),
    }))(spec, at, isOver);
  },
  namespace: changed('bundles', (_, __, isOver) => ({ namespace: stretched('apps', LABEL, isOver) })),
  teamName: changed('teams', ({ name }, _, isOver) => ({ name: stretched(name, LABEL, isOver) })),
  tierName: (spec, at, isOver) => ({
    ...spec,
    tiers: spec.tiers.map((name, i) => (i === at % spec.tiers.length ? stretched(name, LABEL, isOver) : name)),
  }),
  region: changed('clusters', (_, __, isOver) => ({ region: stretched('eu', LABEL, isOver) })),
  labelValue: changed('clusters', ({ labels }, _, isOver) => ({
    labels: { ...labels, gpu: stretched('A', LABEL, isOver) },
  })),
  labelKey: changed('clusters', ({ labels }, _, isOver) => ({
    labels: { ...labels, [`acme.io/${stretched('k', LABEL, isOver)}`]: 'true' },
  })),
  labelPrefix: changed('clusters', ({ labels }, _, isOver) => ({
    labels: { ...labels, [`${stretched('p', PREFIX, isOver)}/k`]: 'true' },
  })),
  annotationKey: changed('clusters', ({ annotations }, _, isOver) => ({
    annotations: { ...annotations, [`acme.io/${stretched('K', LABEL, isOver)}`]: '{{ any }} text' },
  })),
  port: changed('bundles', (_, at, isOver) => ({ kind: 'component', port: picked(PORTS, at, isOver) })),
  quantity: changed('bundles', (_, at, isOver) => ({ kind: 'component', quantity: picked(QUANTITIES, at, isOver) })),
  cidr: changed('bundles', (_, at, isOver) => ({ kind: 'component', cidr: picked(CIDRS, at, isOver) })),
  podCidr: changed('clusters', (_, at, isOver) => ({ podCidr: picked(CIDRS, at, isOver) })),
} satisfies Record<string, Change>;

/** One edge; most lie within the bound, so that most fleets are accepted. */
export const edge: fc.Arbitrary<Edge> = fc.record({
  what: fc.constantFrom(...(Object.keys(EDGES) as EdgeName[])),
  at: fc.nat(23),
  isOver: fc.integer({ min: 0, max: 11 }).map((number) => number === 11),
});

/** The fleet with edges. */
export function withEdges(spec: FleetSpec, edges: readonly Edge[]): FleetSpec {
  // a stretched name cannot be stretched again
  const once = [...new Map(edges.map((one) => [one.what, one])).values()];
  const start: FleetSpec = { ...spec, edges: once };
  return once.reduce((changing, { what, at, isOver }) => EDGES[what](changing, at, isOver), start);
}

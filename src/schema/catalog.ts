import type { PackedFolder, PackedUpstream } from './packed';
import type { Schema } from './schema';
import { type Shape, shapeOf } from './structure/shape';

/** What a kind looks like in one version of its upstream. */
export interface KindSchema {
  /** Absent where nothing is to be said but the scope. */
  readonly shape: Shape | undefined;
  readonly scope: 'Cluster' | 'Namespaced';
  /** The file of it, `<upstream>@<version>`; 'extra' for a schema of the user. */
  readonly origin: string;
  /** Whether the API server of this version serves it. */
  readonly isServed: boolean;
}

/** What is installed where the objects go. */
export interface Installed {
  readonly kubernetesVersions: readonly string[];
  /** Version by system: `karpenter`, `argocd` ... */
  readonly systems: Readonly<Record<string, string>>;
  /** Schemas that the user adds; they win over packed ones. */
  readonly extra: readonly Schema[];
}

/** Finds the schemas of a kind for what the clusters run. */
export class Catalog {
  private readonly found = new Map<string, readonly KindSchema[]>();
  private readonly extra = new Map<string, KindSchema>();

  constructor(
    private readonly packed: PackedFolder,
    private readonly installed: Installed,
  ) {
    for (const schema of installed.extra) {
      for (const [key, kind] of schema._kinds()) this.extra.set(key, kind);
    }
  }

  /**
   * The schemas of `group/version/Kind`: one, or one for each Kubernetes version in use where they differ.
   * `variant` prefers an upstream that has a copy of the kind of its own.
   */
  public find(key: string, variant = ''): readonly KindSchema[] {
    const id = variant ? `${key} ${variant}` : key;
    const known = this.found.get(id);
    if (known) return known;
    const own = this.extra.get(key);
    const found = own ? [own] : this.packedKinds(key, variant);
    this.found.set(id, found);
    return found;
  }

  private packedKinds(key: string, variant: string): readonly KindSchema[] {
    const names = this.packed.index().kinds[key] ?? [];
    if (names.length === 0) return [];
    const upstreams = [...new Set(names.map((name) => name.slice(0, name.indexOf('@'))))];
    const candidates = this.inOrder(upstreams, variant).map((upstream) => this.kindsOf(key, upstream));
    return candidates.find((kinds) => kinds.every(({ isServed }) => isServed)) ?? candidates[0];
  }

  /** What is asked for first: the variant, or the channel that the installed version names ('1.7-experimental'). */
  private inOrder(upstreams: readonly string[], variant: string): readonly string[] {
    const system = (upstream: string) => this.packed.index().upstreams[upstream].system;
    const isNamed = (upstream: string) =>
      upstream === variant ||
      this.installed.systems[system(upstream)]?.endsWith(upstream.slice(system(upstream).length));
    const isChannel = (upstream: string) => upstream !== system(upstream) && isNamed(upstream);
    return [...upstreams.filter(isChannel), ...upstreams.filter((upstream) => !isChannel(upstream))];
  }

  private kindsOf(key: string, upstream: string): readonly KindSchema[] {
    const kinds = this.versionsInUse(upstream).map((version) => this.load(key, `${upstream}@${version}`));
    // files that agree share their schemas, so equal ones are judged once
    return kinds.filter((kind, index) => kinds.findIndex((other) => isSame(other, kind)) === index);
  }

  private versionsInUse(upstream: string): string[] {
    const entry = this.packed.index().upstreams[upstream];
    const { systems, kubernetesVersions } = this.installed;
    const own = kubernetesVersions.length > 0 ? kubernetesVersions : [entry.default];
    const wanted = entry.system === 'kubernetes' ? own : [systems[entry.system] ?? entry.default];
    return [...new Set(wanted.map((version) => nearestVersion(entry, version)))];
  }

  private load(key: string, origin: string): KindSchema {
    const file = this.packed.file(origin);
    const kind = file.kinds[key];
    if (!kind) return { shape: undefined, scope: 'Namespaced', origin, isServed: false };
    const shape = kind.schema && shapeOf(kind.schema, file.dialect);
    return { shape, scope: kind.scope, origin, isServed: kind.served !== false };
  }
}

function isSame(one: KindSchema, other: KindSchema): boolean {
  return (
    one.shape?.node === other.shape?.node &&
    one.shape?.dialect === other.shape?.dialect &&
    one.isServed === other.isServed
  );
}

/** The packed version that is closest to what runs: of the same minor version, else the newest before it, else the oldest. */
export function nearestVersion(upstream: Pick<PackedUpstream, 'versions' | 'default'>, version: string): string {
  const wanted = minorOf(version);
  const newestFirst = [...upstream.versions].sort((one, other) => compare(minorOf(other), minorOf(one)));
  return (
    newestFirst.find((candidate) => compare(minorOf(candidate), wanted) <= 0) ?? newestFirst[newestFirst.length - 1]
  );
}

type Minor = readonly [number, number];

function minorOf(version: string): Minor {
  const [, major = '0', minor = '0'] = /(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  return [Number(major), Number(minor)];
}

function compare(one: Minor, other: Minor): number {
  return one[0] - other[0] || one[1] - other[1];
}

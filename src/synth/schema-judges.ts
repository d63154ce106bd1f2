import type { RenderedObject, Rendering } from '../core/rendering';
import type { Finding } from '../model/finding';
import type { KubernetesObject } from '../model/kubernetes-object';
import { KubernetesVersion } from '../model/kubernetes-version';
import type { MemberRecord } from '../model/member-record';
import { isUnresolvedToken } from '../model/names';
import { SchemaJudge } from '../schema/judge';
import { Schema } from '../schema/schema';
import { toYaml } from './yaml';

const NOBODY: readonly MemberRecord[] = [];

/** The schema judges of a run: one for each combination of versions that its clusters run. */
export class SchemaJudges {
  private readonly judges = new Map<string, SchemaJudge>();
  private readonly judged = new Map<SchemaJudge, Set<KubernetesObject>>();
  private readonly ofMembers = new WeakMap<readonly MemberRecord[], SchemaJudge>();

  /** Knows the user's schemas, and the definitions that the fleet itself delivers. */
  constructor(private readonly extra: readonly Schema[]) {}

  /** Takes in the definitions among rendered objects. */
  public static of(user: readonly Schema[], renderings: readonly Rendering[]): SchemaJudges {
    const definitions = renderings
      .flatMap(({ objects }) => objects)
      .filter(({ manifest }) => manifest.kind === 'CustomResourceDefinition');
    const texts = new Map(definitions.map(({ manifest, origin }) => [toYaml(manifest), origin]));
    // one that is wrong itself is judged as an object, and teaches nothing
    const own = [...texts].flatMap(([text, origin]) => readable(text, origin));
    return new SchemaJudges([...user, ...own]);
  }

  /** What is wrong with an object for the members that get it; each object is judged once for each combination of versions. */
  public judge({ manifest, origin }: RenderedObject, members: readonly MemberRecord[], text?: string): Finding[] {
    const judge = this.judgeFor(members);
    const seen = this.judged.get(judge)!;
    if (seen.has(manifest)) return [];
    seen.add(manifest);
    return judge.judge(manifest, origin, text);
  }

  /** Whether a kind is cluster-scoped, as far as any schema says. */
  public isClusterScoped({ apiVersion, kind }: KubernetesObject): boolean {
    return this.judgeFor(NOBODY).scopeOf(apiVersion, kind) === 'Cluster';
  }

  /** The kinds that no schema describes. */
  public get unknownKinds(): string[] {
    return [...new Set([...this.judges.values()].flatMap((judge) => judge.unknownKinds()))].sort();
  }

  private judgeFor(members: readonly MemberRecord[]): SchemaJudge {
    const known = this.ofMembers.get(members) ?? this.judgeOf(members);
    this.ofMembers.set(members, known);
    return known;
  }

  private judgeOf(members: readonly MemberRecord[]): SchemaJudge {
    const versions = new Set(members.map(({ kubernetesVersion }) => kubernetesVersion));
    const kubernetesVersions = [...new Set([...versions].flatMap(minorOf))].sort();
    const installed = Object.assign({}, ...members.map((member) => member.installed)) as Record<string, string>;
    const key = JSON.stringify([kubernetesVersions, Object.entries(installed).sort()]);
    const known = this.judges.get(key);
    if (known) return known;
    const judge = new SchemaJudge({ kubernetesVersions, installed, extra: this.extra });
    this.judges.set(key, judge);
    this.judged.set(judge, new Set());
    return judge;
  }
}

function minorOf(version: string): string[] {
  const isReadable = !isUnresolvedToken(version) && KubernetesVersion._problem(version) === undefined;
  return isReadable ? [KubernetesVersion.parse(version).minorVersion] : [];
}

function readable(text: string, origin: string): Schema[] {
  try {
    return [Schema.fromCrdText(text, origin)];
  } catch {
    return [];
  }
}

import type { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import type { ClusterKind } from '../model/cluster-kind';
import { fail } from '../model/finding-error';
import type { Tier } from '../model/tier';
import { Bundle, type BundleProps } from './bundle';
import { ClusterFact } from './cluster-fact';
import { reportFinding } from './finding-log';
import { resolveTokensOf } from './resolve-tokens';
import { VaryBy } from './vary-by';

/** What a chart's release differs by in one tier. */
export interface HelmTierOptions {
  /** The tier. */
  readonly tier: Tier;
  /**
   * Version of the chart there.
   * @default - the bundle's version
   */
  readonly version?: string;
  /**
   * Values there, merged over the bundle's: maps key by key, everything else replaced.
   * @default - the bundle's values
   */
  readonly values?: Record<string, any>;
}

/** Why a tier may be ahead of those before it, such as for a fix that could not wait. */
export interface PromotionOverride {
  /** The tier that is ahead. */
  readonly tier: Tier;
  /** Why. */
  readonly reason: string;
  /** Until when, as YYYY-MM-DD; recorded and printed, and nothing more, since the output depends on no clock. */
  readonly until: string;
}

/** Which chart, and with which values. */
export interface HelmBundleProps extends BundleProps {
  /** Name of the chart; for an OCI registry its path below `repoUrl`. */
  readonly chartName: string;
  /** Helm repository, `https://...`, or OCI registry without `oci://`. */
  readonly repoUrl: string;
  /** Exact version of the chart; a range would change clusters without a commit. */
  readonly version: string;
  /**
   * Values of the chart: plain data, with a `ClusterFact` wherever a cluster fills in its own.
   * @default - the chart's own
   */
  readonly values?: Record<string, any>;
  /**
   * What differs by tier.
   * @default - the same version and values everywhere
   */
  readonly byTier?: HelmTierOptions[];
  /**
   * Tiers whose version may be newer than that of a tier before them.
   * @default - none: versions never rise along the fleet's tiers
   */
  readonly promotionOverrides?: PromotionOverride[];
  /**
   * Name of the release, at most 53 characters.
   * @default - the bundle's name
   */
  readonly releaseName?: string;
  /**
   * Cluster-scoped kinds that the chart creates, since synth cannot see into it.
   * @default - none
   */
  readonly clusterKinds?: ClusterKind[];
  /**
   * Whether Argo CD leaves out the CustomResourceDefinitions of the chart's `crds` folder.
   * @default false
   */
  readonly skipCrds?: boolean;
}

/**
 * What one cohort gets of a chart.
 * @internal
 */
export interface HelmRelease {
  readonly version: string;
  readonly values: Record<string, any>;
}

/**
 * A Helm chart of others, delivered as it is by Argo CD.
 *
 * **Emits** no directory: an ApplicationSet whose source is the chart, with values by tier and facts by cluster.
 * **Checks** FL1038, FL1041, FL1047, FL6105, FL6108, FL6115, FL6116, FL6118, FL6119, and those of `Bundle`.
 */
export class HelmBundle extends Bundle {
  /** Name of the chart. */
  public readonly chartName: string;
  /** Where the chart comes from. */
  public readonly repoUrl: string;
  /** Version of the chart, where no tier says otherwise. */
  public readonly version: string;
  /** Name of the release. */
  public readonly releaseName: string;
  /** Whether the chart's `crds` folder is left out. */
  public readonly skipCrds: boolean;
  /** @internal */
  public readonly _promotionOverrides: readonly PromotionOverride[];
  private readonly clusterKinds: readonly ClusterKind[];
  private readonly given: HelmContent;
  private resolved?: HelmContent;

  constructor(scope: Construct, id: string, props: HelmBundleProps) {
    const byTier = props.byTier ?? [];
    super(scope, id, { ...props, varyBy: byTier.length > 0 ? [VaryBy.tier()] : [] });
    if (props.varyBy?.length) {
      const given = props.varyBy.map((one) => one._text).join(', ');
      const remedy = 'use byTier for what differs by tier, and ClusterFact for what differs by cluster';
      reportFinding(this, {
        code: 'FL1047',
        path: this.node.path,
        problem: `a chart cannot vary by ${given}`,
        value: given,
        remedy,
      });
    }
    this.chartName = props.chartName;
    this.repoUrl = props.repoUrl;
    this.version = props.version;
    this.releaseName = props.releaseName ?? id;
    this.skipCrds = props.skipCrds ?? false;
    this.given = { values: props.values ?? {}, byTier: [...byTier] };
    this._promotionOverrides = [...(props.promotionOverrides ?? [])];
    this.checkOverrides();
    this.clusterKinds = [...(props.clusterKinds ?? [])];
  }

  private checkOverrides(): void {
    for (const { tier, reason, until } of this._promotionOverrides) {
      const isDate = /^\d{4}-\d{2}-\d{2}$/.test(until) && new Date(`${until}T00:00:00Z`).toJSON()?.startsWith(until);
      if (isDate && reason.trim() !== '') continue;
      const problem = isDate
        ? `the override for tier '${tier.name}' has no reason`
        : `the override for tier '${tier.name}' ends '${until}', which is no date`;
      const remedy = 'give a reason, and until as YYYY-MM-DD';
      reportFinding(this, { code: 'FL1055', path: this.node.path, problem, value: until, remedy });
    }
  }

  /** A chart of others has no chart of ours: reading it throws. */
  public override get chart(): Chart {
    const remedy = 'put objects of your own into another Bundle';
    return fail({
      code: 'FL1041',
      path: this.node.path,
      problem: `chart is read, but '${this.bundleName}' is a Helm chart`,
      remedy,
    });
  }

  /** @internal */
  public get _values(): Record<string, any> {
    return this.content.values;
  }

  /** @internal */
  public get _byTier(): readonly HelmTierOptions[] {
    return this.content.byTier;
  }

  /** @internal */
  public override get _clusterKinds(): readonly ClusterKind[] {
    return this.clusterKinds;
  }

  /** @internal */
  public override get _rendered(): boolean {
    return false;
  }

  /** What is delivered as text within an ApplicationSet, where nobody else would read the tokens of other frameworks. */
  private get content(): HelmContent {
    this.resolved ??= resolveContent(this, this.given);
    return this.resolved;
  }

  /**
   * Version and values of the clusters of a tier; without a tier those that no tier changes.
   * @internal
   */
  public _releaseAt(tier: Tier | undefined): HelmRelease {
    const own = this._byTier.find((one) => one.tier === tier);
    return {
      version: own?.version ?? this.version,
      values: own?.values ? merged(this._values, own.values) : this._values,
    };
  }
}

/** The values of a chart, and what tiers say otherwise. */
interface HelmContent {
  readonly values: Record<string, any>;
  readonly byTier: readonly HelmTierOptions[];
}

function resolveContent(bundle: HelmBundle, { values, byTier }: HelmContent): HelmContent {
  const resolved = (data: Record<string, any> | undefined) => data && resolveAround(bundle, data);
  return {
    values: resolveAround(bundle, values),
    byTier: byTier.map((tier) => ({ ...tier, values: resolved(tier.values) })),
  };
}

/** Tokens alone, since cdk8s would make a text of a fact too. */
function resolveAround(bundle: HelmBundle, value: any): any {
  if (value instanceof ClusterFact) return value;
  if (Array.isArray(value)) return value.map((item) => resolveAround(bundle, item));
  if (!isMap(value)) return resolveTokensOf(bundle, value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolveAround(bundle, item)]));
}

function merged(base: Record<string, any>, over: Record<string, any>): Record<string, any> {
  const both = (key: string) => isMap(base[key]) && isMap(over[key]);
  const entries = Object.entries(over).map(([key, value]) => [key, both(key) ? merged(base[key], value) : value]);
  return { ...base, ...Object.fromEntries(entries) };
}

const isMap = (value: unknown): value is Record<string, any> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

import type { Construct } from 'constructs';
import { Manifest } from '../core/manifest';
import { fail } from '../model/finding-error';
import type { Team } from '../model/team';
import { argoCdSizing } from './argo-cd-sizing';
import { ArgoCdVersion } from './argo-cd-version';
import { hasBundledHealth } from './bundled-health';
import type { HealthCheck } from './health-check';
import { KNOWN_HEALTH } from './known-health';
import { OWNED_FIELDS } from './owned-fields';
import { teamPolicy } from './team-policy';

/** What Argo CD itself must be told. */
export interface ArgoCdSettingsProps {
  /**
   * Line of Argo CD that the hub runs.
   * @default ArgoCdVersion.V3_6
   */
  readonly version?: ArgoCdVersion;
  /**
   * How many Applications there are to be: clusters times bundles, with room to grow. Sizes follow from it.
   * @default 400
   */
  readonly applications?: number;
  /**
   * Teams whose groups see and sync their Applications.
   * @default - none
   */
  readonly teams?: Team[];
  /**
   * Groups of the identity provider whose members may do everything.
   * @default - none
   */
  readonly adminGroups?: string[];
  /**
   * Health checks of kinds of your own, such as those of composite resources.
   * @default - those of kinds that the library knows and the version does not
   */
  readonly healthChecks?: HealthCheck[];
  /**
   * Whether ApplicationSets may roll out step by step; needed by `Rollout.rollingSync`.
   * @default false
   */
  readonly progressiveSyncs?: boolean;
  /**
   * Name of this Argo CD among several that manage objects on the same clusters, so that none takes another's for its own.
   * @default - none: it is the only one
   */
  readonly installationId?: string;
}

/**
 * The settings of Argo CD that the output relies on: policies of ApplicationSets, tracking, comparison, health, sizes and RBAC.
 *
 * Give it to `ArgoCd`, so that rules know of it, and its values to the chart that installs Argo CD.
 *
 * **Checks** FL6139, FL6143.
 */
export class ArgoCdSettings {
  /** Line of Argo CD that the hub runs. */
  public readonly version: ArgoCdVersion;
  /** How many Applications it is sized for. */
  public readonly applications: number;
  /** Whether ApplicationSets may roll out step by step. */
  public readonly progressiveSyncs: boolean;
  /** Name of this Argo CD among several on the same clusters. */
  public readonly installationId: string | undefined;
  private readonly teamList: readonly Team[];
  private readonly adminGroups: readonly string[];
  private readonly checks: readonly HealthCheck[];

  constructor(props: ArgoCdSettingsProps = {}) {
    this.version = props.version ?? ArgoCdVersion.V3_6;
    this.applications = props.applications ?? 400;
    this.progressiveSyncs = props.progressiveSyncs ?? false;
    this.installationId = props.installationId;
    this.teamList = [...(props.teams ?? [])];
    this.adminGroups = [...(props.adminGroups ?? [])];
    this.refuseBadCount();
    this.checks = this.missingChecks(props.healthChecks ?? []);
  }

  /** The health checks that are written, by group and kind. */
  public get healthChecks(): HealthCheck[] {
    return [...this.checks];
  }

  /** Values for the chart `argo-cd` of argo-helm: `configs` and `controller`. */
  public asChartValues(): Record<string, any> {
    const { shards, environment } = argoCdSizing(this.applications);
    const env = Object.entries(environment).map(([name, value]) => ({ name, value }));
    return {
      configs: { params: this.params(), cm: this.config(), rbac: this.rbac() },
      controller: { replicas: shards, ...(env.length > 0 && { env }) },
    };
  }

  /**
   * Writes the settings as ConfigMaps instead, for an Argo CD that no chart of yours configures. Each becomes the whole of its
   * ConfigMap, and what the chart would set on the controller itself, replicas and environment, is left to you.
   * @param scope a chart of a bundle on the hub, whose namespace is Argo CD's
   */
  public writeConfigMaps(scope: Construct): void {
    const maps = {
      'argocd-cmd-params-cm': this.params(),
      'argocd-cm': this.config(),
      'argocd-rbac-cm': this.rbac(),
    };
    for (const [name, data] of Object.entries(maps)) {
      // Argo CD finds its ConfigMaps by this label
      const metadata = { name, labels: { 'app.kubernetes.io/name': name, 'app.kubernetes.io/part-of': 'argocd' } };
      new Manifest(scope, name, { apiVersion: 'v1', kind: 'ConfigMap', metadata, data });
    }
  }

  /** @internal */
  public _judges(group: string, kind: string): boolean {
    const own = this.checks.some((check) => check.group === group && check.kind === kind);
    return own || hasBundledHealth(group, kind, this.version);
  }

  private params(): Record<string, string> {
    return {
      ...argoCdSizing(this.applications).params,
      // without it the controller's own policy may win over `applicationsSync: create-update`
      'applicationsetcontroller.enable.policy.override': 'true',
      'applicationsetcontroller.enable.progressive.syncs': `${this.progressiveSyncs}`,
      'controller.diff.server.side': 'true',
    };
  }

  private config(): Record<string, string> {
    const health = this.checks.map(({ group, kind, script }) => [
      `resource.customizations.health.${group === '' ? kind : `${group}_${kind}`}`,
      script,
    ]);
    const owned = Object.entries(OWNED_FIELDS).map(([kind, fields]) => [
      `resource.customizations.ignoreDifferences.${kind}`,
      yamlOf(fields),
    ]);
    return {
      'application.resourceTrackingMethod': 'annotation',
      ...(this.installationId !== undefined && { installationID: this.installationId }),
      'application.sync.impersonation.enabled': 'false',
      'application.sync.requireOverridePrivilegeForRevisionSync': 'true',
      'timeout.reconciliation': argoCdSizing(this.applications).reconciliation,
      'timeout.reconciliation.jitter': '60s',
      ...Object.fromEntries([...health, ...owned]),
    };
  }

  private rbac(): Record<string, string> {
    return {
      // what everybody may do cannot be taken from anybody
      'policy.default': '',
      'policy.csv': teamPolicy(this.teamList, this.adminGroups),
      scopes: '[groups]',
    };
  }

  private missingChecks(own: readonly HealthCheck[]): HealthCheck[] {
    const key = ({ group, kind }: HealthCheck) => `${group}/${kind}`;
    const bundled = own.find(({ group, kind }) => hasBundledHealth(group, kind, this.version));
    if (bundled) {
      fail({
        code: 'FL6139',
        path: 'ArgoCdSettings',
        problem: `a health check of '${key(bundled)}' overrides the one that Argo CD ${this.version} has`,
        value: key(bundled),
        remedy: 'leave it out',
      });
    }
    const known = KNOWN_HEALTH.filter(({ group, kind }) => !hasBundledHealth(group, kind, this.version));
    const all = new Map([...known, ...own].map((check) => [key(check), check]));
    return [...all.keys()].sort().map((one) => all.get(one)!);
  }

  private refuseBadCount(): void {
    if (Number.isSafeInteger(this.applications) && this.applications > 0) return;
    fail({
      code: 'FL6143',
      path: 'ArgoCdSettings',
      problem: `applications '${this.applications}' is no whole number from 1 on`,
      value: `${this.applications}`,
      limit: '1',
      remedy: 'give clusters times bundles, with room to grow',
    });
  }
}

/** Lists of texts under keys, as YAML within a text. */
function yamlOf(fields: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(fields)
    .map(([key, items]) => `${key}:\n${items.map((item) => `  - ${JSON.stringify(item)}\n`).join('')}`)
    .join('');
}

import { Construct } from 'constructs';
import { ClusterFact } from '../core/cluster-fact';
import { Fleet } from '../core/fleet';
import { HelmBundle, type PromotionOverride } from '../core/helm-bundle';
import { Layer } from '../core/layer';
import { Provider } from '../model/provider';
import { ClusterSelector } from '../model/selector';
import type { Tier } from '../model/tier';
import { merged } from './merged';
import { type NodeTaint, taintData } from './taint';

/** What Karpenter does only where it is asked to. */
export enum KarpenterFeature {
  /** Nodes that are broken are replaced. */
  NODE_REPAIR = 'nodeRepair',
  /** Prices and capacities of instance types can be corrected by NodeOverlays. */
  NODE_OVERLAY = 'nodeOverlay',
  /** Spot nodes are replaced by cheaper spot nodes. */
  SPOT_TO_SPOT_CONSOLIDATION = 'spotToSpotConsolidation',
  /** Pools may have a fixed number of nodes. */
  STATIC_CAPACITY = 'staticCapacity',
  /** Room is kept free by CapacityBuffers. */
  CAPACITY_BUFFER = 'capacityBuffer',
}

/** Version of Karpenter in one tier. */
export interface KarpenterTierOptions {
  /** The tier. */
  readonly tier: Tier;
  /** Version of both charts there. */
  readonly version: string;
}

/** How Karpenter is installed. */
export interface KarpenterControllerProps {
  /** Version of Karpenter, such as `1.15.1`; definitions and controller never differ. */
  readonly version: string;
  /**
   * What differs by tier; versions never rise along the tiers.
   * @default - one version everywhere
   */
  readonly byTier?: KarpenterTierOptions[];
  /**
   * Tiers whose version may be ahead of those before them.
   * @default - none
   */
  readonly promotionOverrides?: PromotionOverride[];
  /**
   * Who runs the machines: AWS or Azure.
   * @default Provider.AWS
   */
  readonly provider?: Provider;
  /**
   * Clusters that get it.
   * @default - all clusters of the provider
   */
  readonly clusters?: ClusterSelector;
  /**
   * Namespace of the controller.
   * @default 'kube-system'
   */
  readonly namespace?: string;
  /**
   * ARN of the role that the controller signs in with, on AWS.
   * @default - no annotation; for EKS Pod Identity
   */
  readonly role?: ClusterFact;
  /**
   * Name of the queue that tells of spot nodes that are about to be taken back.
   * @default - none; pools with spot nodes are warned of
   */
  readonly interruptionQueue?: ClusterFact;
  /**
   * What Karpenter does only where it is asked to.
   * @default - upstream's own choice
   */
  readonly features?: KarpenterFeature[];
  /**
   * Taints of the nodes that the controller runs on, which no pool makes.
   * @default - `CriticalAddonsOnly`
   */
  readonly tolerated?: NodeTaint[];
  /**
   * Whether Prometheus Operator is told of its metrics.
   * @default false
   */
  readonly metrics?: boolean;
  /**
   * Any further values of the chart; they win over the others.
   * @default - none
   */
  readonly values?: Record<string, any>;
}

const REPOSITORIES: Readonly<Record<string, string>> = {
  aws: 'public.ecr.aws/karpenter',
  azure: 'mcr.microsoft.com/aks/karpenter',
};

/** Namespace of Kubernetes' own in which the chart lets the controller read the Service of the DNS. */
const DNS_NAMESPACE = 'kube-system';

/**
 * Karpenter on every cluster of a provider: its definitions first, then the controller, in one version.
 *
 * **Emits** two charts: `<id>-crd`, and `<id>` without the definitions, which Helm would never bring up to date.
 * **Checks** FL2011, FL2012, FL2020, and those of `HelmBundle`.
 */
export class KarpenterController extends Construct {
  /** Definitions of NodePool and its like. */
  public readonly definitions: HelmBundle;
  /** The controller. */
  public readonly controller: HelmBundle;

  constructor(scope: Construct, id: string, props: KarpenterControllerProps) {
    const place = Fleet._place(scope, 'components', id);
    super(place.scope, place.id);
    const fleet = Fleet.of(this);
    const provider = props.provider ?? Provider.AWS;
    const chart = {
      repoUrl: REPOSITORIES[provider.name] ?? REPOSITORIES.aws!,
      version: props.version,
      byTier: props.byTier?.map((one) => ({ ...one })),
      promotionOverrides: props.promotionOverrides,
      clusters: props.clusters ?? ClusterSelector.provider(provider.name),
      namespace: props.namespace ?? DNS_NAMESPACE,
    };
    this.definitions = new HelmBundle(fleet, `${id}-crd`, {
      ...chart,
      chartName: 'karpenter-crd',
      layer: Layer.CRDS,
      clusterKinds: [{ group: 'apiextensions.k8s.io', kind: 'CustomResourceDefinition' }],
    });
    this.controller = new HelmBundle(fleet, id, {
      ...chart,
      chartName: 'karpenter',
      layer: Layer.OPERATORS,
      requires: [this.definitions],
      skipCrds: true, // Helm installs a chart's definitions once and never again; they have a chart of their own
      namespaces: [DNS_NAMESPACE],
      clusterKinds: ['ClusterRole', 'ClusterRoleBinding'].map((kind) => ({ group: 'rbac.authorization.k8s.io', kind })),
      values: merged(chartValues(props), props.values ?? {}),
    });
  }
}

function chartValues(props: KarpenterControllerProps): Record<string, unknown> {
  const { role, interruptionQueue, features, tolerated, metrics } = props;
  const critical = { key: 'CriticalAddonsOnly', operator: 'Exists' };
  const tolerations = (tolerated ?? []).map(taintData).map(({ key, effect }) => ({ key, operator: 'Exists', effect }));
  return {
    settings: {
      clusterName: ClusterFact.clusterName(),
      ...(interruptionQueue && { interruptionQueue }),
      ...(features && { featureGates: Object.fromEntries(features.map((one) => [one, true])) }),
    },
    ...(role && { serviceAccount: { annotations: { 'eks.amazonaws.com/role-arn': role } } }),
    // a list of values replaces the chart's own, so what that tolerates is said again
    ...(tolerations.length > 0 && { tolerations: [critical, ...tolerations] }),
    ...(metrics && { serviceMonitor: { enabled: true } }),
  };
}

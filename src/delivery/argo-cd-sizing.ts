/** Argo CD's parts as large as a number of Applications needs them. */
export interface ArgoCdSizing {
  /** Replicas of the application controller, each with a share of the clusters. */
  readonly shards: number;
  /** Keys of `argocd-cmd-params-cm`. */
  readonly params: Readonly<Record<string, string>>;
  /** Environment of the application controller. */
  readonly environment: Readonly<Record<string, string>>;
  /** `timeout.reconciliation`, how often a repository is asked without a webhook. */
  readonly reconciliation: string;
}

/** About as many Applications as 50 to 100 clusters have, with ten bundles each. */
const PER_SHARD = 1_000;

/**
 * Sizes by Argo CD's own advice: 50 status and 25 operation processors for 1,000 Applications, a larger QPS from there on, which
 * made four times the difference where it was measured, and larger messages from 3,000 on.
 */
export function argoCdSizing(applications: number): ArgoCdSizing {
  const shards = Math.max(1, Math.ceil(applications / PER_SHARD));
  const share = applications / shards;
  const isLarge = applications >= PER_SHARD;
  const status = Math.max(20, Math.ceil(share * 0.05));
  const operation = Math.max(10, Math.ceil(share * 0.025));
  return {
    shards,
    params: {
      'controller.status.processors': `${status}`,
      'controller.operation.processors': `${operation}`,
      'controller.k8s.client.qps': isLarge ? '150' : '50',
      'controller.k8s.client.burst': isLarge ? '300' : '100',
      'applicationsetcontroller.k8s.client.qps': isLarge ? '150' : '50',
      'applicationsetcontroller.k8s.client.burst': isLarge ? '300' : '100',
    },
    environment: {
      ...(isLarge && { ARGOCD_APPLICATION_TREE_SHARD_SIZE: '100' }),
      ...(applications > 3 * PER_SHARD && { ARGOCD_GRPC_MAX_SIZE_MB: '200' }),
    },
    reconciliation: isLarge ? '300s' : '120s',
  };
}

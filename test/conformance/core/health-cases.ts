/** An object as a controller would leave it, and how healthy Argo CD must find it. */
export interface HealthCase {
  readonly apiVersion: string;
  readonly kind: string;
  readonly status?: unknown;
  /** Above what its controller has seen, where the status says what that was. */
  readonly generation?: number;
  readonly health: 'Healthy' | 'Degraded' | 'Progressing';
}

type Kind = readonly [apiVersion: string, kind: string];

const conditions = (type: string, status: string, more = {}) => ({
  conditions: [
    { type: 'Other', status: 'False' },
    { type, status, message: 'why', ...more },
  ],
});

const of = ([apiVersion, kind]: Kind, health: HealthCase['health'], status?: unknown): HealthCase => ({
  apiVersion,
  kind,
  health,
  ...(status !== undefined && { status }),
});

/** A kind that is as healthy as a condition of it says. */
const byCondition = (kind: Kind, type: string, without: 'Healthy' | 'Progressing' = 'Progressing'): HealthCase[] => [
  of(kind, 'Healthy', conditions(type, 'True')),
  of(kind, 'Degraded', conditions(type, 'False')),
  of(kind, 'Progressing', conditions(type, 'Unknown')),
  of(kind, without),
  { ...of(kind, 'Progressing', conditions(type, 'True', { observedGeneration: 1 })), generation: 2 },
];

/** A kind that is healthy once all of its parents accept it. */
const byParents = (kind: Kind, list: string): HealthCase[] => {
  const parent = (status: string) => ({ conditions: [{ type: 'Accepted', status, message: 'why' }] });
  return [
    of(kind, 'Healthy', { [list]: [parent('True'), parent('True')] }),
    of(kind, 'Degraded', { [list]: [parent('True'), parent('False')] }),
    of(kind, 'Progressing'),
  ];
};

const byFlag = (kind: Kind): HealthCase[] => [
  of(kind, 'Healthy', { conditionStatus: { ready: true } }),
  of(kind, 'Progressing', { conditionStatus: { ready: false } }),
];

const ENVOY = 'gateway.envoyproxy.io/v1alpha1';
const KUEUE = 'kueue.x-k8s.io/v1beta2';

/** Every kind that the settings judge, in every state that its script tells apart. */
export const HEALTH_CASES: readonly HealthCase[] = [
  of(['infra.acme.io/v1', 'Network'], 'Healthy'),
  ...byCondition(['infra.acme.io/v1', 'Database'], 'Ready'),
  of(['infra.acme.io/v1', 'Database'], 'Degraded', conditions('Synced', 'False')),
  ...byCondition(['infra.acme.io/v1', 'Queue'], 'Failed', 'Healthy'),
  ...byCondition(['cilium.io/v2', 'CiliumClusterwideNetworkPolicy'], 'Valid', 'Healthy'),
  ...byCondition(['cilium.io/v2', 'CiliumNetworkPolicy'], 'Valid', 'Healthy'),
  ...byCondition(['controlplane.cluster.x-k8s.io/v1beta2', 'KubeadmControlPlane'], 'Available'),
  ...byParents([ENVOY, 'BackendTrafficPolicy'], 'ancestors'),
  ...byParents([ENVOY, 'ClientTrafficPolicy'], 'ancestors'),
  ...byParents([ENVOY, 'EnvoyExtensionPolicy'], 'ancestors'),
  ...byParents([ENVOY, 'EnvoyPatchPolicy'], 'ancestors'),
  ...byParents([ENVOY, 'SecurityPolicy'], 'ancestors'),
  ...byParents(['gateway.networking.k8s.io/v1', 'TLSRoute'], 'parents'),
  ...byCondition(['gateway.networking.k8s.io/v1', 'ListenerSet'], 'Programmed'),
  ...byCondition([KUEUE, 'AdmissionCheck'], 'Active'),
  ...byCondition([KUEUE, 'ClusterQueue'], 'Active'),
  ...byCondition([KUEUE, 'LocalQueue'], 'Active'),
  ...byCondition(['kyverno.io/v1', 'ClusterPolicy'], 'Ready'),
  ...byCondition(['multicluster.x-k8s.io/v1alpha1', 'ClusterProfile'], 'ControlPlaneHealthy', 'Healthy'),
  ...['DeletingPolicy', 'GeneratingPolicy', 'ImageValidatingPolicy', 'MutatingPolicy', 'ValidatingPolicy'].flatMap(
    (kind) => byFlag(['policies.kyverno.io/v1alpha1', kind]),
  ),
  ...byCondition(['trust.cert-manager.io/v1alpha1', 'Bundle'], 'Synced'),
];

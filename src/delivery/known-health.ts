import { HealthCheck } from './health-check';
import { KYVERNO_LUA } from './health-lua';

const of =
  (group: string, make: (kind: { group: string; kind: string }) => HealthCheck) =>
  (...kinds: string[]) =>
    kinds.map((kind) => make({ group, kind }));

const byCondition =
  (conditions: string[], healthyWithout = false) =>
  (kind: { group: string; kind: string }) =>
    HealthCheck.condition({ ...kind, conditions, healthyWithout });

const accepted = (list: string) => (kind: { group: string; kind: string }) => HealthCheck.accepted(kind, list);

/** Checks of kinds that fleets deliver and that some version of Argo CD does not judge; those that it does are left out. */
export const KNOWN_HEALTH: readonly HealthCheck[] = [
  ...of('cilium.io', byCondition(['Valid'], true))('CiliumClusterwideNetworkPolicy', 'CiliumNetworkPolicy'),
  ...of('controlplane.cluster.x-k8s.io', byCondition(['Available', 'Ready']))('KubeadmControlPlane'),
  ...of('gateway.envoyproxy.io', accepted('ancestors'))(
    'BackendTrafficPolicy',
    'ClientTrafficPolicy',
    'EnvoyExtensionPolicy',
    'EnvoyPatchPolicy',
    'SecurityPolicy',
  ),
  ...of('gateway.networking.k8s.io', accepted('parents'))('TLSRoute'),
  ...of('gateway.networking.k8s.io', byCondition(['Programmed', 'Accepted']))('ListenerSet'),
  ...of('kueue.x-k8s.io', byCondition(['Active']))('AdmissionCheck', 'ClusterQueue', 'LocalQueue'),
  ...of('kyverno.io', byCondition(['Ready']))('ClusterPolicy'),
  ...of('multicluster.x-k8s.io', byCondition(['ControlPlaneHealthy'], true))('ClusterProfile'),
  ...of('policies.kyverno.io', (kind) => HealthCheck.lua(kind, KYVERNO_LUA))(
    'DeletingPolicy',
    'GeneratingPolicy',
    'ImageValidatingPolicy',
    'MutatingPolicy',
    'ValidatingPolicy',
  ),
  ...of('trust.cert-manager.io', byCondition(['Synced']))('Bundle'),
];

import { mapping } from '../../expander/documents';
import type { KubeClient } from '../engine/kube-client';
import { knownDefinitions } from './definitions';

const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  '': ['Namespace', 'Node', 'PersistentVolume'],
  'admissionregistration.k8s.io': [
    'MutatingAdmissionPolicy',
    'MutatingAdmissionPolicyBinding',
    'MutatingWebhookConfiguration',
    'ValidatingAdmissionPolicy',
    'ValidatingAdmissionPolicyBinding',
    'ValidatingWebhookConfiguration',
  ],
  'apiextensions.k8s.io': ['CustomResourceDefinition'],
  'apiregistration.k8s.io': ['APIService'],
  'certificates.k8s.io': ['CertificateSigningRequest', 'ClusterTrustBundle'],
  'flowcontrol.apiserver.k8s.io': ['FlowSchema', 'PriorityLevelConfiguration'],
  'networking.k8s.io': ['IngressClass', 'IPAddress', 'ServiceCIDR'],
  'node.k8s.io': ['RuntimeClass'],
  'rbac.authorization.k8s.io': ['ClusterRole', 'ClusterRoleBinding'],
  'resource.k8s.io': ['DeviceClass', 'DeviceTaintRule', 'ResourceSlice'],
  'scheduling.k8s.io': ['PriorityClass'],
  'storage.k8s.io': ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment', 'VolumeAttributesClass'],
  'storagemigration.k8s.io': ['StorageVersionMigration'],
};

/** The kinds without a namespace, as `group/Kind`: Kubernetes' own and those of the known CRDs. */
export function clusterScopedKinds(): string[] {
  const own = Object.entries(BUILT_IN).flatMap(([group, kinds]) => kinds.map((kind) => `${group}/${kind}`));
  const known = knownDefinitions()
    .map(({ spec }) => mapping(spec, 'spec'))
    .filter(({ scope }) => scope === 'Cluster')
    .map(({ group, names }) => `${String(group)}/${String(mapping(names, 'names').kind)}`);
  return [...own, ...known];
}

/** Fails where the server knows a kind without a namespace that the table does not have, or the other way round. */
export async function assertScopes(client: KubeClient): Promise<void> {
  const table = new Set(clusterScopedKinds());
  const wrong = [...(await client.servedKinds())].filter(([kind, scope]) => {
    const [group, , name] = kind.split('/');
    return table.has(`${group}/${name}`) !== (scope === 'Cluster');
  });
  if (wrong.length > 0) throw new Error(`scope: ${wrong.map(([kind, scope]) => `${kind} is ${scope}`).join(', ')}`);
}

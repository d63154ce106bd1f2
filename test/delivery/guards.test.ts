import { guardsOfKind } from '../../src/delivery/guards';

const NEVER = ['Prune=false', 'Delete=false'];
const CONFIRMED = ['Prune=confirm', 'Delete=confirm'];

describe('guards of a kind', () => {
  it.each([
    ['', 'Namespace', NEVER],
    ['', 'PersistentVolumeClaim', NEVER],
    ['apiextensions.k8s.io', 'CustomResourceDefinition', NEVER],
    ['cluster.x-k8s.io', 'Cluster', CONFIRMED],
    ['cluster.x-k8s.io', 'MachinePool', CONFIRMED],
    ['controlplane.cluster.x-k8s.io', 'KubeadmControlPlane', CONFIRMED],
    ['controlplane.cluster.x-k8s.io', 'AWSManagedControlPlane', CONFIRMED],
    ['infrastructure.cluster.x-k8s.io', 'AWSCluster', CONFIRMED],
    ['infrastructure.cluster.x-k8s.io', 'AWSManagedMachinePool', CONFIRMED],
    ['eks.aws.upbound.io', 'Cluster', CONFIRMED],
    ['s3.aws.m.upbound.io', 'Bucket', CONFIRMED],
    ['s3.services.k8s.aws', 'Bucket', CONFIRMED],
    ['cluster.x-k8s.io', 'MachineDeployment', []],
    ['controlplane.cluster.x-k8s.io', 'KubeadmControlPlaneTemplate', []],
    ['infrastructure.cluster.x-k8s.io', 'AWSMachineTemplate', []],
    ['', 'ConfigMap', []],
    ['acme.io', 'Namespace', []],
  ])('say what its loss would take along: %s/%s', (group, kind, guards) => {
    expect(guardsOfKind(group, kind)).toEqual(guards);
  });
});

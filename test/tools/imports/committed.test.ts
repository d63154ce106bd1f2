import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as k8s from 'cdk8s-plus-30/lib/imports/k8s';
import type { PackedIndex, PackedSchema, PackedSchemas } from '../../../imports/packed';
import { readLock } from '../../../tools/imports/lock';
import { readSchemas, schemaFolder } from '../../../tools/imports/schema-files';
import { IMPORTS, readUpstreams } from '../../../tools/imports/upstreams';
import { mapChildren } from '../../../tools/imports/walk';

const KIB = 1024;
const index = JSON.parse(readFileSync(join(schemaFolder(), 'index.json'), 'utf8')) as PackedIndex;
const files = readdirSync(schemaFolder()).map((name) => readFileSync(join(schemaFolder(), name)));
const upstreams = readUpstreams().filter(({ versions }) => versions.length > 0);

function everyNode(file: PackedSchemas, visit: (node: PackedSchema) => void): void {
  const walk = (node: PackedSchema): PackedSchema => {
    visit(node);
    return mapChildren(node, walk);
  };
  for (const kind of Object.values(file.kinds)) if (kind?.schema) walk(kind.schema);
  for (const definition of Object.values(file.defs)) if (definition) walk(definition);
}

describe('kinds', () => {
  test.each<[string, string, string]>([
    ['crossplane', 'apiextensions.crossplane.io/v2', 'CompositeResourceDefinition'],
    ['crossplane', 'apiextensions.crossplane.io/v1', 'Composition'],
    ['crossplane', 'apiextensions.crossplane.io/v1beta1', 'EnvironmentConfig'],
    ['crossplane', 'apiextensions.crossplane.io/v1alpha1', 'ManagedResourceActivationPolicy'],
    ['crossplane', 'pkg.crossplane.io/v1', 'Function Provider Configuration'],
    ['crossplane', 'pkg.crossplane.io/v1beta1', 'ImageConfig DeploymentRuntimeConfig'],
    ['crossplane', 'ops.crossplane.io/v1alpha1', 'Operation CronOperation WatchOperation'],
    ['crossplane', 'protection.crossplane.io/v1beta1', 'Usage ClusterUsage'],
    [
      'provider-kubernetes',
      'kubernetes.m.crossplane.io/v1alpha1',
      'Object ObservedObjectCollection ProviderConfig ClusterProviderConfig',
    ],
    ['provider-helm', 'helm.m.crossplane.io/v1beta1', 'Release ProviderConfig ClusterProviderConfig'],
    ['function-patch-and-transform', 'pt.fn.crossplane.io/v1beta1', 'Resources'],
    ['function-auto-ready', 'autoready.fn.crossplane.io/v1beta1', 'Input'],
    [
      'cluster-api',
      'cluster.x-k8s.io/v1beta2',
      'Cluster ClusterClass MachineDeployment MachinePool MachineHealthCheck MachineDrainRule',
    ],
    ['cluster-api', 'addons.cluster.x-k8s.io/v1beta2', 'ClusterResourceSet'],
    ['cluster-api', 'bootstrap.cluster.x-k8s.io/v1beta2', 'KubeadmConfigTemplate'],
    ['cluster-api', 'controlplane.cluster.x-k8s.io/v1beta2', 'KubeadmControlPlaneTemplate KubeadmControlPlane'],
    [
      'cluster-api-provider-aws',
      'infrastructure.cluster.x-k8s.io/v1beta2',
      'AWSManagedCluster AWSManagedClusterTemplate AWSManagedMachinePool AWSMachinePool AWSMachineTemplate AWSClusterTemplate',
    ],
    [
      'cluster-api-provider-aws',
      'infrastructure.cluster.x-k8s.io/v1beta2',
      'AWSClusterRoleIdentity AWSClusterControllerIdentity',
    ],
    [
      'cluster-api-provider-aws',
      'controlplane.cluster.x-k8s.io/v1beta2',
      'AWSManagedControlPlane AWSManagedControlPlaneTemplate',
    ],
    ['cluster-api-provider-aws', 'bootstrap.cluster.x-k8s.io/v1beta2', 'EKSConfigTemplate NodeadmConfigTemplate'],
    ['cluster-api-addon-provider-helm', 'addons.cluster.x-k8s.io/v1alpha1', 'HelmChartProxy'],
    ['karpenter', 'karpenter.sh/v1', 'NodePool'],
    ['karpenter', 'karpenter.sh/v1alpha1', 'NodeOverlay'],
    ['karpenter', 'autoscaling.x-k8s.io/v1beta1', 'CapacityBuffer'],
    ['karpenter-aws', 'karpenter.k8s.aws/v1', 'EC2NodeClass'],
    ['argocd', 'argoproj.io/v1alpha1', 'Application AppProject ApplicationSet'],
    ['argo-rollouts', 'argoproj.io/v1alpha1', 'Rollout AnalysisTemplate ClusterAnalysisTemplate'],
    ['kyverno', 'kyverno.io/v1', 'ClusterPolicy Policy'],
    ['kyverno', 'kyverno.io/v2', 'PolicyException CleanupPolicy ClusterCleanupPolicy GlobalContextEntry'],
    [
      'kyverno',
      'policies.kyverno.io/v1',
      'ValidatingPolicy MutatingPolicy GeneratingPolicy DeletingPolicy ImageValidatingPolicy PolicyException',
    ],
    [
      'kyverno',
      'policies.kyverno.io/v1',
      'NamespacedValidatingPolicy NamespacedMutatingPolicy NamespacedGeneratingPolicy NamespacedDeletingPolicy NamespacedImageValidatingPolicy',
    ],
    [
      'cilium',
      'cilium.io/v2',
      'CiliumNetworkPolicy CiliumClusterwideNetworkPolicy CiliumEgressGatewayPolicy CiliumLoadBalancerIPPool CiliumCIDRGroup',
    ],
    [
      'cilium',
      'cilium.io/v2',
      'CiliumBGPClusterConfig CiliumBGPPeerConfig CiliumBGPAdvertisement CiliumBGPNodeConfigOverride',
    ],
    [
      'cilium',
      'cilium.io/v2',
      'CiliumLocalRedirectPolicy CiliumEnvoyConfig CiliumClusterwideEnvoyConfig CiliumNodeConfig',
    ],
    ['cilium', 'cilium.io/v2alpha1', 'CiliumL2AnnouncementPolicy CiliumGatewayClassConfig CiliumPodIPPool'],
    ['tetragon', 'cilium.io/v1alpha1', 'TracingPolicy TracingPolicyNamespaced'],
    [
      'gateway-api',
      'gateway.networking.k8s.io/v1',
      'GatewayClass Gateway HTTPRoute GRPCRoute TLSRoute TCPRoute UDPRoute ListenerSet BackendTLSPolicy ReferenceGrant',
    ],
    ['gateway-api-experimental', 'gateway.networking.x-k8s.io/v1alpha1', 'XBackend XBackendTrafficPolicy XMesh'],
    [
      'envoy-gateway',
      'gateway.envoyproxy.io/v1alpha1',
      'EnvoyProxy BackendTrafficPolicy ClientTrafficPolicy SecurityPolicy EnvoyExtensionPolicy Backend HTTPRouteFilter EnvoyPatchPolicy',
    ],
    [
      'kueue',
      'kueue.x-k8s.io/v1beta2',
      'ClusterQueue Cohort ResourceFlavor Topology WorkloadPriorityClass AdmissionCheck MultiKueueConfig MultiKueueCluster ProvisioningRequestConfig LocalQueue',
    ],
    ['keda', 'keda.sh/v1alpha1', 'ScaledObject ScaledJob TriggerAuthentication ClusterTriggerAuthentication'],
    ['vertical-pod-autoscaler', 'autoscaling.k8s.io/v1', 'VerticalPodAutoscaler'],
    ['cluster-inventory-api', 'multicluster.x-k8s.io/v1alpha1', 'ClusterProfile PlacementDecision'],
    ['mcs-api', 'multicluster.x-k8s.io/v1beta1', 'ServiceExport ServiceImport'],
    ['opentelemetry-operator', 'opentelemetry.io/v1beta1', 'OpenTelemetryCollector'],
    ['opentelemetry-operator', 'opentelemetry.io/v1alpha1', 'Instrumentation TargetAllocator'],
    ['prometheus-operator', 'monitoring.coreos.com/v1', 'ServiceMonitor PodMonitor Probe PrometheusRule'],
    ['prometheus-operator', 'monitoring.coreos.com/v1alpha1', 'ScrapeConfig AlertmanagerConfig'],
    [
      'external-secrets',
      'external-secrets.io/v1',
      'ExternalSecret ClusterExternalSecret ClusterSecretStore SecretStore',
    ],
    ['external-secrets', 'external-secrets.io/v1alpha1', 'PushSecret'],
    ['cert-manager', 'cert-manager.io/v1', 'Certificate ClusterIssuer Issuer'],
    ['kubernetes', 'resource.k8s.io/v1', 'DeviceClass ResourceClaim ResourceClaimTemplate'],
    [
      'kubernetes',
      'admissionregistration.k8s.io/v1',
      'MutatingAdmissionPolicy MutatingAdmissionPolicyBinding ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding',
    ],
  ])('%s serves %s %s', (upstream, apiVersion, kinds) => {
    const { default: version } = index.upstreams[upstream];
    const served = readSchemas(upstream, version).kinds;
    for (const kind of kinds.split(' ')) {
      expect([kind, served[`${apiVersion}/${kind}`]?.schema]).toEqual([kind, expect.anything()]);
      expect(index.kinds[`${apiVersion}/${kind}`]).toContain(`${upstream}@${version}`);
    }
  });

  test('include every stable one that cdk8s-plus emits, on every Kubernetes in force', () => {
    const emitted = Object.values(k8s)
      .map((exported) => (exported as { GVK?: { apiVersion: string; kind: string } }).GVK)
      .filter((gvk): gvk is { apiVersion: string; kind: string } => gvk !== undefined)
      .filter(
        ({ apiVersion, kind }) =>
          !/(alpha|beta)/.test(apiVersion) && !kind.endsWith('List') && !NEVER_STORED.includes(kind),
      );
    expect(emitted.length).toBeGreaterThan(40);
    for (const version of index.upstreams.kubernetes.versions) {
      const { kinds } = readSchemas('kubernetes', version);
      expect(emitted.filter(({ apiVersion, kind }) => !kinds[`${apiVersion}/${kind}`])).toEqual([]);
    }
  });

  test('put the upstream that judges by default first', () => {
    expect(index.kinds['karpenter.sh/v1/NodePool'][0]).toBe(`karpenter@${index.upstreams.karpenter.default}`);
    expect(index.kinds['gateway.networking.k8s.io/v1/HTTPRoute'][0]).toBe(
      `gateway-api@${index.upstreams['gateway-api'].default}`,
    );
    expect(index.kinds['v1/Pod'].map((name) => name.split('@')[0])).toEqual([
      'kubernetes',
      'kubernetes',
      'kubernetes',
      'kubernetes',
    ]);
  });
});

/** Requests that an API server answers and does not store. */
const NEVER_STORED = [
  'Binding',
  'Eviction',
  'LocalSubjectAccessReview',
  'SelfSubjectAccessReview',
  'SelfSubjectReview',
  'SelfSubjectRulesReview',
  'SubjectAccessReview',
  'TokenRequest',
  'TokenReview',
  'Scale',
  'Status',
];

describe.each(upstreams.flatMap(({ name, versions }) => versions.map((version) => [name, version] as const)))(
  '%s %s',
  (name, version) => {
    const schemas = readSchemas(name, version);

    test('refers only to definitions that it has, and every node says what it takes', () => {
      const bad: PackedSchema[] = [];
      everyNode(schemas, (node) => {
        if (node.$ref !== undefined && (!schemas.defs[node.$ref] || Object.keys(node).length > 1)) bad.push(node);
        if (node.nullable && !node.type && !node['x-kubernetes-int-or-string']) bad.push(node);
      });
      expect(bad).toEqual([]);
      expect(Object.values(schemas.kinds).length).toBeGreaterThan(0);
    });

    test('holds no prose beyond the messages of rules', () => {
      const prose = ['description', 'title', 'example', 'externalDocs'];
      const bad: PackedSchema[] = [];
      everyNode(schemas, (node) => {
        if (prose.some((keyword) => keyword in node)) bad.push(node);
      });
      expect(bad).toEqual([]);
    });

    test('is locked to a module with a checksum and to the files that were read', () => {
      const release = readLock().upstreams[name][version];
      expect(release.h1).toMatch(/^h1:[A-Za-z0-9+/]{43}=$/);
      expect(release.files.length).toBeGreaterThan(0);
      for (const { sha256 } of release.files) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    });
  },
);

describe('size', () => {
  test('all schemas together stay small', () => {
    const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
    expect(sum(files.map(({ length }) => length))).toBeLessThan(1400 * KIB);
    expect(sum(files.map((file) => gzipSync(file).length))).toBeLessThan(200 * KIB);
  });

  test('what one synth reads stays small', () => {
    for (const file of files) expect(file.length).toBeLessThan(200 * KIB);
  });
});

describe('types', () => {
  const FACT =
    /^(default |at (least|most) |length |items |fields |a set|one for each |pattern |date-time|date|duration|cidr|byte|ipv4|ipv6|idn-hostname|-?[\d.]+\.\.-?[\d.]+)/;

  test('say facts and no prose', () => {
    for (const file of readdirSync(IMPORTS).filter((name) => name.endsWith('.d.ts') && name !== 'packed.d.ts')) {
      const comments = readFileSync(join(IMPORTS, file), 'utf8').match(/(?<= {2}\/\*\* ).*(?= \*\/)/g) ?? [];
      expect(comments.filter((comment) => !FACT.test(comment))).toEqual([]);
    }
  });

  test('are types and nothing else', () => {
    for (const file of readdirSync(IMPORTS).filter((name) => name.endsWith('.d.ts'))) {
      expect(readFileSync(join(IMPORTS, file), 'utf8')).not.toMatch(
        /^(export )?(declare )?(const|let|class|function|enum|namespace) /m,
      );
    }
  });
});

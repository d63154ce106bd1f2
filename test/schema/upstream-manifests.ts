import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An object that an upstream ships. */
export interface UpstreamManifest {
  readonly path: string;
  readonly document: number;
  readonly object: { readonly apiVersion: string; readonly kind: string };
}

/** What one upstream ships. */
export interface UpstreamManifests {
  readonly name: string;
  readonly module: string;
  /** What its upstream takes, of kinds that the judge knows as well as Kubernetes does. */
  readonly good: readonly UpstreamManifest[];
  /** What its upstream takes, of kinds that the judge knows by their schema alone. */
  readonly goodBySchema: readonly UpstreamManifest[];
  readonly invalid: readonly UpstreamManifest[];
}

/** What upstream's own code takes, and a server-side apply does not: a null where the schema has none. */
const WITH_NULLS = ['internal/utils/testdata/envoyextensionpolicy_all.jsonmerge.out.yaml'];

/** Beside the manifests: what the judge refuses of upstream's examples, and what was not taken. */
const OTHER_FILES = ['refused-examples.json', 'left-out.json'];

/** Kinds of Kubernetes that nobody puts into a fleet, so that what its own code adds to their schema is not in the judge. */
const BY_SCHEMA: Readonly<Record<string, readonly string[]>> = {
  '': ['Endpoints', 'Event', 'Node', 'PersistentVolume', 'PodTemplate', 'ReplicationController'],
  'admissionregistration.k8s.io': [
    ...['MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding'],
    ...['ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding'],
  ],
  'apiextensions.k8s.io': ['CustomResourceDefinition'],
  'apiregistration.k8s.io': ['APIService'],
  apps: ['ControllerRevision'],
  'certificates.k8s.io': ['CertificateSigningRequest', 'ClusterTrustBundle', 'PodCertificateRequest'],
  'coordination.k8s.io': ['Lease'],
  'discovery.k8s.io': ['EndpointSlice'],
  'events.k8s.io': ['Event'],
  'flowcontrol.apiserver.k8s.io': ['FlowSchema', 'PriorityLevelConfiguration'],
  'networking.k8s.io': ['IPAddress', 'IngressClass', 'ServiceCIDR'],
  'node.k8s.io': ['RuntimeClass'],
  'resource.k8s.io': ['DeviceClass', 'DeviceTaintRule', 'ResourceClaim', 'ResourceClaimTemplate'],
  'storage.k8s.io': ['CSIDriver', 'CSINode', 'CSIStorageCapacity', 'VolumeAttachment', 'VolumeAttributesClass'],
  'storagemigration.k8s.io': ['StorageVersionMigration'],
};

const folder = join(__dirname, 'fixtures');

/** What all upstreams ship, as far as it is kept and can be delivered. */
export function upstreamManifests(): UpstreamManifests[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && !OTHER_FILES.includes(file));
  return files.map((file) => {
    const all = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<
      UpstreamManifests,
      'name' | 'goodBySchema'
    >;
    const good = all.good.filter(({ path }) => !WITH_NULLS.includes(path));
    const goodBySchema = good.filter(isBySchema);
    return {
      name: file.replace('.json', ''),
      ...all,
      good: good.filter((manifest) => !goodBySchema.includes(manifest)),
      goodBySchema,
    };
  });
}

/** Everything that an upstream takes. */
export function allGood({ good, goodBySchema }: UpstreamManifests): readonly UpstreamManifest[] {
  return [...good, ...goodBySchema];
}

function isBySchema({ object: { apiVersion, kind } }: UpstreamManifest): boolean {
  return BY_SCHEMA[apiVersion.replace(/\/?[^/]*$/, '')]?.includes(kind) ?? false;
}

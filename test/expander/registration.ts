import { type Document, type Mapping, mapping, texts } from './documents';

/** A cluster as its Secret registers it with the hub. */
export interface Registration {
  readonly file: string;
  readonly name: string;
  readonly server: string;
  readonly project: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

const SECRET_TYPE = 'argocd.argoproj.io/secret-type';

/** The server that stands for the cluster Argo CD itself runs in. */
export const IN_CLUSTER_SERVER = 'https://kubernetes.default.svc';

/** The cluster Secrets among the documents, one a cluster name. */
export function readRegistrations(documents: readonly Document[]): Registration[] {
  const found = new Map<string, Registration>();
  for (const { file, object } of documents) {
    const metadata = mapping(object.metadata, 'metadata');
    const labels = texts(metadata.labels, `${file}: metadata.labels`);
    if (object.kind !== 'Secret' || labels[SECRET_TYPE] !== 'cluster') continue;
    const registration = readRegistration(file, object);
    const former = found.get(registration.name);
    // the very same registration may lie in two folders of one output (bootstrap and registrations)
    if (former && !sameSecret(former, registration)) {
      throw new Error(`cluster '${registration.name}' is registered by ${former.file} and by ${file}, which differ`);
    }
    found.set(registration.name, registration);
  }
  return [...found.values()];
}

function readRegistration(file: string, secret: Mapping): Registration {
  const metadata = mapping(secret.metadata, 'metadata');
  const encoded = texts(secret.data, `${file}: data`);
  const data = {
    ...Object.fromEntries(
      Object.entries(encoded).map(([key, value]) => [key, Buffer.from(value, 'base64').toString()]),
    ),
    ...texts(secret.stringData, `${file}: stringData`),
  };
  return {
    file,
    name: data.name ?? '',
    server: data.server ?? '',
    project: data.project ?? '',
    labels: texts(metadata.labels, `${file}: metadata.labels`),
    annotations: texts(metadata.annotations, `${file}: metadata.annotations`),
  };
}

function sameSecret(one: Registration, other: Registration): boolean {
  return JSON.stringify({ ...one, file: '' }) === JSON.stringify({ ...other, file: '' });
}

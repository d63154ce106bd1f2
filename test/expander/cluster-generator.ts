import { type Mapping, mapping, texts } from './documents';
import type { GeneratorInput, Params } from './generators';
import { renderTemplate } from './go-template';
import { IN_CLUSTER_SERVER, type Registration } from './registration';
import { isEmptySelector, selects } from './selector';

// written by Argo CD or kubectl onto the Secret as their own state; Argo CD 3.6 keeps them from templates
const HIDDEN_ANNOTATIONS = [
  'argocd.argoproj.io/refresh',
  'argocd.argoproj.io/refresh-timestamp',
  'argocd.argoproj.io/hydrate',
  'argocd.argoproj.io/hydrate-timestamp',
  'argocd.argoproj.io/tracking-id',
  'argocd.argoproj.io/installation-id',
  'kubectl.kubernetes.io/last-applied-configuration',
];

/** One parameter set a registered cluster that the selector matches; the hub itself only where the selector is empty. */
export function clusterParams(spec: Mapping, { registrations }: GeneratorInput): Params[] {
  for (const key of Object.keys(spec)) {
    if (!['selector', 'values', 'template'].includes(key)) throw new Error(`not supported: clusters.${key}`);
  }
  const selector = mapping(spec.selector, 'clusters.selector');
  const values = texts(spec.values, 'clusters.values');
  const selected = registrations.filter(({ labels }) => selects(selector, labels));
  const sets = selected.map((registration) => withValues(registrationParams(registration), values));
  const hubIsRegistered = selected.some(({ server }) => server === IN_CLUSTER_SERVER);
  return isEmptySelector(selector) && !hubIsRegistered ? [...sets, withValues(LOCAL, values)] : sets;
}

const LOCAL: Params = { name: 'in-cluster', nameNormalized: 'in-cluster', server: IN_CLUSTER_SERVER, project: '' };

function registrationParams({ name, server, project, labels, annotations }: Registration): Params {
  const shown = Object.entries(annotations).filter(([key]) => !HIDDEN_ANNOTATIONS.includes(key));
  const metadata: Mapping = {};
  // the key is there whenever the Secret had any, even if all of them are hidden
  if (Object.keys(annotations).length > 0) metadata.annotations = Object.fromEntries(shown);
  if (Object.keys(labels).length > 0) metadata.labels = labels;
  return { name, nameNormalized: normalize(name), server, project, metadata };
}

/** `values` are templates over the cluster's parameters, not over one another. */
function withValues(params: Params, values: Readonly<Record<string, string>>): Params {
  const entries = Object.entries(values).map(([key, value]) => [key, renderTemplate(value, params)]);
  return entries.length > 0 ? { ...params, values: Object.fromEntries(entries) } : params;
}

function normalize(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^-a-z0-9.]/g, '-')
    .slice(0, 253)
    .replace(/^[-.]+|[-.]+$/g, '');
}

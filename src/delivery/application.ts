import type { Bundle } from '../core/bundle';
import type { HelmBundle } from '../core/helm-bundle';
import type { KubernetesObject } from '../model/kubernetes-object';
import { Lifecycle } from '../model/lifecycle';
import {
  applicationName,
  type BundlePlacement,
  type DeliveryContext,
  hubServer,
  projectOf,
  ROOT,
} from './delivery-context';
import { COMPARE_OPTIONS, SYNC_OPTIONS, SYNC_WAVE } from './guards';
import { literalSource } from './helm-source';
import { ignoredFields } from './ignored-fields';

/** Written by every Application, generated or not. */
export const APPLICATION_ANNOTATIONS = {
  // a commit elsewhere in the repository renders nothing anew
  'argocd.argoproj.io/manifest-generate-paths': '.',
  // implied by ServerSideApply from Argo CD 3.6, needed on 3.5
  [COMPARE_OPTIONS]: 'ServerSideDiff=true',
};

/** How every Application of a bundle syncs. */
export const SYNC_POLICY = {
  automated: { prune: true, selfHeal: true },
  retry: { limit: -1, refresh: true, backoff: { duration: '10s', factor: 2, maxDuration: '5m' } },
  syncOptions: [
    'ServerSideApply=true',
    'SkipDryRunOnMissingResource=true',
    'FailOnSharedResource=true',
    'RespectIgnoreDifferences=true',
    'PruneLast=true',
  ],
};

/** How the Applications of a bundle sync; those of a rollout sync when their step comes, and prune then. */
export function syncPolicy(bundle: Bundle, onHub: boolean): Record<string, unknown> {
  if (bundle.rollout && !onHub) return { ...SYNC_POLICY, automated: { enabled: false, prune: true } };
  if (bundle.selfHeal || bundle.rollout) return SYNC_POLICY;
  return { ...SYNC_POLICY, automated: { prune: true } };
}

/** How the root and the registrations sync: only what changed, since nothing there is ever in doubt. */
const ROOT_SYNC_POLICY = {
  ...SYNC_POLICY,
  syncOptions: [
    'ServerSideApply=true',
    'SkipDryRunOnMissingResource=true',
    'RespectIgnoreDifferences=true',
    'ApplyOutOfSyncOnly=true',
  ],
};

/** Guards of what lies in `hub/root` and `hub/registrations`: it stays when its code goes, and nothing waits for it. */
export const ROOT_GUARDS = { [SYNC_OPTIONS]: 'Prune=false,Delete=false', [COMPARE_OPTIONS]: 'IgnoreExtraneous' };

/** A folder of the output as a source; `include` is written because the zero value of `recurse` would drift for ever. */
export function directorySource(context: DeliveryContext, path: string): Record<string, unknown> {
  const { repoUrl, revision } = context.argoCd;
  return { repoURL: repoUrl, targetRevision: revision, path, directory: { include: '*.yaml' } };
}

/** The Application that delivers a bundle to the hub. */
export function hubApplication(context: DeliveryContext, placement: BundlePlacement): KubernetesObject {
  const { bundle } = placement;
  const { hub, fleet } = context;
  const helm = bundle as HelmBundle;
  const source = bundle._rendered
    ? directorySource(context, context.argoCd._folder(`hub/${bundle.bundleName}`))
    : literalSource(helm, helm._releaseAt(undefined), hub);
  const retired = bundle.lifecycle === Lifecycle.RETIRED;
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: {
      name: applicationName(hub.name, bundle.bundleName),
      namespace: context.argoCd.namespace,
      labels: {
        [`${fleet.domain}/bundle`]: bundle.bundleName,
        [`${fleet.domain}/cluster`]: hub.name,
        [`${fleet.domain}/fleet`]: fleet.node.id,
      },
      annotations: { ...hubAnnotations(retired), [SYNC_WAVE]: `${placement.wave}` },
      ...(retired && bundle.retire === 'delete' && { finalizers: ['resources-finalizer.argocd.argoproj.io'] }),
    },
    spec: {
      project: projectOf(bundle),
      source,
      destination: {
        server: hubServer(context),
        ...(bundle.namespace !== undefined && { namespace: bundle.namespace }),
      },
      syncPolicy: syncPolicy(bundle, true),
      ...ignoredFields(bundle._ignoreDifferences),
    },
  };
}

/** The root Application, or one of registrations: a folder of the hub into Argo CD's own namespace. */
export function ownApplication(
  context: DeliveryContext,
  name: string,
  folder: { directory: string; wave: number },
): KubernetesObject {
  const { argoCd } = context;
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: {
      name,
      namespace: argoCd.namespace,
      annotations: { ...hubAnnotations(false), [SYNC_WAVE]: `${folder.wave}` },
    },
    spec: {
      project: ROOT,
      source: directorySource(context, argoCd._folder(folder.directory)),
      destination: { server: hubServer(context), namespace: argoCd.namespace },
      syncPolicy: ROOT_SYNC_POLICY,
    },
  };
}

/** Annotations of an Application that lies in `hub/root`; both comparison options share one annotation. */
function hubAnnotations(retired: boolean): Record<string, string> {
  if (retired) return APPLICATION_ANNOTATIONS;
  return { ...APPLICATION_ANNOTATIONS, ...ROOT_GUARDS, [COMPARE_OPTIONS]: 'IgnoreExtraneous,ServerSideDiff=true' };
}

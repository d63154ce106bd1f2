import type { Bundle } from '../core/bundle';
import type { Cohort } from '../core/cohort';
import type { HelmBundle } from '../core/helm-bundle';
import type { KubernetesObject } from '../model/kubernetes-object';
import { type LabelBox, lowerBox } from '../model/label-selector';
import { Lifecycle, Retirement } from '../model/lifecycle';
import { APPLICATION_ANNOTATIONS, directorySource, ROOT_GUARDS, syncPolicy } from './application';
import { applicationName, type BundlePlacement, type DeliveryContext, projectOf } from './delivery-context';
import { SYNC_WAVE } from './guards';
import { templatedSource } from './helm-source';
import { ignoredFields } from './ignored-fields';
import { strategy } from './rolling-sync';
import { guardedRead, literalText } from './template-text';

/** The ApplicationSet that delivers a bundle to its clusters. */
export function applicationSet(context: DeliveryContext, placement: BundlePlacement): KubernetesObject {
  const { bundle } = placement;
  const retired = bundle.lifecycle === Lifecycle.RETIRED;
  const deleting = retired && bundle.retire === Retirement.DELETE;
  const sources = new Set(
    bundle._rendered
      ? []
      : clusterCohorts(placement).map((cohort) => JSON.stringify(helmSource(context, bundle, cohort))),
  );
  const shared = sources.size <= 1;
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: {
      name: bundle.bundleName,
      namespace: context.argoCd.namespace,
      annotations: { [SYNC_WAVE]: `${placement.wave}`, ...(retired ? {} : ROOT_GUARDS) },
      finalizers: ['resources-finalizer.argocd.argoproj.io'],
    },
    spec: {
      goTemplate: true,
      goTemplateOptions: ['missingkey=error'],
      syncPolicy: { applicationsSync: deleting ? 'sync' : 'create-update', preserveResourcesOnDeletion: !deleting },
      preservedFields: { annotations: ['argocd.argoproj.io/deletion-approved', 'argocd.argoproj.io/skip-reconcile'] },
      ...strategy(bundle.rollout, context.fleet.domain),
      generators: generators(context, placement, shared),
      template: template(context, placement, shared),
    },
  };
}

const clusterCohorts = (placement: BundlePlacement) => placement.cohorts.filter((cohort) => !cohort.isHub);

/** One entry for each label selector of each cohort; a bundle that varies by cluster needs no cohorts. */
function generators(context: DeliveryContext, placement: BundlePlacement, shared: boolean): unknown[] {
  const { bundle } = placement;
  const entry = (box: LabelBox, extra: Record<string, unknown>) => ({
    clusters: { selector: lowerBox(box), ...extra },
  });
  if (bundle._byCluster) return bundle._clusterBoxes.map((box) => entry(box, {}));
  return clusterCohorts(placement).flatMap((cohort) => {
    const override = shared ? {} : { template: sourceOverride(context, bundle, cohort) };
    return cohort._boxes.map((box) => entry(box, { values: { cohort: cohort.cohortName }, ...override }));
  });
}

/** What a generator says over the template; Argo CD fills every hole of it from the template. */
function sourceOverride(context: DeliveryContext, bundle: Bundle, cohort: Cohort): Record<string, unknown> {
  return {
    metadata: {},
    spec: { project: projectOf(bundle), destination: {}, source: helmSource(context, bundle, cohort) },
  };
}

function helmSource(context: DeliveryContext, bundle: Bundle, cohort: Cohort | undefined): Record<string, unknown> {
  const helm = bundle as HelmBundle;
  const tier = bundle.varyBy.length > 0 ? cohort?._members[0]?.tier : undefined;
  return templatedSource(helm, helm._releaseAt(tier), context.fleet.domain);
}

function template(context: DeliveryContext, placement: BundlePlacement, shared: boolean): Record<string, unknown> {
  const { bundle } = placement;
  const { domain, node } = context.fleet;
  const labels = {
    [`${domain}/bundle`]: bundle.bundleName,
    [`${domain}/cluster`]: '{{.name}}',
    [`${domain}/fleet`]: node.id,
    [`${domain}/region`]: guardedRead('labels', `${domain}/region`),
    [`${domain}/tier`]: guardedRead('labels', `${domain}/tier`),
  };
  const source = templateSource(context, placement, shared);
  return {
    metadata: { name: applicationName('{{.name}}', bundle.bundleName), labels, annotations: APPLICATION_ANNOTATIONS },
    spec: {
      project: projectOf(bundle),
      ...(source && { source }),
      destination: { name: '{{.name}}', ...(bundle.namespace !== undefined && { namespace: bundle.namespace }) },
      syncPolicy: syncPolicy(bundle, false),
      ...ignoredFields(bundle._ignoreDifferences, literalText),
    },
  };
}

function templateSource(
  context: DeliveryContext,
  placement: BundlePlacement,
  shared: boolean,
): Record<string, unknown> | undefined {
  const { bundle } = placement;
  if (!bundle._rendered) return shared ? helmSource(context, bundle, clusterCohorts(placement)[0]) : undefined;
  const directory = bundle._byCluster
    ? `clusters/{{.name}}/${bundle.bundleName}`
    : `fleet/${bundle.bundleName}/{{.values.cohort}}`;
  return directorySource(context, context.argoCd._folder(directory));
}

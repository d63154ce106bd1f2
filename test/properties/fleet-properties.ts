import { list, mapping } from '../expander/documents';
import { type Expansion, expand } from '../expander/expand';
import { refusals } from '../expander/project';
import { SETTINGS_BUNDLE } from './build-fleet';
import type { FleetSpec } from './fleet-spec';
import { selectedNames } from './selection-oracle';
import { type PlanApplication, type WrittenFleet, withWritten } from './written-fleet';

/** Says what is wrong with a fleet; nothing if all is well or synth refuses it. */
export type Property = (spec: FleetSpec) => string | undefined;

/** What two values that should be equal differ by; nothing if they are. */
export const difference = (what: string, got: unknown, wanted: unknown) => {
  const [a, b] = [JSON.stringify(got), JSON.stringify(wanted)];
  return a === b ? undefined : `${what}: ${a} instead of ${b}`;
};

/** Checks of one written fleet share its synth and its expansion. */
interface ReadFleet {
  readonly written: WrittenFleet | undefined;
  readonly expansion?: Expansion;
  readonly unreadable?: string;
}

const expansions = new WeakMap<FleetSpec, ReadFleet>();

function withExpanded(
  spec: FleetSpec,
  check: (written: WrittenFleet, expansion: Expansion) => string | undefined,
): string | undefined {
  let known = expansions.get(spec);
  if (!known) {
    known = withWritten(spec, (written) => ({ written: written.kept, ...readByHub(written.outdir) })) ?? {
      written: undefined,
    };
    expansions.set(spec, known);
  }
  if (known.unreadable !== undefined) return known.unreadable;
  return known.written && known.expansion && check(known.written, known.expansion);
}

/** Whether synth writes a fleet. */
export function isAccepted(spec: FleetSpec): boolean {
  withExpanded(spec, () => undefined);
  return expansions.get(spec)?.written !== undefined;
}

/** What synth wrote for a fleet; nothing where it refuses it. */
export function writtenOf(spec: FleetSpec): WrittenFleet | undefined {
  return isAccepted(spec) ? expansions.get(spec)?.written : undefined;
}

/** What a hub makes of an output, or why it can make nothing of it. */
function readByHub(outdir: string): { readonly expansion?: Expansion; readonly unreadable?: string } {
  try {
    return { expansion: expand(outdir) };
  } catch (error) {
    return { unreadable: `the hub cannot read it: ${String(error)}` };
  }
}

/** Every selected cluster is in exactly one cohort of a bundle, and no other cluster is in any. */
export const selection: Property = (spec) =>
  withExpanded(spec, (_written, { applications }) => {
    const got = applications
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('.namespaces') && !OWN.includes(name));
    const wanted = spec.bundles.flatMap(({ name, clusters }) =>
      [...selectedNames(clusters, spec)].map((member) => `${member}.${name}`),
    );
    return difference('Applications', got.sort(), wanted.sort());
  });

const OWN = ['fleet-root', 'hub.registrations', `hub.${SETTINGS_BUNDLE}`];

/** What the hub computes from the YAML alone is what the plan says, and nothing on the way fails. */
export const agreement: Property = (spec) =>
  withExpanded(spec, (written, { applications, errors }) => {
    if (errors.length > 0) return `errors: ${JSON.stringify(errors)}`;
    const got = applications.map((one) => ({
      name: one.name,
      cluster: one.cluster.name,
      project: one.project,
      namespace: one.namespace,
      from: one.paths[0] ?? chartText(one.sources[0] as Record<string, string>),
    }));
    const wanted = written.plan.applications.map(planned);
    const order = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    return difference('plan', got.sort(order), wanted.sort(order));
  });

const chartText = ({ repoURL, chart, targetRevision }: Record<string, string>) =>
  `${repoURL} ${chart} ${targetRevision}`;

const planned = ({ name, cluster, project, namespace, directory, chart }: PlanApplication) => ({
  name,
  cluster,
  project,
  namespace,
  from: chart ? `${chart.repoUrl} ${chart.name} ${chart.version}` : `dist/${directory}`,
});

/** Values and names survive Argo CD's templates, braces and all. */
export const values: Property = (spec) =>
  withExpanded(spec, (_written, { applications }) => {
    const helm = spec.bundles.filter(({ kind }) => kind === 'helm').map(({ name }) => name);
    const charts = applications.filter(({ name }) => helm.includes(name.split('.')[1]!));
    const wrong = charts.find((application) => {
      const { valuesObject, parameters } = (application.sources[0] as any).helm;
      const server =
        application.cluster.name === 'hub'
          ? 'https://kubernetes.default.svc'
          : `https://${application.cluster.name}.acme.io`;
      const texts = [
        valuesObject.name,
        valuesObject.text,
        valuesObject.list,
        valuesObject.deep['odd.key, {{x}}'],
        parameters,
      ];
      const more = valuesObject.deep.more;
      const wanted = [application.cluster.name, `{${server}-{{ }}`, ['{{', 0], 1, [{ name: 'list[1]', value: server }]];
      return JSON.stringify(texts) !== JSON.stringify(wanted) || ![undefined, '{{ x }}{'].includes(more);
    });
    return wrong && `values of ${wrong.name}: ${JSON.stringify(wrong.sources)}`;
  });

/** Every Application and every object of it is admitted by its project. */
const admission: Property = (spec) =>
  withExpanded(spec, (written, expansion) => {
    const refused = expansion.applications.flatMap((application) => {
      const project = mapping(expansion.projects.get(application.project), application.project);
      const objects = deliveredBy(written, application).map(({ apiVersion, kind, metadata }) => ({
        group: apiVersion.includes('/') ? apiVersion.split('/')[0] : '',
        kind,
        name: metadata.name,
        ...(kind !== 'Namespace' && { namespace: metadata.namespace ?? application.namespace }),
      }));
      return refusals(project, application, objects).map((what) => `${application.name}: ${what}`);
    });
    return refused.length > 0 ? `projects refuse ${refused.join(', ')}` : undefined;
  });

const BUILT_IN = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];

/** Every namespace that an object or an Application names is delivered to the same cluster, or is there anyway. */
const namespaces: Property = (spec) =>
  withExpanded(spec, (written, { applications }) => {
    const of = new Map<string, Set<string>>();
    for (const application of applications) {
      const known = of.get(application.cluster.name) ?? new Set([...BUILT_IN, 'argocd']);
      of.set(application.cluster.name, known);
      for (const { kind, metadata } of deliveredBy(written, application))
        if (kind === 'Namespace') known.add(metadata.name);
    }
    const missing = applications.flatMap((application) => {
      const named = deliveredBy(written, application).map(({ metadata }) => metadata.namespace);
      const there = of.get(application.cluster.name)!;
      return [application.namespace, ...named]
        .filter((name) => name !== undefined && !there.has(name))
        .map((name) => `${name} for ${application.name}`);
    });
    return missing.length > 0 ? `no namespace ${[...new Set(missing)].join(', ')}` : undefined;
  });

/** Generated Applications carry the fleet's own labels, and every one of them the guards and options that all need. */
const dressing: Property = (spec) =>
  withExpanded(spec, (_written, { applications }) => {
    const wrong = applications.find(({ annotations, syncPolicy }) => {
      const options = list(syncPolicy.syncOptions, 'syncOptions');
      const isGuarded = annotations['argocd.argoproj.io/compare-options']?.includes('ServerSideDiff=true');
      return !isGuarded || !options.includes('ServerSideApply=true') || mapping(syncPolicy.retry, 'retry').limit !== -1;
    });
    return wrong && `options of ${wrong.name}: ${JSON.stringify([wrong.annotations, wrong.syncPolicy])}`;
  });

/** All that must hold of the way from a fleet to its clusters. */
export const delivery: Property = (spec) =>
  selection(spec) ?? agreement(spec) ?? values(spec) ?? admission(spec) ?? namespaces(spec) ?? dressing(spec);

function deliveredBy(written: WrittenFleet, { paths }: { paths: readonly string[] }): any[] {
  return paths.flatMap((path) => written.objectsOf({ directory: path.replace(/^dist\//, '') }));
}

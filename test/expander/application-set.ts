import { type DestinationCluster, type ExpandedApplication, readApplication, resolveCluster } from './application';
import { list, type Mapping, mapping } from './documents';
import { type GeneratorInput, generateParams, generatorOf } from './generators';
import { renderDeep } from './render';
import { TemplateError } from './template-error';
import { fillTemplate } from './template-merge';

/** Why an ApplicationSet does not make all of its Applications, by Argo CD's own name of the reason. */
export interface ExpansionError {
  readonly set: string;
  readonly reason:
    | 'ApplicationGenerationFromParamsError'
    | 'RenderTemplateParamsError'
    | 'ApplicationValidationError'
    | 'UpdateApplicationError';
  readonly message: string;
}

/** What one ApplicationSet makes. */
export interface SetExpansion {
  readonly applications: readonly ExpandedApplication[];
  readonly errors: readonly ExpansionError[];
}

/** What else lies on the hub. */
export interface HubState extends GeneratorInput {
  readonly projects: readonly string[];
}

const UNDERSTOOD = [
  'goTemplate',
  'goTemplateOptions',
  'generators',
  'template',
  'syncPolicy',
  'preservedFields',
  'strategy',
  'ignoreApplicationDifferences',
];

/** Expands one ApplicationSet; a single failing parameter set fails all of it, and then it makes nothing. */
export function expandSet(manifest: Mapping, hub: HubState): SetExpansion {
  const set = String(mapping(manifest.metadata, 'metadata').name);
  const spec = mapping(manifest.spec, 'spec');
  for (const key of Object.keys(spec))
    if (!UNDERSTOOD.includes(key)) throw new Error(`not supported: ApplicationSet spec.${key}`);
  if (spec.goTemplate !== true || String(spec.goTemplateOptions) !== 'missingkey=error') {
    throw new Error(`${set}: not supported: templates other than Go's with missingkey=error`);
  }
  const entries = list(spec.generators, 'generators').map((entry) => mapping(entry, 'generators'));
  try {
    return validate(
      set,
      entries.flatMap((entry) => renderEntry(entry, spec, hub)),
      hub,
    );
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const reason = error instanceof RenderError ? 'RenderTemplateParamsError' : 'ApplicationGenerationFromParamsError';
    return { applications: [], errors: [{ set, reason, message: error.message }] };
  }
}

class RenderError extends TemplateError {}

/** The Applications of one generator, each with its finalizer as Argo CD adds it. */
function renderEntry(entry: Mapping, spec: Mapping, hub: HubState): Mapping[] {
  const template = fillTemplate(generatorOf(entry).spec.template, spec.template) as Mapping;
  const preserves = mapping(spec.syncPolicy, 'syncPolicy').preserveResourcesOnDeletion === true;
  return generateParams(entry, hub).map((params) => {
    if (Object.keys(params).length === 0) throw new Error('not supported: an empty parameter set');
    const application = renderApplication(template, params);
    const metadata = mapping(application.metadata, 'metadata');
    const finalizers = list(metadata.finalizers, 'finalizers');
    const added = preserves || finalizers.length > 0 ? finalizers : ['resources-finalizer.argocd.argoproj.io'];
    return { ...application, metadata: { ...metadata, finalizers: added } };
  });
}

function renderApplication(template: Mapping, params: Mapping): Mapping {
  try {
    return renderDeep(template, params) as Mapping;
  } catch (error) {
    throw error instanceof TemplateError ? new RenderError(error.message) : error;
  }
}

/** Argo CD's own checks: one bad Application is left out, and with a duplicate name every Application of that name. */
function validate(set: string, manifests: readonly Mapping[], hub: HubState): SetExpansion {
  const problems = new Map<string, string>();
  const seen = new Set<string>();
  const candidates = manifests.map((manifest) => {
    const destination = mapping(mapping(manifest.spec, 'spec').destination, 'destination');
    const cluster = resolveCluster(destination, hub.registrations);
    const application = readApplication(manifest, cluster ?? NOWHERE, set);
    const problem = seen.has(application.name) ? 'duplicate name' : problemOf(application, hub);
    if (problem) problems.set(application.name, `Application '${application.name}': ${problem}`);
    seen.add(application.name);
    return application;
  });
  const message = [...problems.values()].join('; ');
  return {
    applications: candidates.filter(({ name }) => !problems.has(name)),
    errors: problems.size > 0 ? [{ set, reason: 'ApplicationValidationError', message }] : [],
  };
}

const NOWHERE: DestinationCluster = { name: '', server: '' };

function problemOf({ name, project, cluster }: ExpandedApplication, hub: HubState): string | undefined {
  if (name === '') return 'no name';
  if (!hub.projects.includes(project)) return `no AppProject '${project}'`;
  return cluster === NOWHERE ? 'its destination names no registered cluster' : undefined;
}

import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import type { Bundle } from '../core/bundle';
import type { BundleChart } from '../core/bundle-chart';
import { findingPath } from '../core/finding-log';
import { Layer } from '../core/layer';
import type { Manifest } from '../core/manifest';
import type { RenderedObject } from '../core/rendering';
import { guardsOfKind, SYNC_WAVE, withAnnotation, withSyncOptions } from '../delivery/guards';
import { Finding, type FindingProps } from '../model/finding';
import { groupOf, type KubernetesObject } from '../model/kubernetes-object';
import { dependencyWaves } from './dependency-waves';
import { oneLine } from './one-line';

/** Gathers the objects of construct trees, and what is wrong with them. */
export class Collector {
  /** Constructs that could not be rendered; what lies below them is skipped. */
  public readonly failed = new Set<IConstruct>();
  /** What is wrong with them. */
  public readonly findings: Finding[] = [];

  /** Notes findings. */
  public report(...findings: readonly FindingProps[]): void {
    for (const props of findings) this.findings.push(props instanceof Finding ? props : new Finding(props));
  }
}

const LAYER_WAVES: Readonly<Record<Layer, number>> = { [Layer.CRDS]: -20, [Layer.OPERATORS]: -10, [Layer.CONFIG]: 0 };
const LOWEST_WAVE = LAYER_WAVES[Layer.CRDS];

/** Definitions come first, whatever layer they are in. */
function layerWave({ apiGroup, kind }: ApiObject, layer: Layer): number {
  const isDefinition = apiGroup === 'apiextensions.k8s.io' && kind === 'CustomResourceDefinition';
  return LAYER_WAVES[isDefinition ? Layer.CRDS : layer];
}

/** The objects of one bundle for one cohort: validated, turned into data, and put into the order of a sync. */
export function collectObjects(bundle: Bundle, roots: readonly BundleChart[], collector: Collector): RenderedObject[] {
  const constructs = roots.flatMap((root) => root.node.findAll()).filter((one) => !isBelow(one, collector.failed));
  validate(constructs, collector);
  const layers = layersOf(roots);
  const waves = dependencyWaves(constructs, {
    first: (one) => (ApiObject.isApiObject(one) ? layerWave(one, layers.get(one) ?? bundle.layer) : LOWEST_WAVE),
    foreign: (dependent, target) => {
      const problem = `depends on '${findingPath(target)}', which is no object of bundle '${bundle.bundleName}'`;
      collector.report({
        code: 'FL6109',
        path: findingPath(dependent),
        problem,
        value: findingPath(target),
        remedy: "name the other bundle in 'requires'",
      });
    },
  });
  return constructs.filter(ApiObject.isApiObject).flatMap((one) => {
    const origin = findingPath(one);
    const manifest = manifestOf(one, origin, collector);
    return manifest ? [{ manifest: ordered(manifest, waves.get(one)!), origin }] : [];
  });
}

/** The layers of constructs whose component has one of its own. */
function layersOf(roots: readonly BundleChart[]): ReadonlyMap<IConstruct, Layer> {
  const parts = roots.flatMap((root) => root.parts);
  return new Map(
    parts.flatMap((part) => (part.layer ? part.node.findAll().map((one) => [one, part.layer!] as const) : [])),
  );
}

/** Runs the validations that constructs carry, of cdk8s-plus-30 and of users. */
export function validate(constructs: readonly IConstruct[], collector: Collector): void {
  for (const construct of constructs) {
    for (const problem of problemsOf(construct)) {
      collector.report({
        code: 'FL9022',
        path: findingPath(construct),
        problem: oneLine(problem),
        remedy: 'mend what the construct asks for',
      });
    }
  }
}

function problemsOf(construct: IConstruct): string[] {
  try {
    return construct.node.validate();
  } catch (error) {
    return [oneLine(error)];
  }
}

/** What cdk8s puts before the reason. */
const SERIALIZING = /^Failed serializing construct at path '.*?' with name '.*?': /;

/** Names of errors that say nothing: an error as such, and one of code in another language. */
const PLAIN_ERROR = /^(Error|@jsii\/kernel\.RuntimeError): /;

/** The object as data; undefined, with a finding, where it cannot be had. */
export function manifestOf(object: ApiObject, origin: string, collector: Collector): KubernetesObject | undefined {
  try {
    const manifest = object.toJson() as KubernetesObject;
    const missing = missingField(manifest);
    if (missing === undefined && !isIncomplete(object)) return manifest;
    collector.failed.add(object);
    if (isIncomplete(object)) return undefined; // reported when it was declared
    collector.report({
      code: 'FL9025',
      path: origin,
      problem: `object has no ${missing}`,
      remedy: `give ${missing} as text`,
      acceptable: false,
    });
  } catch (error) {
    collector.failed.add(object);
    const reason = oneLine(error).replace(SERIALIZING, '').replace(PLAIN_ERROR, '');
    collector.report({
      code: 'FL9021',
      path: origin,
      problem: `cannot be turned into data: ${reason}`,
      remedy: 'mend the value that is named',
    });
  }
  return undefined;
}

const isIncomplete = (object: ApiObject) => (object as Manifest)._incomplete === true;

function missingField(manifest: KubernetesObject): string | undefined {
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  if (!isText(manifest.apiVersion)) return 'apiVersion';
  if (!isText(manifest.kind)) return 'kind';
  return isText(manifest.metadata?.name) ? undefined : 'metadata.name';
}

/** The object with its wave, unless it names one, and with guards where its loss would take others with it. */
function ordered(manifest: KubernetesObject, wave: number): KubernetesObject {
  const hasWave = manifest.metadata.annotations?.[SYNC_WAVE] !== undefined;
  const waved = wave === 0 || hasWave ? manifest : withAnnotation(manifest, SYNC_WAVE, `${wave}`);
  return withSyncOptions(waved, guardsOfKind(groupOf(manifest.apiVersion), manifest.kind));
}

/** Whether a construct lies in, or is, one of those that failed. */
const isBelow = (construct: IConstruct, failed: ReadonlySet<IConstruct>): boolean =>
  failed.size > 0 && construct.node.scopes.some((scope) => failed.has(scope));

import { createHash } from 'node:crypto';
import type { Bundle } from '../core/bundle';
import type { BundleChart } from '../core/bundle-chart';
import type { Cohort } from '../core/cohort';
import type { FleetComponent } from '../core/fleet-component';
import { RenderTarget } from '../core/render-target';
import type { Rendering } from '../core/rendering';
import type { DeliveryContext } from '../delivery/delivery-context';
import type { FindingProps } from '../model/finding';
import { FindingError } from '../model/finding-error';
import { readFinding } from '../model/finding-text';
import { type Collector, collectObjects } from './collect';
import { oneLine } from './one-line';

/** Renders every bundle once for each of its cohorts, and collects the objects. */
export class Renderer {
  /** What came out for clusters that were rendered apart, by their paths and bundles. */
  private readonly trials = new Map<Bundle, Map<string, Rendering>>();

  constructor(private readonly collector: Collector) {}

  /** What comes out for one cluster; one that could not be rendered is like no other. */
  public resultOf(bundle: Bundle, cluster: Cohort): string {
    const rendering = renderCohort(bundle, cluster, this.collector);
    const path = cluster._members[0]!.path;
    this.trials.set(bundle, (this.trials.get(bundle) ?? new Map<string, Rendering>()).set(path, rendering));
    const manifests = rendering.objects.map(({ manifest }) => manifest);
    return createHash('sha256')
      .update(JSON.stringify(rendering.complete ? manifests : path))
      .digest('base64');
  }

  /** All directories of bundles. */
  public renderings({ placements }: DeliveryContext): Rendering[] {
    return placements.flatMap(({ bundle, cohorts }) =>
      bundle._rendered ? cohorts.map((cohort) => this.rendering(bundle, cohort)) : [],
    );
  }

  private rendering(bundle: Bundle, cohort: Cohort): Rendering {
    const trial = cohort.isHub ? undefined : this.trials.get(bundle)?.get(cohort._members[0]!.path);
    return trial ? { ...trial, cohort } : renderCohort(bundle, cohort, this.collector);
  }
}

function renderCohort(bundle: Bundle, cohort: Cohort, collector: Collector): Rendering {
  const roots = [bundle._staticChart, targetChart(bundle, cohort, collector)].filter((root) => root !== undefined);
  const own = bundle._manifests(cohort).map((manifest) => ({ manifest, origin: bundle.node.path }));
  const objects = collectObjects(bundle, roots, collector);
  return { bundle, cohort, objects: [...own, ...objects], complete: !roots.some((root) => hasFailed(root, collector)) };
}

/** Whether something in a chart could not be rendered, for this cohort or, in a chart that cohorts share, for one before. */
function hasFailed(root: BundleChart, { failed }: Collector): boolean {
  return failed.size > 0 && root.node.findAll().some((one) => failed.has(one));
}

/** A chart with what the bundle's components render for the cohort; in the order of their paths, whatever order they were made in. */
function targetChart(bundle: Bundle, cohort: Cohort, collector: Collector): BundleChart | undefined {
  if (bundle._components.length === 0) return undefined;
  const root = bundle._newChart();
  const components = [...bundle._components].sort((a, b) => (a.node.path < b.node.path ? -1 : 1));
  for (const component of components) {
    const chart = component._ownsBundle ? root : root.child(component.node.id, component._layer);
    renderComponent(component, RenderTarget._of({ chart, bundle, cohort }), collector);
  }
  return root;
}

/** What goes wrong in a component is reported with its path, and the run goes on. */
function renderComponent(component: FleetComponent, target: RenderTarget, collector: Collector): void {
  try {
    component.renderAt(target);
  } catch (error) {
    target._failures.push(error);
  }
  if (target._failures.length > 0) collector.failed.add(target.chart);
  // a component that caught the error still read what differs; one that did not failed for this very reason
  if (target._problems.length > 0) collector.report(...target._problems);
  else collector.report(...target._failures.flatMap((failure) => findingsOf(failure, component, target)));
}

/** What a failure says; a finding that went through code in another language is read from its text. */
function findingsOf(failure: unknown, component: FleetComponent, target: RenderTarget): readonly FindingProps[] {
  if (failure instanceof FindingError) return failure.findings;
  const text = oneLine(failure);
  const problem = `renderAt for cohort '${target.cohortName}' of '${target.bundleName}' failed: ${text}`;
  const remedy = 'mend renderAt: nothing of this component was rendered';
  return [readFinding(text) ?? { code: 'FL9026', path: component.node.path, problem, remedy }];
}

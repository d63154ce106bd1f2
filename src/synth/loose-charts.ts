import { ApiObject, type App, Chart, Names } from 'cdk8s';
import { findingPath } from '../core/finding-log';
import type { RenderedObject } from '../core/rendering';
import { Severity } from '../model/finding';
import { type Collector, manifestOf, validate } from './collect';

/** A chart of the app that no bundle delivers: written beside the tree, as stock cdk8s would. */
export interface LooseChart {
  readonly file: string;
  readonly objects: readonly RenderedObject[];
}

/** The charts outside all bundles, judged like everything else. */
export function collectLooseCharts(app: App, collector: Collector): LooseChart[] {
  validate(app.node.findAll(), collector);
  const charts = app.node.findAll().filter((one): one is Chart => Chart.isChart(one));
  if (charts.length > 0) {
    const names = charts.map((chart) => `'${chart.node.path}'`).join(', ');
    const problem = `${names} ${charts.length === 1 ? 'is' : 'are'} written, but delivered to no cluster`;
    const remedy = "use a bundle's chart, as in new Bundle(fleet, 'notes', {...}).chart";
    collector.report({
      code: 'FL6134',
      path: findingPath(app),
      problem,
      value: names,
      remedy,
      severity: Severity.WARNING,
    });
  }
  return charts.map((chart) => {
    const mine = chart.node
      .findAll()
      .filter((one): one is ApiObject => ApiObject.isApiObject(one) && Chart.of(one) === chart);
    const objects = mine.flatMap((one) => {
      const manifest = manifestOf(one, one.node.path, collector);
      return manifest ? [{ manifest, origin: one.node.path }] : [];
    });
    return { file: `${Names.toDnsLabel(chart)}.k8s.yaml`, objects };
  });
}

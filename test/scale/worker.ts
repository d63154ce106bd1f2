// One measurement in a process of its own: CPU from after load to the end, and the peak of memory. Prints JSON.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ApiObject, App, Chart, YamlOutputType } from 'cdk8s';
import 'cdk8s-plus-30';
import { parse } from 'yaml';
import { FleetApp } from '../../src';
import '../../src/synth/pipeline'; // loaded by the first synth, and no part of what is measured
import { writeTree } from '../../src/synth/write-tree';
import { toYaml } from '../../src/synth/yaml';
import { describe, type FleetName } from './fleets';

/** What is measured: our synth, the same without the schema judge, its floor, and stock cdk8s. */
export type Mode = 'ours' | 'unjudged' | 'floor' | 'cdk8s';

const [mode, fleet, clusters, keep] = process.argv.slice(2) as [Mode, FleetName, string, string];
const work = mkdtempSync(join(tmpdir(), 'bench-'));

/** The objects of a written output, by path. */
function readObjects(dir: string): Map<string, any> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.name.endsWith('.yaml'),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(dir.length + 1), parse(readFileSync(path, 'utf8'))]));
}

/** Describes and synthesises the fleet. */
function ours(): void {
  const app = new FleetApp({ outdir: keep || join(work, 'dist'), schemaJudge: mode === 'ours' });
  describe(fleet, app, Number(clusters));
  app.synth();
}

/** Renders and writes objects that are ready: what no library can be faster than. */
function floor(objects: Map<string, any>): void {
  writeTree(join(work, 'dist'), new Map([...objects].map(([path, object]) => [path, toYaml(object)])));
}

/** The same objects through stock cdk8s, a chart for each folder. */
function stock(objects: Map<string, any>): void {
  const app = new App({
    outdir: join(work, 'dist'),
    yamlOutputType: YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE,
  });
  const charts = new Map<string, Chart>();
  for (const [path, object] of objects) {
    const folder = dirname(path).replaceAll('/', '-');
    const chart = charts.get(folder) ?? new Chart(app, folder);
    charts.set(folder, chart);
    new ApiObject(chart, `o${chart.node.children.length}`, object);
  }
  app.synth();
}

/** Takes the measurement; whatever is loaded by then is not counted. */
export function run(): void {
  const isOurs = mode === 'ours' || mode === 'unjudged';
  const objects = isOurs ? new Map() : readObjects(keep);
  global.gc?.();
  const before = process.cpuUsage();
  if (isOurs) ours();
  else if (mode === 'floor') floor(objects);
  else stock(objects);
  const { user, system } = process.cpuUsage(before);
  rmSync(work, { recursive: true, force: true });
  const peakRssBytes = process.resourceUsage().maxRSS * 1024;
  process.stdout.write(JSON.stringify({ cpuSeconds: (user + system) / 1e6, peakRssBytes, objects: objects.size }));
}

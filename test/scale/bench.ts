// npm run bench [-- --json] [--runs 5] [--clusters 10,100,1000,5000] [--fleets B,P]
// Times are user and system CPU after load, the median of some runs, each in a process of its own; read them as ratios.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from '../../src/cli/table';

interface Measurement {
  readonly cpuSeconds: number;
  readonly peakRssBytes: number;
}

interface Row {
  readonly fleet: string;
  readonly clusters: number;
  readonly objects: number;
  readonly cpuSeconds: number;
  readonly ratioToFloor: number;
  readonly ratioToCdk8s: number;
  /** Beside the same without the schema judge. */
  readonly ratioToUnjudged: number;
  readonly peakRssBytes: number;
}

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    clusters: { type: 'string', default: '10,100,1000,5000' },
    fleets: { type: 'string', default: 'B,P' },
  },
});

function measure(mode: string, fleet: string, clusters: number, keep: string): Measurement {
  const args = ['--expose-gc', join(__dirname, 'main.cjs'), mode, fleet, String(clusters), keep];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (run.status !== 0) throw new Error(`${mode} of fleet ${fleet} with ${clusters} clusters failed`);
  return JSON.parse(run.stdout);
}

/** The median of several runs, taken in turn with those of the others, so that a drifting machine hurts all alike. */
function rowOf(fleet: string, clusters: number): Row {
  const work = mkdtempSync(join(tmpdir(), 'bench-dist-'));
  const dist = join(work, 'dist');
  measure('ours', fleet, clusters, dist);
  const objects = readdirSync(dist, { recursive: true }).filter((path) => String(path).endsWith('.yaml')).length;
  const none: Measurement[] = [];
  const modes = { ours: [...none], unjudged: [...none], floor: [...none], cdk8s: [...none] };
  for (let run = 0; run < Number(values.runs); run++) {
    modes.ours.push(measure('ours', fleet, clusters, ''));
    modes.unjudged.push(measure('unjudged', fleet, clusters, ''));
    modes.floor.push(measure('floor', fleet, clusters, dist));
    modes.cdk8s.push(measure('cdk8s', fleet, clusters, dist));
  }
  rmSync(work, { recursive: true, force: true });
  const cpu = (all: Measurement[]) => median(all.map(({ cpuSeconds }) => cpuSeconds));
  return {
    fleet,
    clusters,
    objects,
    cpuSeconds: cpu(modes.ours),
    ratioToFloor: cpu(modes.ours) / cpu(modes.floor),
    ratioToCdk8s: cpu(modes.ours) / cpu(modes.cdk8s),
    ratioToUnjudged: cpu(modes.ours) / cpu(modes.unjudged),
    peakRssBytes: median(modes.ours.map(({ peakRssBytes }) => peakRssBytes)),
  };
}

const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** How long the library takes to load, alone or with what its first synth loads, against the packages that it stands on. */
function loadRatio(ours: string): number {
  const load = (what: string) => {
    const script = `const t = process.cpuUsage(); ${what}; const { user, system } = process.cpuUsage(t); console.log(user + system)`;
    return () =>
      Number(spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', cwd: join(__dirname, '../..') }).stdout);
  };
  const library = load(ours);
  const base = load("require('cdk8s'); require('cdk8s-plus-30')");
  const pairs = Array.from({ length: 7 }, () => [library(), base()] as const);
  return median(pairs.map(([one]) => one)) / median(pairs.map(([, other]) => other));
}

const rows = values.fleets
  .split(',')
  .flatMap((fleet) => values.clusters.split(',').map((clusters) => rowOf(fleet, Number(clusters))));
const load = loadRatio("require('./lib/index.js')");
const loadWithRules = loadRatio("require('./lib/index.js'); require('./lib/synth/pipeline.js')");
if (values.json)
  process.stdout.write(
    `${JSON.stringify({ rows, loadRatio: load, loadRatioWithRules: loadWithRules }, undefined, 2)}\n`,
  );
else {
  const cells = rows.map((row) => [
    row.fleet,
    `${row.clusters}`,
    `${row.objects}`,
    row.cpuSeconds.toFixed(2),
    row.ratioToFloor.toFixed(2),
    row.ratioToCdk8s.toFixed(2),
    row.ratioToUnjudged.toFixed(2),
    (row.peakRssBytes / 2 ** 20).toFixed(0),
  ]);
  process.stdout.write(
    `${table(['FLEET', 'CLUSTERS', 'OBJECTS', 'CPU S', 'OF FLOOR', 'OF CDK8S', 'OF UNJUDGED', 'RSS MIB'], cells)}\n`,
  );
  process.stdout.write(
    `load: ${load.toFixed(2)} of cdk8s and cdk8s-plus-30, ${loadWithRules.toFixed(2)} with the rules that load at the first synth\n`,
  );
}

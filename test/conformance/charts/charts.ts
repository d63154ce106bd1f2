import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { freePorts } from '../engine/processes';
import type { CheckContext, Group } from '../group';
import { chartRepository, writeChart } from './chart-repository';
import { serveCharts } from './chart-server';
import { problemsOf } from './judge';
import { knownChart } from './known-charts';
import { fetchChart } from './module-chart';
import { type Release, releasesOf } from './releases';
import { renderRelease } from './render';
import { RANDOM_CHART, SCOPED_CHART, writeScopedFleet } from './scoped-fleet';

const EXAMPLES = join(__dirname, '../../../examples');

/** Helm: what charts make of the values that clusters get. */
export const CHARTS: Group = {
  name: 'charts',
  programs: ['helm'],
  checks: () => [
    ...examples().map((example) => ({
      name: `${example}: charts rendered twice`,
      run: (context: CheckContext) => renderExample(context, join(EXAMPLES, example, 'dist')),
    })),
    { name: 'a chart that reaches beyond its bundle is told', run: undeclared },
  ],
};

async function renderExample({ binaries, folder }: CheckContext, output: string): Promise<string> {
  const problems: string[] = [];
  const absent = new Set<string>();
  let count = 0;
  for (const release of releasesOf(output)) {
    const chart = knownChart(release.repoUrl, release.chart, release.version);
    if (!chart) {
      absent.add(`${release.chart} ${release.version}`);
      continue;
    }
    const renderer = { helm: binaries.helm, folder, chart: [await fetchChart(chart)] };
    problems.push(...(await problemsTwice(release, renderer)));
    count++;
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const left = absent.size === 0 ? '' : `; carried by no registry: ${[...absent].join(', ')}`;
  return `${count} releases, the same bytes twice, nothing undeclared, no key${left}`;
}

/** Problems of a release, and whether a second rendering differs. */
async function problemsTwice(release: Release, renderer: Parameters<typeof renderRelease>[1]): Promise<string[]> {
  const [first, second] = [await renderRelease(release, renderer), await renderRelease(release, renderer)];
  const differs = first === second ? [] : [`${release.application}: two renderings differ`];
  return [...problemsOf(release, first), ...differs];
}

const ROLE = { group: 'rbac.authorization.k8s.io', kind: 'ClusterRole' };

/** What is expected of the two charts: the one is mended by the line to paste, the other cannot be. */
const [UNDECLARED, SECRET, DIFFERS] = [
  `lab.scoped: cluster-scoped '${ROLE.group}/${ROLE.kind}' is not declared; add to clusterKinds of 'scoped': { group: '${ROLE.group}', kind: '${ROLE.kind}' },`,
  "lab.random: a Secret with data, 'random'",
  'lab.random: two renderings differ',
];

async function undeclared({ binaries, folder }: CheckContext): Promise<string> {
  const [port] = await freePorts(1);
  const url = `http://127.0.0.1:${port}/charts`;
  const charts = [
    writeChart(join(folder, 'scoped'), 'scoped', SCOPED_CHART),
    writeChart(join(folder, 'random'), 'random', RANDOM_CHART),
  ];
  const files = chartRepository({ helm: binaries.helm, folder: join(folder, 'repository'), charts, url });
  const server = await serveCharts(files, port);
  try {
    for (const declared of [[], [ROLE]]) {
      const output = join(folder, `dist-${declared.length}`);
      writeScopedFleet(output, url, declared);
      const problems: string[] = [];
      for (const release of releasesOf(output)) {
        const chart = ['--repo', release.repoUrl, release.chart, '--version', release.version];
        problems.push(...(await problemsTwice(release, { helm: binaries.helm, folder, chart })));
      }
      const expected = [SECRET, DIFFERS, ...(declared.length === 0 ? [UNDECLARED] : [])];
      if (!isDeepStrictEqual(problems, expected)) throw new Error(`told otherwise:\n${problems.join('\n')}`);
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return 'with the line to paste, which mends it; a chart that makes keys is told by both renderings';
}

function examples(): string[] {
  return readdirSync(EXAMPLES)
    .filter((name) => existsSync(join(EXAMPLES, name, 'dist/plan/plan.json')))
    .sort();
}

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { goEnvironment } from '../engine/build';
import type { KnownChart } from './known-charts';

/** Fetches the module that holds a chart, unless Go has it already, and says where the chart's folder is. */
export async function fetchChart(chart: KnownChart): Promise<string> {
  const module = `${chart.module}@${chart.moduleVersion}`;
  const { stdout } = await promisify(execFile)('go', ['mod', 'download', '-json', module], {
    cwd: tmpdir(), // outside every module
    env: goEnvironment(),
  });
  const { Dir: folder, Sum: sum } = JSON.parse(stdout) as { Dir: string; Sum: string };
  if (sum !== chart.sum) throw new Error(`${module} has the checksum ${sum}, not ${chart.sum}`);
  const source = join(folder, chart.folder);
  const { name, version } = parse(readFileSync(join(source, 'Chart.yaml'), 'utf8')) as Record<string, string>;
  if (name !== chart.name || version !== chart.version) throw new Error(`${module} holds chart ${name} ${version}`);
  return source;
}

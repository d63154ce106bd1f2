import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import type { Release } from './releases';

/** What renders a release. */
export interface Renderer {
  readonly helm: string;
  /** A folder of its own. */
  readonly folder: string;
  /** Where the chart is: its folder, or the name it has in a repository, with the flags that name that. */
  readonly chart: readonly string[];
}

/** What helm makes of a release, called as Argo CD's repo-server calls it. */
export async function renderRelease(release: Release, { helm, folder, chart }: Renderer): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const values = join(folder, `${release.application}.yaml`);
  writeFileSync(values, stringify(release.values));
  const homes = ['CACHE', 'CONFIG', 'DATA'].map((home) => [`HELM_${home}_HOME`, join(folder, home)]);
  const flags = [
    ['--name-template', release.name],
    ['--namespace', release.namespace],
    ['--kube-version', release.kubernetesVersion],
    ['--values', values],
    [release.skipCrds ? '--skip-crds' : '--include-crds'],
  ].flat();
  const { stdout } = await promisify(execFile)(helm, ['template', ...chart, ...flags], {
    env: { ...process.env, ...Object.fromEntries(homes) },
    maxBuffer: 1 << 26,
  });
  return stdout;
}

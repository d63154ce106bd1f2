import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a Helm repository is made of. */
export interface ChartRepositoryOptions {
  readonly helm: string;
  /** Where it is made; must not exist yet. */
  readonly folder: string;
  /** Folders of charts. */
  readonly charts: readonly string[];
  /** The address that it will have. */
  readonly url: string;
}

/** Packs charts into a Helm repository; returns its files by their address. */
export function chartRepository({ helm, folder, charts, url }: ChartRepositoryOptions): ReadonlyMap<string, Buffer> {
  mkdirSync(folder, { recursive: true });
  for (const chart of charts) execFileSync(helm, ['package', chart, '--destination', folder], { stdio: 'ignore' });
  execFileSync(helm, ['repo', 'index', folder, '--url', url], { stdio: 'ignore' });
  const bare = url.replace(/\/$/, '');
  return new Map(readdirSync(folder).map((file) => [`${bare}/${file}`, readFileSync(join(folder, file))]));
}

/** Writes a chart of our own: its files by their path, and `Chart.yaml`. */
export function writeChart(folder: string, name: string, files: Readonly<Record<string, string>>): string {
  const metadata = { 'Chart.yaml': `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n` };
  for (const [path, text] of Object.entries({ ...metadata, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

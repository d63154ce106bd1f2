import { spawn } from 'node:child_process';
import type { OracleAnswer } from '../../expander/comparable';

/** A hub as Argo CD's own code is asked about it. */
export interface OracleJob {
  /** What lies on the hub, as YAML. */
  readonly documents: readonly string[];
  /** The manifests that Applications point at, by their path in the repository. */
  readonly files?: Readonly<Record<string, string>>;
  /** The kinds without a namespace, as `group/Kind`. */
  readonly clusterScoped?: readonly string[];
}

/** Asks Argo CD's own code, all at once. */
export function askOracle(binary: string, jobs: readonly OracleJob[]): Promise<OracleAnswer[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(binary, { stdio: ['pipe', 'pipe', 'pipe'] });
    const [out, problems] = [child.stdout, child.stderr].map((stream) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      return chunks;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(out).toString()));
      else reject(new Error(`the oracle ended with ${code}: ${Buffer.concat(problems).toString()}`));
    });
    child.stdin.end(JSON.stringify(jobs));
  });
}

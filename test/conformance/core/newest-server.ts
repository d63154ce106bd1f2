import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApiServer } from '../engine/api-server';
import type { KubeClient } from '../engine/kube-client';
import { Processes } from '../engine/processes';
import type { CheckContext } from '../group';
import { applyDefinitions } from './apply-output';
import { knownDefinitions } from './definitions';

/** The newest Kubernetes that the output is judged for; the server's binary behaves as it by itself. */
export const NEWEST_MINOR = '1.37';

/** One API server of the newest minor with every known CRD, for all checks that only ask. */
export class NewestServer {
  private started: Promise<KubeClient> | undefined;
  private end: (() => Promise<void>) | undefined;

  /** The client of the server, which the first one to ask starts. */
  public client(context: CheckContext): Promise<KubeClient> {
    this.started ??= this.start(context);
    return this.started;
  }

  /** Ends its processes, if there are any. */
  public async stop(): Promise<void> {
    await this.end?.();
    [this.started, this.end] = [undefined, undefined];
  }

  private async start({ binaries, say }: CheckContext): Promise<KubeClient> {
    const folder = mkdtempSync(join(tmpdir(), 'cdk8s-fleet-newest-'));
    const processes = new Processes(folder);
    this.end = async () => {
      await processes.stopAll();
      rmSync(folder, { recursive: true, force: true });
    };
    const { client } = await startApiServer(processes, { name: 'newest', folder, binaries, emulates: NEWEST_MINOR });
    const definitions = knownDefinitions();
    await applyDefinitions(client, definitions);
    say(`API server ${NEWEST_MINOR} serves ${definitions.length} CRDs`);
    return client;
  }
}

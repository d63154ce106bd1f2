import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiServer, startApiServer } from '../engine/api-server';
import { Processes } from '../engine/processes';
import type { CheckContext } from '../group';
import { applyDefinitions } from './apply-output';
import { knownDefinitions } from './definitions';

/** The newest Kubernetes that the output is judged for; the server's binary behaves as it by itself. */
export const NEWEST_MINOR = '1.37';

/** One API server of the newest minor with every known CRD, for all checks that only ask. */
export class NewestServer {
  private started: Promise<ApiServer> | undefined;
  private end: (() => Promise<void>) | undefined;

  /** The server, which the first one to ask starts. */
  public get(context: CheckContext): Promise<ApiServer> {
    this.started ??= this.start(context);
    return this.started;
  }

  /** Ends its processes, if there are any. */
  public async stop(): Promise<void> {
    (await this.started?.catch(() => undefined))?.client.close();
    await this.end?.();
    [this.started, this.end] = [undefined, undefined];
  }

  private async start({ binaries, say }: CheckContext): Promise<ApiServer> {
    const folder = mkdtempSync(join(tmpdir(), 'cdk8s-fleet-newest-'));
    const processes = new Processes(folder);
    this.end = async () => {
      await processes.stopAll();
      rmSync(folder, { recursive: true, force: true });
    };
    const server = await startApiServer(processes, { name: 'newest', folder, binaries, emulates: NEWEST_MINOR });
    const definitions = knownDefinitions();
    await applyDefinitions(server.client, definitions);
    say(`API server ${NEWEST_MINOR} serves ${definitions.length} CRDs`);
    return server;
  }
}

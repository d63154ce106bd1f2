import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyDefinitions } from '../core/apply-output';
import { startApiServer } from '../engine/api-server';
import type { KubeClient } from '../engine/kube-client';
import { eventually, freePorts, Processes } from '../engine/processes';
import type { CheckContext } from '../group';
import { instanceTypes } from './instance-types';
import { ownDefinitions } from './karpenter-definitions';
import { stages } from './stages';

/** What the nodes need of the controller manager; node lifecycle takes the taint away that a node is born with. */
const CONTROLLERS = [
  'daemonset-controller',
  'deployment-controller',
  'disruption-controller',
  'garbage-collector-controller',
  'namespace-controller',
  'node-lifecycle-controller',
  'replicaset-controller',
  'taint-eviction-controller',
];

/** A cluster whose nodes are simulated: everything else, Karpenter included, is the real program. */
export class SimulatedCluster {
  private started: Promise<KubeClient> | undefined;
  private processes: Processes | undefined;
  private folder = '';
  private hasFailed = false;

  /** The client of the cluster, which the first one to ask starts. */
  public client(context: CheckContext): Promise<KubeClient> {
    this.started ??= this.start(context);
    return this.started;
  }

  /** Fails if one of the programs has ended. */
  public assertRunning(): void {
    for (const name of ['scheduler', 'controllers', 'kwok', 'karpenter']) this.processes?.assertRunning(name);
  }

  /** Keeps the logs, and gives back the last errors that Karpenter wrote. */
  public failed(): string {
    this.hasFailed = true;
    if (!existsSync(join(this.folder, 'karpenter.log'))) return '';
    const lines = this.processes?.tail('karpenter', 400).split('\n') ?? [];
    const errors = lines.filter((line) => line.includes('"ERROR"')).slice(-3);
    return errors.map((line) => `\n${line.slice(0, 400)}`).join('');
  }

  /** Ends its processes, if there are any. */
  public async stop(): Promise<void> {
    await this.processes?.stopAll();
    if (this.hasFailed) console.log(`nodes: logs of the simulated cluster are kept in ${this.folder}`);
    else if (this.folder) rmSync(this.folder, { recursive: true, force: true });
    [this.started, this.processes, this.folder] = [undefined, undefined, ''];
  }

  private async start({ binaries, say }: CheckContext): Promise<KubeClient> {
    this.folder = mkdtempSync(join(tmpdir(), 'cdk8s-fleet-nodes-'));
    this.processes = new Processes(this.folder);
    const server = await startApiServer(this.processes, { name: 'nodes', folder: this.folder, binaries });
    const { client, kubeconfig } = server;
    await applyDefinitions(client, await ownDefinitions());
    const common = [`--kubeconfig=${kubeconfig}`, '--leader-elect=false', '--secure-port=0'];
    this.processes.start('scheduler', [binaries['kube-scheduler'], ...common]);
    const controllers = [binaries['kube-controller-manager'], ...common, `--controllers=${CONTROLLERS.join()}`];
    this.processes.start('controllers', controllers);
    await this.startKwok(binaries.kwok, kubeconfig);
    await this.startKarpenter(binaries.karpenter, client, kubeconfig);
    say('API server, scheduler, controllers, kwok and Karpenter run');
    return client;
  }

  private async startKwok(binary: string, kubeconfig: string): Promise<void> {
    const config = join(this.folder, 'stages.yaml');
    writeFileSync(config, await stages());
    this.processes!.start('kwok', [
      binary,
      `--kubeconfig=${kubeconfig}`,
      `--config=${config}`,
      '--manage-nodes-with-annotation-selector=kwok.x-k8s.io/node=fake',
      '--node-ip=10.0.0.1',
      '--cidr=10.1.0.0/16',
      '--node-lease-duration-seconds=40', // beside a file of stages its default does not count
    ]);
  }

  private async startKarpenter(binary: string, client: KubeClient, kubeconfig: string): Promise<void> {
    const types = join(this.folder, 'instance-types.json');
    writeFileSync(types, JSON.stringify(await instanceTypes()));
    await client.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'karpenter' } });
    const home = join(this.folder, 'home');
    mkdirSync(home);
    const [metrics, health] = await freePorts(2); // on all addresses, which no option changes
    const env = {
      HOME: home,
      KUBECONFIG: kubeconfig,
      SYSTEM_NAMESPACE: 'karpenter',
      DISABLE_LEADER_ELECTION: 'true',
      METRICS_PORT: String(metrics),
      HEALTH_PROBE_PORT: String(health),
      INSTANCE_TYPES_FILE_PATH: types,
      BATCH_IDLE_DURATION: '1s',
      BATCH_MAX_DURATION: '5s',
      FEATURE_GATES: 'SpotToSpotConsolidation=true',
    };
    this.processes!.start('karpenter', [binary], { env });
    await eventually('Karpenter healthy', 180, async () => {
      this.assertRunning();
      const answer = await fetch(`http://127.0.0.1:${health}/healthz`);
      return answer.ok || undefined;
    });
  }
}

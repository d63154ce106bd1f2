import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { chartRepository, writeChart } from '../charts/chart-repository';
import { serveCharts } from '../charts/chart-server';
import { KNOWN_CHARTS, type KnownChart } from '../charts/known-charts';
import { fetchChart } from '../charts/module-chart';
import { type ApiServer, startApiServer } from '../engine/api-server';
import { freePorts, Processes } from '../engine/processes';
import type { ProgramName } from '../engine/programs';
import { type LiveArgoCd, startArgoCd } from './argo-cd';
import { DocumentedCommands } from './documented-commands';
import { FACTS_CHART } from './facts-chart';
import { FleetRepository } from './repository';
import type { LiveCluster, Scenario } from './scenario';

/** Every program that a live fleet needs. */
export const LIVE_PROGRAMS = [
  'etcd',
  'kube-apiserver',
  'kube-controller-manager',
  'kubectl',
  'argocd',
  'redis',
  'helm',
] as const;

/** A hub with Argo CD, clusters, a Git server and a chart repository, all on loopback. */
export class World {
  public readonly clusters = new Map<string, ApiServer>();
  public hub!: ApiServer;
  public repository!: FleetRepository;
  public scenario!: Scenario;
  /** The commands of the docs, on the hub. */
  public docs!: DocumentedCommands;
  private readonly processes: Processes;
  private readonly registrations = new Map<string, LiveCluster>();
  private argoCd!: LiveArgoCd;
  private charts!: Server;

  public constructor(
    private readonly binaries: Readonly<Record<ProgramName, string>>,
    private readonly folder: string,
  ) {
    this.processes = new Processes(folder);
  }

  /** Starts everything; the clusters are registered in the code, but nothing is committed yet. */
  public async start(clusters: readonly Omit<LiveCluster, 'server' | 'caData'>[]): Promise<void> {
    const [git, charts, dead] = await freePorts(3);
    this.hub = await this.startCluster('hub');
    this.repository = new FleetRepository(this.folder, git);
    await this.repository.start();
    const { kubectl } = this.binaries;
    this.docs = new DocumentedCommands({ folder: this.repository.tree, kubeconfig: this.hub.kubeconfig, kubectl });
    this.argoCd = await startArgoCd(this.processes, {
      hub: this.hub,
      folder: this.folder,
      binaries: this.binaries,
      docs: this.docs,
      repositories: [...REPOSITORIES].map((url) => ({
        type: 'helm',
        url,
        proxy: `http://127.0.0.1:${charts}`,
        insecure: 'true',
      })),
    });
    await this.serveCharts(charts);
    const live = await Promise.all(clusters.map((cluster) => this.addCluster(cluster)));
    this.scenario = {
      repoUrl: this.repository.url,
      chartUrl: `http://127.0.0.1:${charts}/charts`,
      // the example's third cluster never answers: one dead cluster must not keep the others from anything
      clusters: [...live, { name: 'prod-us', tier: 'prod', region: 'us-east-1', server: `https://127.0.0.1:${dead}` }],
      text: 'first',
      things: { plain: '', kept: 'Prune=false', asked: 'Prune=confirm' },
      hasWidget: false,
      hasWidgetDefinition: false,
      passing: 'active',
      retired: [],
      abandoned: [],
    };
  }

  /** Boots one more cluster, which the hub may sign in to from then on. */
  public async addCluster(cluster: Omit<LiveCluster, 'server' | 'caData'>): Promise<LiveCluster> {
    const api = await this.startCluster(cluster.name);
    const registration = { ...cluster, server: api.url, caData: Buffer.from(api.ca).toString('base64') };
    this.clusters.set(cluster.name, api);
    this.registrations.set(cluster.name, registration);
    this.argoCd.trust(cluster.name, api.token);
    return registration;
  }

  /** A running cluster. */
  public cluster(name: string): ApiServer {
    const cluster = this.clusters.get(name);
    if (!cluster) throw new Error(`cluster '${name}' was not started`);
    return cluster;
  }

  /** What the last output says that the hub will have. */
  public plan(): { readonly applications: readonly { readonly name: string }[] } {
    return JSON.parse(readFileSync(join(this.repository.output, 'plan/plan.json'), 'utf8'));
  }

  /** How a running cluster is registered. */
  public registrationOf(name: string): LiveCluster {
    const registration = this.registrations.get(name);
    if (!registration) throw new Error(`cluster '${name}' was not started`);
    return registration;
  }

  /** Applies `bootstrap/` to the hub by the one command that the docs give. */
  public async bootstrap(): Promise<void> {
    await this.docs.run('bootstrap.md', 'kubectl apply --server-side -f dist/bootstrap');
  }

  /** Changes the code, synthesises, commits and pushes. */
  public async commit(message: string, change: Partial<Scenario>): Promise<void> {
    const scenario = { ...this.scenario, ...change };
    this.repository.synth(scenario); // a scenario that synth refuses is not the code's
    this.scenario = scenario;
    await this.push(this.repository.commit(message));
  }

  /** What synth says of a change that it refuses. */
  public refusalOf(change: Partial<Scenario>): string {
    try {
      this.repository.synth({ ...this.scenario, ...change });
    } catch (error) {
      return (error as Error).message;
    }
    throw new Error('synth refuses nothing');
  }

  /** Commits what a hand did to the output. */
  public async commitTampering(file: string, change: (text: string) => string): Promise<void> {
    this.repository.tamper(file, change);
    await this.push(this.repository.commit(`tamper with ${file}`));
  }

  /** Reverts the last commit. */
  public async revert(): Promise<void> {
    await this.push(this.repository.revert());
  }

  /** Ends every process and server. */
  public async stop(): Promise<void> {
    for (const { client } of [this.hub, ...this.clusters.values()].filter(Boolean)) client.close();
    this.repository?.stop();
    this.charts?.close();
    await this.processes.stopAll();
  }

  private async push(files: readonly string[]): Promise<void> {
    await this.argoCd.notify(this.repository.url, files);
  }

  /** The charts of the fleet: the real ones at their real addresses, and one of our own. */
  private async serveCharts(port: number): Promise<void> {
    const { helm } = this.binaries;
    const folder = (name: string) => join(this.folder, 'charts', name);
    const own = { helm, folder: folder('own'), url: `http://127.0.0.1:${port}/charts` };
    const files = [chartRepository({ ...own, charts: [writeChart(folder('facts'), 'facts', FACTS_CHART)] })];
    for (const [at, url] of [...REPOSITORIES].entries()) {
      const known = KNOWN_CHARTS.filter(({ repoUrl }) => repoUrl === url);
      const charts = await Promise.all(known.map((chart: KnownChart) => fetchChart(chart)));
      files.push(chartRepository({ helm, folder: folder(`${at}`), charts, url }));
    }
    // a certificate that needs no openssl: the one that the API server made for itself
    const [key, cert] = ['key', 'crt'].map((end) => readFileSync(join(this.folder, 'hub/certs', `apiserver.${end}`)));
    this.charts = await serveCharts(new Map(files.flatMap((each) => [...each])), port, { key, cert });
  }

  private async startCluster(name: string): Promise<ApiServer> {
    const server = await startApiServer(this.processes, { name, folder: this.folder, binaries: this.binaries });
    // Argo CD deletes in the foreground, and only the garbage collector ends that
    this.processes.start(`${name}-controllers`, [
      this.binaries['kube-controller-manager'],
      `--kubeconfig=${server.kubeconfig}`,
      '--controllers=garbage-collector-controller,namespace-controller',
      '--secure-port=0',
      '--leader-elect=false',
    ]);
    return server;
  }
}

/** Chart repositories of others that the fleet uses. */
const REPOSITORIES = new Set(KNOWN_CHARTS.map(({ repoUrl }) => repoUrl));

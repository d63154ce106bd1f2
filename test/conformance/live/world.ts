import type { Server } from 'node:http';
import { join } from 'node:path';
import { type Mapping, readFolder } from '../../expander/documents';
import { type ApiServer, startApiServer } from '../engine/api-server';
import { freePorts, Processes } from '../engine/processes';
import type { ProgramName } from '../engine/programs';
import { type LiveArgoCd, startArgoCd } from './argo-cd';
import { serveCharts } from './chart-repository';
import { FleetRepository } from './repository';
import type { LiveCluster, Scenario } from './scenario';

/** Every program that a live fleet needs. */
export const LIVE_PROGRAMS = ['etcd', 'kube-apiserver', 'kube-controller-manager', 'argocd', 'redis', 'helm'] as const;

/** A hub with Argo CD, clusters, a Git server and a chart repository, all on loopback. */
export class World {
  public readonly clusters = new Map<string, ApiServer>();
  public hub!: ApiServer;
  public repository!: FleetRepository;
  public scenario!: Scenario;
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
    this.argoCd = await startArgoCd(this.processes, { hub: this.hub, folder: this.folder, binaries: this.binaries });
    this.repository = new FleetRepository(this.folder, git);
    await this.repository.start();
    this.charts = await serveCharts(this.binaries.helm, this.folder, charts);
    const live = [];
    for (const cluster of clusters) live.push(await this.addCluster(cluster));
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

  /** How a running cluster is registered. */
  public registrationOf(name: string): LiveCluster {
    const registration = this.registrations.get(name);
    if (!registration) throw new Error(`cluster '${name}' was not started`);
    return registration;
  }

  /** Applies `bootstrap/` to the hub, as the README tells a user to. */
  public async bootstrap(): Promise<void> {
    // in the order of the file names, which is the order of kubectl
    for (const { object } of readFolder(join(this.repository.output, 'bootstrap'))) await this.hub.client.apply(object);
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

/** An object to ask for by its name. */
export function named(kind: string, name: string, namespace?: string): Mapping {
  return { apiVersion: API[kind] ?? 'v1', kind, metadata: { name, ...(namespace && { namespace }) } };
}

const API: Readonly<Record<string, string>> = {
  Application: 'argoproj.io/v1alpha1',
  ApplicationSet: 'argoproj.io/v1alpha1',
  AppProject: 'argoproj.io/v1alpha1',
  Deployment: 'apps/v1',
  Widget: 'conformance.example.com/v1',
  CustomResourceDefinition: 'apiextensions.k8s.io/v1',
};

import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KubeClient } from './kube-client';
import { eventually, freePorts, type Processes } from './processes';

/** A Kubernetes API server on loopback, with its own etcd and nothing else. */
export interface ApiServer {
  readonly url: string;
  readonly token: string;
  /** Certificates that a client must trust, as PEM. */
  readonly ca: string;
  readonly kubeconfig: string;
  readonly client: KubeClient;
  /** Names of its processes. */
  readonly processes: readonly string[];
}

/** What an API server is started with. */
export interface ApiServerOptions {
  readonly name: string;
  readonly folder: string;
  readonly binaries: { readonly etcd: string; readonly 'kube-apiserver': string };
  /** The Kubernetes minor that it behaves as, such as `1.35`; its own by default. */
  readonly emulates?: string;
}

/** Starts an API server and waits until it is ready. */
export async function startApiServer(processes: Processes, options: ApiServerOptions): Promise<ApiServer> {
  const { name, binaries } = options;
  const folder = join(options.folder, name);
  mkdirSync(folder, { recursive: true });
  const [etcd, peer, port] = await freePorts(3);
  const token = writeCredentials(folder);
  const names = [`${name}-etcd`, `${name}-api-server`];
  processes.start(names[0], [binaries.etcd, ...etcdFlags(folder, etcd, peer)]);
  processes.start(names[1], [binaries['kube-apiserver'], ...apiServerFlags(folder, etcd, port, options.emulates)]);
  const url = `https://127.0.0.1:${port}`;
  const certificate = join(folder, 'certs', 'apiserver.crt');
  await eventually(`${name}: the API server's certificate`, 60, async () => {
    for (const process of names) processes.assertRunning(process);
    return existsSync(certificate) || undefined;
  });
  const ca = readFileSync(certificate, 'utf8');
  const client = new KubeClient({ url, token, ca });
  await eventually(`${name}: API server ready`, 60, async () => {
    for (const process of names) processes.assertRunning(process);
    return (await client.text('/readyz')) === 'ok' || undefined;
  });
  return { url, token, ca, client, kubeconfig: writeKubeconfig(folder, { url, token, ca }), processes: names };
}

function writeCredentials(folder: string): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(join(folder, 'sa.key'), privateKey.export({ type: 'pkcs1', format: 'pem' }));
  const token = randomBytes(16).toString('hex');
  writeFileSync(join(folder, 'tokens.csv'), `${token},admin,admin,"system:masters"\n`);
  return token;
}

function etcdFlags(folder: string, port: number, peer: number): string[] {
  return flags({
    'data-dir': join(folder, 'etcd'),
    'listen-client-urls': `http://127.0.0.1:${port}`,
    'advertise-client-urls': `http://127.0.0.1:${port}`,
    'listen-peer-urls': `http://127.0.0.1:${peer}`,
    'initial-advertise-peer-urls': `http://127.0.0.1:${peer}`,
    'initial-cluster': `default=http://127.0.0.1:${peer}`,
    'unsafe-no-fsync': 'true',
    'log-level': 'error',
  });
}

function apiServerFlags(folder: string, etcd: number, port: number, emulates?: string): string[] {
  return flags({
    'etcd-servers': `http://127.0.0.1:${etcd}`,
    'bind-address': '127.0.0.1',
    'advertise-address': '127.0.0.1',
    'secure-port': String(port),
    'cert-dir': join(folder, 'certs'),
    'service-account-issuer': 'https://kubernetes.default.svc',
    'service-account-key-file': join(folder, 'sa.key'),
    'service-account-signing-key-file': join(folder, 'sa.key'),
    'service-cluster-ip-range': '10.0.0.0/16',
    'token-auth-file': join(folder, 'tokens.csv'),
    'authorization-mode': 'RBAC',
    'allow-privileged': 'true',
    'endpoint-reconciler-type': 'none',
    'disable-admission-plugins': 'ServiceAccount', // no controller makes the default accounts
    ...(emulates && { 'emulated-version': emulates }),
  });
}

function writeKubeconfig(folder: string, { url, token, ca }: { url: string; token: string; ca: string }): string {
  const file = join(folder, 'kubeconfig');
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'local',
    clusters: [{ name: 'local', cluster: { server: url, 'certificate-authority-data': base64(ca) } }],
    users: [{ name: 'admin', user: { token } }],
    contexts: [{ name: 'local', context: { cluster: 'local', user: 'admin', namespace: 'argocd' } }],
  };
  writeFileSync(file, JSON.stringify(config));
  return file;
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

function flags(values: Record<string, string>): string[] {
  return Object.entries(values).map(([name, value]) => `--${name}=${value}`);
}

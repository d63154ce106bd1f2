import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { crdsOf } from '../../../tools/imports/rebuild';
import type { Mapping } from '../../expander/documents';
import { applyDefinitions } from '../core/apply-output';
import type { ApiServer } from '../engine/api-server';
import { eventually, freePorts, type Processes } from '../engine/processes';
import type { DocumentedCommands } from './documented-commands';

/** What Argo CD is started with. */
export interface ArgoCdOptions {
  readonly hub: ApiServer;
  readonly folder: string;
  readonly binaries: { readonly argocd: string; readonly redis: string; readonly helm: string };
  readonly docs: DocumentedCommands;
  /** What Argo CD is told of repositories, as the data of their Secrets. */
  readonly repositories: readonly Readonly<Record<string, string>>[];
}

/** The running Argo CD. */
export interface LiveArgoCd {
  /** Lets the hub sign in to a cluster from now on; what a cloud's role would do. */
  trust(cluster: string, token: string): void;
  /** Tells Argo CD of a push, as a Git host does. */
  notify(repoUrl: string, files: readonly string[]): Promise<void>;
}

/** Installs Argo CD on a hub: its CRDs and settings, and its processes on loopback. */
export async function startArgoCd(processes: Processes, options: ArgoCdOptions): Promise<LiveArgoCd> {
  const { hub, folder, binaries } = options;
  await install(options);
  const tokens = join(folder, 'tokens');
  const programs = writePrograms(folder, tokens, binaries.helm);
  const env = environment(folder, programs, hub.kubeconfig);
  const [redis, repo, server, ...others] = await freePorts(10);
  processes.start('redis', [binaries.redis, `127.0.0.1:${redis}`]);
  const start = (name: string, flags: Record<string, string>) =>
    processes.start(name, [binaries.argocd, ...Object.entries(flags).map(([flag, value]) => `--${flag}=${value}`)], {
      env: { ...env, ARGOCD_BINARY_NAME: name },
    });
  const cache = { redis: `127.0.0.1:${redis}`, loglevel: 'info' };
  const repoServer = `127.0.0.1:${repo}`;
  start('argocd-repo-server', {
    ...cache,
    address: '127.0.0.1',
    port: String(repo),
    'metrics-port': String(others[0]),
  });
  start('argocd-application-controller', {
    ...cache,
    'repo-server': repoServer,
    'metrics-port': String(others[1]),
    namespace: NAMESPACE,
  });
  start('argocd-applicationset-controller', {
    loglevel: 'info',
    'argocd-repo-server': repoServer,
    'metrics-addr': `127.0.0.1:${others[2]}`,
    'probe-addr': `127.0.0.1:${others[3]}`,
    'webhook-addr': `127.0.0.1:${others[4]}`,
    namespace: NAMESPACE,
    'enable-leader-election': 'false',
  });
  start('argocd-server', {
    ...cache,
    'repo-server': repoServer,
    address: '127.0.0.1',
    port: String(server),
    'metrics-port': String(others[5]),
    namespace: NAMESPACE,
    insecure: 'true',
    'disable-auth': 'true',
  });
  const url = `http://127.0.0.1:${server}`;
  await eventually('argocd-server ready', 120, async () => {
    for (const name of ['argocd-repo-server', 'argocd-application-controller', 'argocd-server'])
      processes.assertRunning(name);
    return (await fetch(`${url}/healthz`)).ok || undefined;
  });
  return {
    trust: (cluster, token) => writeFileSync(join(tokens, cluster), token),
    notify: (repoUrl, files) => notify(url, repoUrl, files),
  };
}

const NAMESPACE = 'argocd';

/** The manifests of an installation, and what the docs ask for before the bootstrap. */
async function install({ hub, docs, repositories }: ArgoCdOptions): Promise<void> {
  await applyDefinitions(hub.client, crdsOf(['argocd']) as unknown as Mapping[]);
  await docs.run(PAGE, 'kubectl create namespace argocd');
  for (const [kind, name, content] of INSTALLATION) {
    const metadata = { name, namespace: NAMESPACE, labels: { 'app.kubernetes.io/part-of': 'argocd' } };
    await hub.client.apply({ apiVersion: 'v1', kind, metadata, ...content });
  }
  for (const [at, stringData] of repositories.entries()) {
    const labels = { 'argocd.argoproj.io/secret-type': 'repository' };
    const metadata = { name: `repository-${at}`, namespace: NAMESPACE, labels };
    await hub.client.apply({ apiVersion: 'v1', kind: 'Secret', metadata, stringData });
  }
  await docs.run(PAGE, 'kubectl get crd applications.argoproj.io applicationsets.argoproj.io appprojects.argoproj.io');
}

const PAGE = 'bootstrap.md';

/** What an installation of Argo CD has before anything is bootstrapped; its refreshes are left to pushes and watches. */
const INSTALLATION = [
  ['ConfigMap', 'argocd-cm', { data: { 'timeout.reconciliation': '60s', 'timeout.reconciliation.jitter': '0s' } }],
  ['ConfigMap', 'argocd-rbac-cm', {}],
  ['Secret', 'argocd-secret', { stringData: { 'server.secretkey': 'loopback', 'admin.password': '' } }],
] as const;

/** The programs that Argo CD calls by name: helm, a signature check that is switched off, and the sign-in to clusters. */
function writePrograms(folder: string, tokens: string, helm: string): string {
  const programs = join(folder, 'programs');
  for (const each of [programs, tokens]) mkdirSync(each, { recursive: true });
  const signIn = `#!/bin/sh
printf '{"apiVersion":"client.authentication.k8s.io/v1beta1","kind":"ExecCredential","status":{"token":"%s"}}' "$(cat "${tokens}/$1")"
`;
  const scripts = {
    'fleet-token': signIn,
    'git-verify-wrapper.sh': '#!/bin/sh\nexit 0\n',
    helm: `#!/bin/sh\nexec "${helm}" "$@"\n`,
  };
  for (const [name, text] of Object.entries(scripts)) {
    writeFileSync(join(programs, name), text);
    chmodSync(join(programs, name), 0o755);
  }
  return programs;
}

function environment(folder: string, programs: string, kubeconfig: string): NodeJS.ProcessEnv {
  const data = (name: string) => {
    const path = join(folder, 'data', name);
    mkdirSync(path, { recursive: true });
    return path;
  };
  writeFileSync(join(data('ssh'), 'ssh_known_hosts'), '');
  return {
    PATH: [programs, dirname(process.execPath), process.env.PATH].join(delimiter),
    KUBECONFIG: kubeconfig,
    HOSTNAME: 'hub-0',
    ARGOCD_FAKE_IN_CLUSTER: 'true',
    ARGOCD_GPG_ENABLED: 'false',
    ARGOCD_GNUPGHOME: data('gnupg'),
    ARGOCD_GPG_DATA_PATH: data('gpg'),
    ARGOCD_TLS_DATA_PATH: data('tls'),
    ARGOCD_SSH_DATA_PATH: data('ssh'),
    ARGOCD_PLUGINSOCKFILEPATH: data('plugins'),
    TMPDIR: data('tmp'),
    XDG_CONFIG_HOME: data('config'),
  };
}

async function notify(url: string, repoUrl: string, files: readonly string[]): Promise<void> {
  const push = {
    ref: 'refs/heads/main',
    repository: { html_url: repoUrl.replace(/\.git$/, ''), default_branch: 'main' },
    commits: [{ added: [], removed: [], modified: files }],
  };
  const headers = { 'x-github-event': 'push', 'content-type': 'application/json' };
  const response = await fetch(`${url}/api/webhook`, { method: 'POST', headers, body: JSON.stringify(push) });
  if (!response.ok) throw new Error(`the webhook was refused: ${response.status} ${await response.text()}`);
}

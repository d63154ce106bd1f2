// Writes go.mod and go.sum of one engine's wrapper module, which are committed so that a build never resolves anything.
// Upstream's `replace` lines do not count in a module that only requires it, so the wrapper repeats them.
//
// usage: node test/conformance/wrap.mjs argocd|argocd-3.5|kube|kubectl|scheduler|etcd|helm|kwok|karpenter
//        run it when a version below moves
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

/** The toolchain of every engine: one for all shares the build cache, and Argo CD 3.6 needs at least 1.27. */
export const GO_TOOLCHAIN = 'go1.27.3';

const WRAPPERS = {
  argocd: {
    module: 'github.com/argoproj/argo-cd/v3',
    version: 'v3.6.1',
    tools: ['github.com/argoproj/argo-cd/v3/cmd'],
  },
  // the same sources against the oldest Argo CD that the output is written for; 3.5 hides a stale requirement of its own engine
  // behind a local replace line, and no version of that module after it is served, so the engine comes from the newest served one
  'argocd-3.5': {
    folder: 'argocd',
    modfile: 'argocd-3.5.mod',
    module: 'github.com/argoproj/argo-cd/v3',
    version: 'v3.5.7',
    tools: [],
    replace: [
      'github.com/argoproj/argo-cd/gitops-engine=github.com/argoproj/argo-cd/gitops-engine@v0.0.0-20260914071520-c9c369efcc5b',
    ],
  },
  kube: {
    module: 'k8s.io/kubernetes',
    version: 'v1.37.2',
    tools: ['kube-apiserver', 'kube-controller-manager'].map((name) => `k8s.io/kubernetes/cmd/${name}`),
  },
  // beside the servers, so that they are not built again when only the client moves
  kubectl: {
    folder: 'kube',
    modfile: 'kubectl.mod',
    module: 'k8s.io/kubernetes',
    version: 'v1.37.2',
    tools: ['k8s.io/kubernetes/cmd/kubectl'],
  },
  scheduler: {
    folder: 'kube',
    modfile: 'scheduler.mod',
    module: 'k8s.io/kubernetes',
    version: 'v1.37.2',
    tools: ['k8s.io/kubernetes/cmd/kube-scheduler'],
  },
  etcd: { module: 'go.etcd.io/etcd/server/v3', version: 'v3.7.3', tools: ['go.etcd.io/etcd/server/v3'] },
  helm: { module: 'helm.sh/helm/v3', version: 'v3.22.0', tools: ['helm.sh/helm/v3/cmd/helm'] },
  kwok: { module: 'sigs.k8s.io/kwok', version: 'v0.8.0', tools: ['sigs.k8s.io/kwok/cmd/kwok'] },
  karpenter: { module: 'sigs.k8s.io/karpenter', version: 'v1.15.0', tools: ['sigs.k8s.io/karpenter/kwok'] },
};

const go = (cwd, ...args) =>
  execFileSync('go', args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, GOTOOLCHAIN: GO_TOOLCHAIN },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Upstream's own replacements; a local one is a published module, and Kubernetes' v0.0.0 requirements are its staging repositories. */
function replacements(upstream, version) {
  const replaced = (upstream.Replace ?? [])
    .filter(({ New }) => New.Version)
    .map(({ Old, New }) => `${Old.Path}=${New.Path}@${New.Version}`);
  const staging = upstream.Require.filter(({ Path, Version }) => Path.startsWith('k8s.io/') && Version === 'v0.0.0');
  return [...replaced, ...staging.map(({ Path }) => `${Path}=${Path}@${version.replace(/^v1/, 'v0')}`)];
}

function wrap(name, { folder = name, modfile = 'go.mod', module, version, tools, replace = [] }) {
  const cwd = join(HERE, folder);
  const flag = `-modfile=${modfile}`;
  for (const file of [modfile, modfile.replace(/mod$/, 'sum')]) rmSync(join(cwd, file), { force: true });
  const { GoMod } = JSON.parse(go(HERE, 'mod', 'download', '-json', `${module}@${version}`));
  const upstream = JSON.parse(go(HERE, 'mod', 'edit', '-json', GoMod));
  go(cwd, 'mod', 'init', flag, `wrapper.invalid/${folder}`);
  go(cwd, 'mod', 'edit', `-go=${upstream.Go}`, `-require=${module}@${version}`, modfile);
  for (const each of [...replacements(upstream, version), ...replace])
    go(cwd, 'mod', 'edit', `-replace=${each}`, modfile);
  for (const tool of tools) go(cwd, 'mod', 'edit', `-tool=${tool}`, modfile);
  go(cwd, 'mod', 'tidy', flag);
  if (!existsSync(join(cwd, modfile))) throw new Error(`${name}: nothing was written`);
  return readFileSync(join(cwd, modfile), 'utf8').split('\n').length;
}

for (const name of process.argv.slice(2)) console.log(name, wrap(name, WRAPPERS[name]), 'lines');

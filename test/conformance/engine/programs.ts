/** A program that a group of checks runs, built from a committed wrapper module. */
export interface Program {
  readonly name: string;
  /** Folder of the wrapper module, beside this one. */
  readonly module: string;
  /** What stands in for `go.mod`, where one folder is built against two versions. */
  readonly modfile?: string;
  /** Package of the main function; one that starts with `./` is our own, and its sources are part of the cache key. */
  readonly package: string;
  /** The version that the report names. */
  readonly version: string;
  readonly ldflags?: string;
}

const KUBERNETES = 'v1.37.2';

// without it the server calls itself v0.0.0-master, which clients that parse versions refuse
const VERSION_FLAGS = Object.entries({
  gitVersion: KUBERNETES,
  gitMajor: '1',
  gitMinor: KUBERNETES.split('.')[1],
  gitTreeState: 'clean',
})
  .map(([name, value]) => `-X k8s.io/component-base/version.${name}=${value}`)
  .join(' ');

/** Every program, in the order in which a cold cache is filled: what shares packages lies together. */
export const PROGRAMS = {
  etcd: { name: 'etcd', module: 'etcd', package: 'go.etcd.io/etcd/server/v3', version: 'v3.7.3' },
  'kube-apiserver': {
    name: 'kube-apiserver',
    module: 'kube',
    package: 'k8s.io/kubernetes/cmd/kube-apiserver',
    version: KUBERNETES,
    ldflags: VERSION_FLAGS,
  },
  'kube-controller-manager': {
    name: 'kube-controller-manager',
    module: 'kube',
    package: 'k8s.io/kubernetes/cmd/kube-controller-manager',
    version: KUBERNETES,
    ldflags: VERSION_FLAGS,
  },
  kubectl: {
    name: 'kubectl',
    module: 'kube',
    modfile: 'kubectl.mod',
    package: 'k8s.io/kubernetes/cmd/kubectl',
    version: KUBERNETES,
    ldflags: VERSION_FLAGS,
  },
  'kube-scheduler': {
    name: 'kube-scheduler',
    module: 'kube',
    modfile: 'scheduler.mod',
    package: 'k8s.io/kubernetes/cmd/kube-scheduler',
    version: KUBERNETES,
    ldflags: VERSION_FLAGS,
  },
  oracle: { name: 'oracle', module: 'argocd', package: './oracle', version: 'v3.6.1' },
  'oracle-3.5': {
    name: 'oracle-3.5',
    module: 'argocd',
    modfile: 'argocd-3.5.mod',
    package: './oracle',
    version: 'v3.5.7',
  },
  argocd: { name: 'argocd', module: 'argocd', package: 'github.com/argoproj/argo-cd/v3/cmd', version: 'v3.6.1' },
  redis: { name: 'redis', module: 'argocd', package: './redis', version: 'miniredis v2.39.0' },
  helm: { name: 'helm', module: 'helm', package: 'helm.sh/helm/v3/cmd/helm', version: 'v3.22.0' },
  kwok: { name: 'kwok', module: 'kwok', package: 'sigs.k8s.io/kwok/cmd/kwok', version: 'v0.8.0' },
  karpenter: { name: 'karpenter', module: 'karpenter', package: 'sigs.k8s.io/karpenter/kwok', version: 'v1.15.0' },
} as const satisfies Record<string, Program>;

/** The name of a program. */
export type ProgramName = keyof typeof PROGRAMS;

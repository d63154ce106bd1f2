import {
  ArgoCd,
  Cluster,
  ClusterFact,
  type ClusterKind,
  Fleet,
  FleetApp,
  HelmBundle,
  Hub,
  Registration,
  Tier,
} from '../../../src';

/** A chart of our own whose release reaches beyond its namespace. */
export const SCOPED_CHART = {
  'templates/role.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: {{ .Release.Name }}-{{ .Values.cluster }}}
rules: []
---
apiVersion: v1
kind: ConfigMap
metadata: {name: {{ .Release.Name }}, namespace: {{ .Release.Namespace }}}
data: {text: {{ .Values.text | quote }}}
`,
} as const;

/** A chart that makes a key anew each time it is rendered. */
export const RANDOM_CHART = {
  'templates/secret.yaml': `apiVersion: v1
kind: Secret
metadata: {name: {{ .Release.Name }}}
stringData: {token: {{ randAlphaNum 40 | quote }}}
`,
} as const;

/** Writes a fleet of one cluster whose only bundle is that chart. */
export function writeScopedFleet(outdir: string, repoUrl: string, clusterKinds: readonly ClusterKind[]): void {
  const dev = new Tier('dev');
  const app = new FleetApp({ outdir });
  const fleet = new Fleet(app, 'acme', { domain: 'fleet.acme.io', tiers: [dev] });
  new ArgoCd(fleet, 'argocd', { repoUrl: 'https://git.acme.io/fleet.git' });
  new Hub(fleet, 'hub', { kubernetesVersion: '1.36.2' });
  const registration = Registration.aws({ server: 'https://lab.eks.acme.io', clusterName: 'lab' });
  new Cluster(fleet, 'lab', { tier: dev, region: 'eu-central-1', kubernetesVersion: '1.36.2', registration });
  for (const name of ['scoped', 'random']) {
    new HelmBundle(fleet, name, {
      repoUrl,
      chartName: name,
      version: '1.0.0',
      namespace: 'tools',
      clusterKinds: name === 'scoped' ? [...clusterKinds] : [],
      values: { cluster: ClusterFact.clusterName(), text: '{{ $labels.job }} "quoted" \\ back' },
    });
  }
  app.synth();
}

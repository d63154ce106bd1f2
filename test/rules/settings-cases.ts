import { ArgoCdSettings, type IgnoreDifference, Manifest } from '../../src';
import type { ExpectedFinding, FindingCase } from '../fleets/finding-case';
import { minimalFleet } from '../fleets/minimal-fleet';

const WAVE = (wave: string) => ({ annotations: { 'argocd.argoproj.io/sync-wave': wave } });

/** A queue and, in the wave that is given, a note after it. */
const queueIn = (wave: string, settings?: ArgoCdSettings) => {
  const made = minimalFleet({
    lab: { installed: { kueue: '0.19' } },
    live: { installed: { kueue: '0.19' } },
    shop: { namespaces: ['shop'], clusterKinds: [{ group: 'kueue.x-k8s.io', kind: 'ClusterQueue' }] },
    argoCd: { settings },
  });
  const manifest = { apiVersion: 'kueue.x-k8s.io/v1beta2', kind: 'ClusterQueue', metadata: WAVE(wave), spec: {} };
  new Manifest(made.notes.chart, 'queue', manifest);
  return made;
};

const workload = (replicas?: number) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  spec: {
    ...(replicas !== undefined && { replicas }),
    selector: { matchLabels: { app: 'web' } },
    template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'web', image: 'nginx:1.29' }] } },
  },
});

const HPA = {
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  metadata: { name: 'web' },
  spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' } },
};

const SCALED_OBJECT = {
  apiVersion: 'keda.sh/v1alpha1',
  kind: 'ScaledObject',
  metadata: { name: 'web' },
  spec: { scaleTargetRef: { name: 'web' }, triggers: [{ type: 'cpu', metadata: { value: '60' } }] },
};

interface Scaled {
  readonly replicas?: number;
  readonly scaler?: Record<string, unknown>;
  readonly ignoreDifferences?: IgnoreDifference[];
  readonly settings?: ArgoCdSettings;
}

const scaled = ({ replicas, scaler = HPA, ignoreDifferences, settings }: Scaled) => {
  const keda = { installed: { keda: '2.21' } };
  const notes = { ...(ignoreDifferences && { ignoreDifferences }) };
  const made = minimalFleet({ lab: keda, live: keda, notes, argoCd: { settings } });
  new Manifest(made.notes.chart, 'web', workload(replicas));
  new Manifest(made.notes.chart, 'scaler', scaler);
  return made;
};

const OF_REPLICAS: IgnoreDifference = { group: 'apps', kind: 'Deployment', jsonPointers: ['/spec/replicas'] };

const bothSet = (kind: string): ExpectedFinding => ({
  text: `FL6141 acme/bundles/notes/web: spec.replicas '3' is set, and ${kind} 'web' sets it too; leave replicas out, or give the bundle's ignoreDifferences /spec/replicas`,
  value: '3',
});

const unjudged = (kind: string, name: string, version = '3.6'): ExpectedFinding => ({
  text: `FL6140 acme/bundles/notes/${name}: wave -10 is not waited for: Argo CD ${version} has no health check of '${kind}'; give a HealthCheck of the kind in ArgoCdSettings, HealthCheck.present where it has no status`,
  value: kind,
  severity: 'warning',
});

/** Rules about what Argo CD is told. */
export const SETTINGS_CASES: Readonly<Record<string, readonly FindingCase[]>> = {
  gatingHealth: [
    {
      name: 'a kind before others that nothing judges',
      found: unjudged('kueue.x-k8s.io/ClusterQueue', 'queue'),
      passes: () => queueIn('0'),
      fails: () => queueIn('-10'),
    },
    {
      name: 'a kind before others without the settings that judge it',
      found: unjudged('kueue.x-k8s.io/ClusterQueue', 'queue'),
      passes: () => queueIn('-10', new ArgoCdSettings()),
      fails: () => queueIn('-10'),
    },
  ],
  autoscaledReplicas: [
    {
      name: 'replicas beside a HorizontalPodAutoscaler',
      found: bothSet('HorizontalPodAutoscaler'),
      passes: () => scaled({}),
      fails: () => scaled({ replicas: 3 }),
    },
    {
      name: 'replicas beside a ScaledObject',
      found: bothSet('ScaledObject'),
      passes: () => scaled({ scaler: SCALED_OBJECT }),
      fails: () => scaled({ scaler: SCALED_OBJECT, replicas: 3 }),
    },
    {
      name: 'replicas where the differences of another kind are ignored',
      found: bothSet('HorizontalPodAutoscaler'),
      passes: () => scaled({ replicas: 3, ignoreDifferences: [OF_REPLICAS] }),
      fails: () => scaled({ replicas: 3, ignoreDifferences: [{ ...OF_REPLICAS, kind: 'StatefulSet' }] }),
    },
    {
      name: 'replicas of an Argo CD that ignores no owned fields',
      found: bothSet('HorizontalPodAutoscaler'),
      passes: () => scaled({ replicas: 3, settings: new ArgoCdSettings() }),
      fails: () => scaled({ replicas: 3 }),
    },
  ],
  applicationCount: [
    {
      name: 'more Applications than are sized for',
      found: {
        text: 'FL6142 acme/delivery/argocd: settings are sized for 4 Applications, and there are 6; give applications of ArgoCdSettings as many as there are, with room to grow',
        value: '6',
        limit: '4',
        severity: 'warning',
      },
      passes: () => minimalFleet({ argoCd: { settings: new ArgoCdSettings({ applications: 6 }) } }),
      fails: () => minimalFleet({ argoCd: { settings: new ArgoCdSettings({ applications: 4 }) } }),
    },
  ],
};

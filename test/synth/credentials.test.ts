import { Chart } from 'cdk8s';
import { Bundle, HelmBundle, Manifest, Registration } from '../../src';
import { type MinimalFleet, type MinimalFleetChanges, minimalFleet } from '../fleets/minimal-fleet';
import { outcomeOf } from '../fleets/outcome';
import { kubeconfig } from '../rules/credential-samples';

const TOKEN = `ghp_${'aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0zZcD1f'}`;
const ANNOTATED = { annotations: { 'acme.io/note': TOKEN } };

/** Somewhere that a credential may come to stand: how, and what is said of it. */
interface Place {
  readonly changes?: MinimalFleetChanges;
  readonly more?: (made: MinimalFleet) => void;
  readonly found: readonly string[];
}

const secret =
  (content: Record<string, unknown>) =>
  ({ notes }: MinimalFleet) => {
    new Manifest(notes.chart, 'login', { apiVersion: 'v1', kind: 'Secret', ...content });
  };

const config =
  (data: Record<string, string>, metadata = {}) =>
  ({ notes }: MinimalFleet) => {
    new Manifest(notes.chart, 'settings', { apiVersion: 'v1', kind: 'ConfigMap', metadata, data });
  };

const configMapOf = (bundle: Bundle) => void new Manifest(bundle.chart, 'a', { apiVersion: 'v1', kind: 'ConfigMap' });

const chart = { repoUrl: 'https://charts.acme.io', chartName: 'info', version: '1.0.0', namespace: 'tools' };

const PLACES: Readonly<Record<string, Place>> = {
  'a Secret with data': { more: secret({ stringData: { user: 'ann' } }), found: ['FL9050 acme/bundles/notes/login'] },
  'a value of a ConfigMap': { more: config({ a: TOKEN }), found: ['FL9051 acme/bundles/notes/settings'] },
  'a kubeconfig in a ConfigMap': {
    more: config({ config: kubeconfig(`token: ${TOKEN}`) }),
    found: ['FL9051 acme/bundles/notes/settings'],
  },
  'an annotation of an object': { more: config({}, ANNOTATED), found: ['FL9051 acme/bundles/notes/settings'] },
  'values of a chart': {
    more: ({ fleet }) => void new HelmBundle(fleet, 'info', { ...chart, values: { git: { header: TOKEN } } }),
    found: ['FL9051 acme/bundles/info'],
  },
  'a chart that belongs to no bundle': {
    more: ({ app }) => {
      const loose = new Chart(app, 'loose');
      new Manifest(loose, 'settings', { apiVersion: 'v1', kind: 'ConfigMap', data: { a: TOKEN } });
    },
    found: ['FL9051 loose/settings'],
  },
  'an annotation of a cluster whose Secret is written': {
    changes: { lab: ANNOTATED },
    found: ['FL9051 acme/hub/registrations'],
  },
  'an annotation of a cluster whose Secret others write': {
    changes: { lab: { ...ANNOTATED, registration: Registration.managed() } },
    found: ['FL9051 acme/clusters/lab'],
  },
  'an annotation of a cluster with an agent': {
    changes: { lab: { ...ANNOTATED, registration: Registration.agent() } },
    found: ['FL9051 acme/clusters/lab'],
  },
  'an expression of a difference to ignore': {
    more: ({ fleet }) => {
      const jqPathExpressions = [`.metadata.annotations["${TOKEN}"]`];
      configMapOf(new Bundle(fleet, 'lax', { ignoreDifferences: [{ kind: 'ConfigMap', jqPathExpressions }] }));
    },
    found: ['FL9051 acme/hub/root'],
  },
  'the reason of an acceptance': {
    more: ({ fleet, dev }) => {
      new HelmBundle(fleet, 'info', { ...chart, byTier: [{ tier: dev, version: '0.9.0' }] });
      fleet.acceptFinding({ code: 'FL6148', path: 'acme/bundles/info', reason: TOKEN });
    },
    found: ['FL9051 acme/plan/fleet.json'],
  },
  'the reason of an override': {
    more: ({ fleet, dev, prod }) => {
      const promotionOverrides = [{ tier: prod, reason: TOKEN, until: '2026-12-31' }];
      new HelmBundle(fleet, 'info', { ...chart, byTier: [{ tier: dev, version: '0.9.0' }], promotionOverrides });
    },
    found: ['FL9051 acme/plan/fleet.json'],
  },
};

test.each(Object.entries(PLACES))(
  'a credential is refused in %s, and never repeated',
  (_, { changes, more, found }) => {
    const made = minimalFleet(changes);
    more?.(made);
    const { findings, thrown } = outcomeOf(made.app);
    const credentials = findings.filter(({ code }) => code.startsWith('FL905'));
    expect(credentials.map(({ code, path }) => `${code} ${path}`)).toEqual(found);
    expect(thrown).toContain('nothing was written');
    expect(thrown).not.toContain(TOKEN);
  },
);

import { ClusterSelector, Manifest } from '../../src';
import type { FindingCase } from '../fleets/finding-case';
import { bundleOf, minimalFleet } from '../fleets/minimal-fleet';

/** An ExternalSecret of the user's own that makes a cluster Secret, or another Secret. */
const externalSecret = (deletionPolicy: string, labels: Record<string, string>) => {
  const made = minimalFleet({ hub: { installed: { 'external-secrets': '2.9.0' } } });
  const bundle = bundleOf(made.fleet, 'extra', { clusters: ClusterSelector.hub() });
  new Manifest(bundle.chart, 'lab', {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name: 'lab' },
    spec: { target: { deletionPolicy, template: { metadata: { labels } } } },
  });
  return made;
};

const CLUSTER = { 'argocd.argoproj.io/secret-type': 'cluster' };

/** Rules about registrations that users write themselves. */
export const REGISTRATION_CASES: Readonly<Record<string, readonly FindingCase[]>> = {
  registrationKept: [
    {
      name: 'a registration that goes with the entry of its store',
      found: {
        text: "FL6138 acme/bundles/extra/lab: ExternalSecret 'lab' registers a cluster with deletionPolicy 'Delete'; give target.deletionPolicy Retain, or register the cluster by Registration.externalSecret",
        value: 'Delete',
        limit: 'Retain',
      },
      passes: () => externalSecret('Retain', CLUSTER),
      fails: () => externalSecret('Delete', CLUSTER),
    },
    {
      name: 'a registration that goes, where another Secret may',
      found: {
        text: "FL6138 acme/bundles/extra/lab: ExternalSecret 'lab' registers a cluster with deletionPolicy 'Delete'; give target.deletionPolicy Retain, or register the cluster by Registration.externalSecret",
        value: 'Delete',
        limit: 'Retain',
      },
      passes: () => externalSecret('Delete', { 'argocd.argoproj.io/secret-type': 'repository' }),
      fails: () => externalSecret('Delete', CLUSTER),
    },
  ],
};

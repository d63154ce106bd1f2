import { groupOf, type KubernetesObject } from '../model/kubernetes-object';
import type { Rule } from './rule';

/** K1: no registration goes because its store did not find an entry for once; those of the fleet's own are safe. */
export const registrationKept: Rule = ({ renderings }) =>
  renderings.flatMap(({ objects }) =>
    objects
      .filter(({ manifest }) => isLost(manifest))
      .map(({ manifest, origin }) => ({
        code: 'FL6138',
        path: origin,
        problem: `ExternalSecret '${manifest.metadata.name}' registers a cluster with deletionPolicy 'Delete'`,
        value: 'Delete',
        limit: 'Retain',
        remedy: 'give target.deletionPolicy Retain, or register the cluster by Registration.externalSecret',
      })),
  );

interface ExternalSecretSpec {
  readonly target?: {
    readonly deletionPolicy?: string;
    readonly template?: { readonly metadata?: { readonly labels?: Readonly<Record<string, string>> } };
  };
}

function isLost({ apiVersion, kind, spec }: KubernetesObject): boolean {
  if (groupOf(apiVersion) !== 'external-secrets.io' || kind !== 'ExternalSecret') return false;
  const target = (spec as ExternalSecretSpec | undefined)?.target;
  const type = target?.template?.metadata?.labels?.['argocd.argoproj.io/secret-type'];
  return target?.deletionPolicy === 'Delete' && type === 'cluster';
}

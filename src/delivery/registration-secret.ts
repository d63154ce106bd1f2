import type { FleetMember } from '../core/fleet-member';
import type { KubernetesObject } from '../model/kubernetes-object';
import { Lifecycle } from '../model/lifecycle';
import { ROOT_GUARDS } from './application';

/** What a cluster Secret may hold; nothing of it is secret. */
export const REGISTRATION_KEYS = ['name', 'server', 'config'] as const;

/**
 * The cluster Secret by which Argo CD knows a member; undefined when somebody else writes it.
 *
 * It keeps the guards until the member is retired, so that no cluster is lost because its code went missing. There is always
 * an annotation, since reading one from a Secret without any fails a whole ApplicationSet.
 */
export function registrationSecret(
  member: FleetMember,
  domain: string,
  namespace: string,
): KubernetesObject | undefined {
  const secret = member.registration?._secret;
  if (!secret) return undefined;
  const { labels, annotations, name } = member._record;
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name: `cluster-${name}`,
      namespace,
      labels: { ...labels, 'argocd.argoproj.io/secret-type': 'cluster' },
      annotations: {
        ...annotations,
        [`${domain}/registered-by`]: 'cdk8s-fleet',
        ...(member._lifecycle === Lifecycle.RETIRED ? {} : ROOT_GUARDS),
      },
    },
    type: 'Opaque',
    stringData: { name, server: secret.server, config: JSON.stringify(secret.config) },
  };
}

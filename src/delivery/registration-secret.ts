import type { FleetMember } from '../core/fleet-member';
import type { KubernetesObject } from '../model/kubernetes-object';
import { Lifecycle } from '../model/lifecycle';
import { ROOT_GUARDS } from './application';
import { externalRegistration } from './external-registration';

/** What a cluster Secret may hold; nothing of it is secret. */
export const REGISTRATION_KEYS = ['name', 'server', 'config'] as const;

/** Name of the object that registers a member. */
export const registrationName = (member: string): string => `cluster-${member}`;

const AGENT_NAME = 'argocd-agent.argoproj-labs.io/agent-name';

/** Labels and annotations of a cluster Secret, by which selectors and facts know the member. */
export interface RegistrationMetadata {
  readonly labels: Record<string, string>;
  readonly annotations: Record<string, string>;
}

/** What the cluster Secret of a member must carry, whoever writes it. */
export function registrationMetadata(member: FleetMember, domain: string): RegistrationMetadata {
  const { labels, annotations } = member._record;
  // reading an annotation from a Secret without any fails a whole ApplicationSet, so ours always have one
  const own = member.registration?._isWritten ? { [`${domain}/registered-by`]: 'cdk8s-fleet' } : {};
  // by it the principal of argocd-agent knows whose the Secret is
  const agent: Record<string, string> =
    member.registration?.mode === 'agent' ? { [AGENT_NAME]: member.memberName } : {};
  return {
    labels: { ...labels, ...agent, 'argocd.argoproj.io/secret-type': 'cluster' },
    annotations: { ...annotations, ...own },
  };
}

/**
 * The object by which Argo CD comes to know a member: the cluster Secret, or the ExternalSecret that makes it; undefined when
 * somebody else writes it. It keeps the guards until the member is retired, so that no cluster is lost because its code went missing.
 */
export function registrationObject(
  member: FleetMember,
  domain: string,
  namespace: string,
): KubernetesObject | undefined {
  const { config, external, server } = member._texts.content;
  if (!member.registration?._isWritten || server === undefined) return undefined;
  const { labels, annotations } = registrationMetadata(member, domain);
  const guards = member._lifecycle === Lifecycle.RETIRED ? {} : ROOT_GUARDS;
  const name = registrationName(member.memberName);
  if (external) {
    const registration = { name: member.memberName, server, config: config ?? {}, token: external };
    const object = externalRegistration(
      { name, namespace, annotations: guards },
      { labels, annotations },
      registration,
    );
    return object;
  }
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name, namespace, labels, annotations: { ...annotations, ...guards } },
    type: 'Opaque',
    stringData: { name: member.memberName, server, ...(config && { config: JSON.stringify(config) }) },
  };
}

import type { Duration } from 'cdk8s';
import type { ExternalToken } from '../core/registration-content';
import type { KubernetesObject } from '../model/kubernetes-object';

/** What the cluster Secret is filled with, besides labels and annotations. */
interface ExternalRegistration {
  readonly name: string;
  readonly server: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly token: ExternalToken;
}

/** Stands for what the store holds, until the config is text: JSON would put quotes around a template. */
const PLACES = { token: '@token@', ca: '@ca@' } as const;
/** `toJson` quotes and escapes, whatever the token holds; Argo CD reads the certificate authority as base64. */
const TEMPLATES = { token: '{{ .token | trim | toJson }}', ca: '{{ .ca | b64enc | toJson }}' } as const;

/** The ExternalSecret that makes the cluster Secret on the hub, from a store; what is written holds the reference alone. */
export function externalRegistration(
  metadata: KubernetesObject['metadata'],
  secret: { labels: Record<string, string>; annotations: Record<string, string> },
  { name, server, config, token }: ExternalRegistration,
): KubernetesObject {
  const entry = (secretKey: string, property: string) => ({ secretKey, remoteRef: { key: token.key, property } });
  return {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata,
    spec: {
      refreshInterval: goDuration(token.refreshInterval),
      secretStoreRef: { kind: token.storeKind, name: token.store },
      target: {
        name: metadata.name,
        creationPolicy: 'Owner',
        // with Delete an entry that the store does not find would take the registration with it
        deletionPolicy: 'Retain',
        template: { type: 'Opaque', metadata: secret, data: { name, server, config: configTemplate(config, token) } },
      },
      data: [
        entry('token', token.tokenProperty),
        ...(token.caProperty === undefined ? [] : [entry('ca', token.caProperty)]),
      ],
    },
  };
}

/** The config of the cluster Secret, with a place for what the store holds. */
function configTemplate(config: Readonly<Record<string, unknown>>, token: ExternalToken): string {
  const tls = config.tlsClientConfig as Record<string, unknown>;
  const tlsClientConfig = token.caProperty === undefined ? tls : { ...tls, caData: PLACES.ca };
  const text = JSON.stringify({ ...config, bearerToken: PLACES.token, tlsClientConfig });
  return text.replace(`"${PLACES.token}"`, TEMPLATES.token).replace(`"${PLACES.ca}"`, TEMPLATES.ca);
}

/** As Go writes it, so that no controller writes it otherwise. */
function goDuration(duration: Duration): string {
  const seconds = duration.toSeconds({ integral: false });
  return `${Math.floor(seconds / 3600)}h${Math.floor((seconds % 3600) / 60)}m${Math.round(seconds % 60)}s`;
}

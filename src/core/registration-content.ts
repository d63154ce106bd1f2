import type { Duration } from 'cdk8s';

/** What a registration says of a member besides its name and labels. */
export interface RegistrationContent {
  /** Address of the API server; undefined where only somebody else knows it. */
  readonly server?: string | undefined;
  /** How Argo CD signs in; undefined where the address alone says it, or somebody else does. */
  readonly config?: Record<string, unknown>;
  /** Where External Secrets finds the token. */
  readonly external?: ExternalToken;
}

/** Where External Secrets finds the token of a cluster. */
export interface ExternalToken {
  readonly store: string;
  readonly storeKind: string;
  readonly key: string;
  readonly tokenProperty: string;
  readonly caProperty: string | undefined;
  readonly refreshInterval: Duration;
}

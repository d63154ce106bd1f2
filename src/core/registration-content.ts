import type { Duration } from 'cdk8s';

/** What a registration says of a member besides its name and labels. */
export interface RegistrationContent {
  /**
   * Address of the API server.
   * @default - only somebody else knows it
   */
  readonly server?: string | undefined;
  /**
   * How Argo CD signs in.
   * @default - the address alone says it, or somebody else does
   */
  readonly config?: Record<string, unknown>;
  /**
   * Where External Secrets finds the token.
   * @default - it has no part in this
   */
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

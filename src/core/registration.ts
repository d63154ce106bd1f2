import { Duration } from 'cdk8s';
import { fail } from '../model/finding-error';
import { isUnresolvedToken } from '../model/names';
import type { RegistrationContent } from './registration-content';

/** How Argo CD signs in to an EKS cluster. */
export interface AwsRegistrationOptions {
  /** Address of the API server, `https://...`. */
  readonly server: string;
  /** Name of the EKS cluster. */
  readonly clusterName: string;
  /**
   * Role that Argo CD assumes.
   * @default - the role of Argo CD's own pods
   */
  readonly roleArn?: string;
  /**
   * Profile of the AWS configuration in Argo CD's pods.
   * @default - the default profile
   */
  readonly profile?: string;
  /**
   * Certificate authority of the API server, PEM in base64; public, no secret.
   * @default - the certificate authorities of Argo CD's pods
   */
  readonly caData?: string;
}

/** How Argo CD signs in through a helper program, such as `argocd-k8s-auth`. */
export interface ExecRegistrationOptions {
  /** Address of the API server, `https://...`. */
  readonly server: string;
  /** Program on the PATH of Argo CD's pods that prints an ExecCredential. */
  readonly command: string;
  /**
   * Its arguments; never a credential.
   * @default - none
   */
  readonly args?: string[];
  /**
   * Version of the exec credential API.
   * @default 'client.authentication.k8s.io/v1beta1'
   */
  readonly apiVersion?: string;
  /**
   * Certificate authority of the API server, PEM in base64; public, no secret.
   * @default - the certificate authorities of Argo CD's pods
   */
  readonly caData?: string;
}

/** How Argo CD signs in with a token that External Secrets brings from a store. */
export interface ExternalSecretRegistrationOptions {
  /** Address of the API server, `https://...`. */
  readonly server: string;
  /** Name of the store that External Secrets reads on the hub. */
  readonly store: string;
  /** Entry of the store that holds the token. */
  readonly key: string;
  /**
   * Kind of the store: `ClusterSecretStore`, or `SecretStore` in Argo CD's own namespace.
   * @default 'ClusterSecretStore'
   */
  readonly storeKind?: string;
  /**
   * Property of the entry that holds the bearer token.
   * @default 'token'
   */
  readonly tokenProperty?: string;
  /**
   * Property of the entry that holds the certificate authority, PEM as it is; instead of `caData`.
   * @default - the entry holds none
   */
  readonly caProperty?: string;
  /**
   * Certificate authority of the API server, PEM in base64; public, no secret.
   * @default - that of `caProperty`, else the certificate authorities of Argo CD's pods
   */
  readonly caData?: string;
  /**
   * How often the store is read again.
   * @default Duration.hours(1)
   */
  readonly refreshInterval?: Duration;
}

/** What is known of a registration that somebody else writes. */
export interface ManagedRegistrationOptions {
  /**
   * Address of the API server, `https://...`.
   * @default - not known at synth
   */
  readonly server?: string;
}

/** How the EKS capability for Argo CD, which AWS runs, reaches a cluster. */
export interface EksCapabilityRegistrationOptions {
  /** ARN of the EKS cluster, `arn:aws:eks:REGION:ACCOUNT:cluster/NAME`. */
  readonly clusterArn: string;
}

/**
 * Address of the API server of the cluster that Argo CD runs on.
 * @internal
 */
export const IN_CLUSTER = 'https://kubernetes.default.svc';

const EKS_ARN = /^arn:aws[a-z-]*:eks:[a-z0-9-]+:\d{12}:cluster\/[0-9A-Za-z][\w-]{0,99}$/;

/**
 * How Argo CD reaches and signs in to a member; holds no credential. Made by the factories.
 *
 * **Checks** FL1034, FL1036, FL1037.
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#clusters
 */
export class Registration {
  /**
   * An EKS cluster, by IAM (`awsAuthConfig`).
   * @param options address, cluster name and role
   */
  public static aws(options: AwsRegistrationOptions): Registration {
    const awsAuthConfig = defined({
      clusterName: options.clusterName,
      roleARN: options.roleArn,
      profile: options.profile,
    });
    const config = { awsAuthConfig, ...tls(options.caData) };
    return new Registration('aws', { server: serverOf(options.server), config });
  }

  /**
   * Any cluster, by a helper program (`execProviderConfig`).
   * @param options address and program
   */
  public static exec(options: ExecRegistrationOptions): Registration {
    const { command, args, apiVersion = 'client.authentication.k8s.io/v1beta1', caData } = options;
    const execProviderConfig = defined({ command, args: args && [...args], apiVersion });
    return new Registration('exec', {
      server: serverOf(options.server),
      config: { execProviderConfig, ...tls(caData) },
    });
  }

  /**
   * Any cluster, by a token in a store that External Secrets reads on the hub; the output holds the reference alone.
   * @param options address, store and entry
   */
  public static externalSecret(options: ExternalSecretRegistrationOptions): Registration {
    const { store, key, storeKind = 'ClusterSecretStore', tokenProperty = 'token', caProperty, caData } = options;
    refuseEmpty({ store, key, tokenProperty, caProperty });
    refuseStoreKind(storeKind);
    const refreshInterval = options.refreshInterval ?? Duration.hours(1);
    const external = { store, storeKind, key, tokenProperty, caProperty, refreshInterval };
    return new Registration('externalSecret', { server: serverOf(options.server), config: tls(caData), external });
  }

  /**
   * A registration that somebody else writes, such as a Crossplane composition or a registrar of Cluster API. It must carry the
   * labels and annotations that `plan/fleet.json` lists under `expectedRegistrations`.
   * @param options what is known of it
   */
  public static managed(options: ManagedRegistrationOptions = {}): Registration {
    return new Registration('managed', { server: options.server === undefined ? undefined : serverOf(options.server) });
  }

  /**
   * A cluster behind argocd-agent, whose registration `argocd-agentctl agent create` writes under the cluster's name. It must carry
   * the labels and annotations that `plan/fleet.json` lists under `expectedRegistrations`.
   */
  public static agent(): Registration {
    return new Registration('agent', {});
  }

  /**
   * An EKS cluster, by the EKS capability for Argo CD; the hub needs it too, since the capability has no in-cluster address.
   * @param options which cluster
   */
  public static eksCapability(options: EksCapabilityRegistrationOptions): Registration {
    const { clusterArn } = options;
    if (!isUnresolvedToken(clusterArn) && !EKS_ARN.test(clusterArn)) {
      fail({
        code: 'FL1036',
        path: 'Registration',
        problem: `clusterArn '${clusterArn}' is not the ARN of an EKS cluster`,
        value: clusterArn,
        remedy: 'give arn:aws:eks:REGION:ACCOUNT:cluster/NAME',
      });
    }
    return new Registration('eksCapability', { server: clusterArn });
  }

  /** The cluster that Argo CD itself runs on; the default of a `Hub`. */
  public static inCluster(): Registration {
    return new Registration('inCluster', { server: IN_CLUSTER, config: { tlsClientConfig: { insecure: false } } });
  }

  /** @internal */
  public readonly _content: RegistrationContent;

  private constructor(
    /** Which kind of registration it is, by the name of its factory, such as `aws`. */
    public readonly mode: string,
    content: RegistrationContent,
  ) {
    this._content = content;
  }

  /** Address of the API server, as far as it is known at synth. */
  public get server(): string | undefined {
    return this._content.server;
  }

  /**
   * Whether the output holds the object by which Argo CD comes to know the member.
   * @internal
   */
  public get _isWritten(): boolean {
    return this.mode !== 'managed' && this.mode !== 'agent';
  }

  /**
   * Whether the cluster Secret itself is written by somebody else.
   * @internal
   */
  public get _isExpected(): boolean {
    return !this._isWritten || this._content.external !== undefined;
  }
}

function refuseEmpty(texts: Readonly<Record<string, string | undefined>>): void {
  const empty = Object.keys(texts).find((name) => texts[name] === '');
  if (empty === undefined) return;
  const remedy = 'name the store, the entry and the property that hold the credential';
  fail({ code: 'FL1037', path: 'Registration', problem: `${empty} is empty`, remedy });
}

function refuseStoreKind(kind: string): void {
  const limit = 'ClusterSecretStore, SecretStore';
  if (limit.split(', ').includes(kind)) return;
  const problem = `storeKind '${kind}' is none of ${limit}`;
  fail({ code: 'FL1037', path: 'Registration', problem, value: kind, limit, remedy: 'give one of them' });
}

function serverOf(text: string): string {
  if (isUnresolvedToken(text)) return text;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const problem = serverProblem(url);
  if (problem) {
    const path = 'Registration';
    // the address is not repeated where it may hold a password
    const value = url?.password || url?.username ? undefined : text;
    fail({
      code: 'FL1034',
      path,
      problem: `server '${value ?? '(withheld)'}' ${problem}`,
      value,
      remedy: 'give https://HOST[:PORT] of the API server',
    });
  }
  return text.replace(/\/+$/, '');
}

function serverProblem(url: URL | undefined): string | undefined {
  if (!url) return 'is no URL';
  if (url.protocol !== 'https:') return 'is not https';
  if (url.username || url.password) return 'holds a user name or password';
  if (url.search || url.hash) return 'has a query or a fragment';
  return undefined;
}

const tls = (caData: string | undefined) => ({ tlsClientConfig: defined({ insecure: false, caData }) });

const defined = (record: Record<string, any>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

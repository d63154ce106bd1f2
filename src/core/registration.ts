import { fail } from '../model/finding-error';
import { isUnresolvedToken } from '../model/names';

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

/**
 * What the cluster Secret of a registration holds besides its labels.
 * @internal
 */
export interface RegistrationSecret {
  readonly server: string;
  readonly config: Record<string, any>;
}

/**
 * Address of the API server of the cluster that Argo CD runs on.
 * @internal
 */
export const IN_CLUSTER = 'https://kubernetes.default.svc';

/**
 * How Argo CD reaches and signs in to a member; holds no credential. Made by `aws`, `exec` and `inCluster`.
 *
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
    return new Registration('aws', serverOf(options.server), { awsAuthConfig, ...tls(options.caData) });
  }

  /**
   * Any cluster, by a helper program (`execProviderConfig`).
   * @param options address and program
   */
  public static exec(options: ExecRegistrationOptions): Registration {
    const { command, args, apiVersion = 'client.authentication.k8s.io/v1beta1', caData } = options;
    const execProviderConfig = defined({ command, args: args && [...args], apiVersion });
    return new Registration('exec', serverOf(options.server), { execProviderConfig, ...tls(caData) });
  }

  /** The cluster that Argo CD itself runs on; the default of a `Hub`. */
  public static inCluster(): Registration {
    return new Registration('inCluster', IN_CLUSTER, { tlsClientConfig: { insecure: false } });
  }

  private constructor(
    /** Which kind of registration it is: `aws`, `exec` or `inCluster`. */
    public readonly mode: string,
    /** Address of the API server, as far as it is known at synth. */
    public readonly server: string | undefined,
    private readonly config: Record<string, any>,
  ) {}

  /**
   * What to write into the cluster Secret; undefined when somebody else writes it.
   * @internal
   */
  public get _secret(): RegistrationSecret | undefined {
    return this.server === undefined ? undefined : { server: this.server, config: this.config };
  }
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

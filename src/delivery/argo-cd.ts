import { Construct } from 'constructs';
import { reportFinding } from '../core/finding-log';
import { Fleet } from '../core/fleet';
import { dnsLabelProblem } from '../model/names';
import { gitUrlProblem, hasCredential } from '../model/repository-url';
import type { ArgoCdSettings } from './argo-cd-settings';

/** Where Argo CD finds what synth writes. */
export interface ArgoCdProps {
  /** Git repository that the output is committed to, without credentials. */
  readonly repoUrl: string;
  /**
   * Branch or tag that clusters follow, fully qualified: a short name makes Argo CD scan all refs.
   * @default 'refs/heads/main'
   */
  readonly revision?: string;
  /**
   * The output folder, from the root of the repository.
   * @default 'dist'
   */
  readonly path?: string;
  /**
   * Namespace on the hub that Argo CD runs in.
   * @default 'argocd'
   */
  readonly namespace?: string;
  /**
   * The settings that it runs with, so that rules know of them; give their values to its chart too.
   * @default - unknown: the version that the library is written for, without checks of its own
   */
  readonly settings?: ArgoCdSettings;
}

const SHORT_REVISION = /^(?!refs\/)(?![0-9a-f]{40}$).*/;

/**
 * The Argo CD of the hub, which deploys the output; one in each fleet.
 *
 * **Emits** `bootstrap/`, `hub/root/`, `hub/registrations/`.
 * **Checks** FL6101-FL6104.
 */
export class ArgoCd extends Construct {
  /** Git repository of the output. */
  public readonly repoUrl: string;
  /** Branch or tag that clusters follow. */
  public readonly revision: string;
  /** The output folder, from the root of the repository. */
  public readonly path: string;
  /** Namespace on the hub that Argo CD runs in. */
  public readonly namespace: string;
  /** The settings that it runs with. */
  public readonly settings: ArgoCdSettings | undefined;

  constructor(scope: Construct, id: string, props: ArgoCdProps) {
    const place = Fleet._place(scope, 'delivery', id);
    super(place.scope, place.id);
    this.repoUrl = props.repoUrl;
    this.revision = props.revision ?? 'refs/heads/main';
    this.path = (props.path ?? 'dist').replace(/^\.\/|\/+$/g, '');
    this.namespace = props.namespace ?? 'argocd';
    this.settings = props.settings;
    this.check();
  }

  /**
   * A folder of the output, from the root of the repository.
   * @internal
   */
  public _folder(directory: string): string {
    return this.path === '' || this.path === '.' ? directory : `${this.path}/${directory}`;
  }

  private check(): void {
    const urlProblem = gitUrlProblem(this.repoUrl);
    if (urlProblem) {
      const shown = hasCredential(this.repoUrl) ? '(withheld)' : this.repoUrl;
      const remedy = 'give https://HOST/PATH or git@HOST:PATH, and the credential to Argo CD in a repository Secret';
      this.refuse({
        code: 'FL6101',
        problem: `repoUrl '${shown}' ${urlProblem}`,
        value: shown,
        remedy,
        acceptable: false,
      });
    }
    if (SHORT_REVISION.test(this.revision)) {
      const limit = 'refs/heads/..., refs/tags/... or a commit of 40 digits';
      const problem = `revision '${this.revision}' is a short name`;
      this.refuse({ code: 'FL6102', problem, value: this.revision, limit, remedy: `give ${limit}` });
    }
    if (this.path.startsWith('/') || this.path.split('/').includes('..')) {
      const problem = `path '${this.path}' leaves the repository`;
      this.refuse({
        code: 'FL6103',
        problem,
        value: this.path,
        remedy: 'give a folder from the root of the repository, such as dist',
      });
    }
    const namespaceProblem = dnsLabelProblem(this.namespace);
    if (namespaceProblem) {
      const problem = `namespace '${this.namespace}' ${namespaceProblem}`;
      this.refuse({
        code: 'FL6104',
        problem,
        value: this.namespace,
        remedy: 'give the namespace that Argo CD is installed in',
      });
    }
  }

  private refuse(props: {
    code: string;
    problem: string;
    value: string;
    limit?: string;
    remedy: string;
    acceptable?: boolean;
  }): void {
    reportFinding(this, { path: this.node.path, ...props });
  }
}

import { HelmBundle } from '../core/helm-bundle';
import { hasCredential, helmUrlProblem } from '../model/repository-url';
import type { Rule } from './rule';

/** A chart's address is one that Argo CD understands, and holds no credential. */
export const chartRepository: Rule = ({ placements }) =>
  placements.flatMap(({ bundle }) => {
    const problem = bundle instanceof HelmBundle ? helmUrlProblem(bundle.repoUrl) : undefined;
    if (!(bundle instanceof HelmBundle) || !problem) return [];
    const shown = hasCredential(bundle.repoUrl) ? '(withheld)' : bundle.repoUrl;
    const remedy =
      'give https://HOST/PATH, or the OCI registry without oci://, and the credential to Argo CD in a repository Secret';
    return [
      {
        code: 'FL6108',
        path: bundle.node.path,
        problem: `repoUrl '${shown}' ${problem}`,
        value: shown,
        remedy,
        acceptable: false,
      },
    ];
  });

import { HelmBundle } from '../core/helm-bundle';
import type { Rule } from './rule';

/** Helm's own bound on the name of a release. */
const LIMIT = 53;
const PATTERN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** N2: Helm accepts the name of the release. */
export const releaseName: Rule = ({ placements }) =>
  placements.flatMap(({ bundle }) => {
    if (!(bundle instanceof HelmBundle)) return [];
    const { releaseName: name } = bundle;
    const problem =
      name.length > LIMIT
        ? `has ${name.length} characters, the limit is ${LIMIT}`
        : PATTERN.test(name)
          ? undefined
          : 'is no DNS name';
    if (!problem) return [];
    const remedy = `give releaseName in lower case, with at most ${LIMIT} characters`;
    return [
      {
        code: 'FL6105',
        path: bundle.node.path,
        problem: `releaseName '${name}' ${problem}`,
        value: name,
        limit: `${LIMIT}`,
        remedy,
      },
    ];
  });

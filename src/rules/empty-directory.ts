import type { Rule } from './rule';

/** Z1: a directory holds something; Argo CD reports an empty one as an error on every cluster. */
export const emptyDirectory: Rule = ({ renderings }) =>
  renderings
    .filter(({ objects, complete }) => complete && objects.length === 0)
    .map(({ bundle, cohort }) => ({
      code: 'FL6107',
      path: bundle.node.path,
      problem: `bundle '${bundle.bundleName}' renders nothing for cohort '${cohort.cohortName}'`,
      value: cohort.cohortName,
      remedy: 'put objects into it, or leave these clusters out of its selector',
    }));

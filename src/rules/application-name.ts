import type { Rule } from './rule';

/** Longest value of a label: Argo CD tracks objects by a label that holds the Application's name. */
const LIMIT = 63;

/** N1: an Application's name fits into a label. */
export const applicationName: Rule = ({ applications, placements }) => {
  const paths = new Map(placements.map(({ bundle }) => [bundle.bundleName, bundle.node.path]));
  return applications
    .filter(({ name }) => name.length > LIMIT)
    .map(({ name, cluster, bundle }) => ({
      code: 'FL6106',
      path: paths.get(bundle)!,
      problem: `Application '${name}' has ${name.length} characters, the limit is ${LIMIT}`,
      value: name,
      limit: `${LIMIT}`,
      remedy: `shorten the cluster's name '${cluster}' or the bundle's '${bundle}' by ${name.length - LIMIT}`,
    }));
};

import { repeated } from './repeated';
import type { Rule } from './rule';

/** N4: no two bundles share a name, and so no two Applications do. */
export const bundleName: Rule = ({ fleet }) =>
  repeated(fleet._bundles, (bundle) => bundle.bundleName).map(({ key, items }) => ({
    code: 'FL6110',
    path: items[1]!.node.path,
    problem: `bundle name '${key}' is taken by '${items[0]!.node.path}' too`,
    value: key,
    remedy: 'rename one, or let both components share a bundle through bundle:',
    acceptable: false,
  }));

import type { NodeRule } from './rule';
import { templateText } from './seen-pool';

/** V-NP-8: a node that expires goes after all; without a grace period one Pod that may not be disrupted keeps it for ever. */
export const expiryGrace: NodeRule = ({ pools }) =>
  pools.flatMap((pool) => {
    const expireAfter = templateText(pool, 'expireAfter') ?? '720h';
    if (expireAfter === 'Never' || templateText(pool, 'terminationGracePeriod') !== undefined) return [];
    return [
      {
        code: 'FL2008',
        path: pool.origin,
        problem: `nodes expire after '${expireAfter}', and no terminationGracePeriod says when the last Pods go`,
        value: expireAfter,
        remedy: 'give terminationGracePeriod, at least as long as Pods take to end, or let nodes not expire',
      },
    ];
  });

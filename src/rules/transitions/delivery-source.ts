import type { TransitionRule } from './transition';

/** The root reads the place that it was bootstrapped with until it finds its successor there. */
export const deliverySource: TransitionRule = function* (previous, { argoCd }) {
  for (const field of ['repoUrl', 'revision', 'path'] as const) {
    const before = previous.fleet.argoCd[field];
    if (before === argoCd[field]) continue;
    yield {
      code: 'FL6219',
      path: argoCd.node.path,
      problem: `${field} was '${before}' and is '${argoCd[field]}', while the root on the hub goes on reading the former place`,
      value: argoCd[field],
      limit: before,
      remedy:
        'accept this with a reason, leave the former place as it is, and when the commit is there apply bootstrap/ of the new output to the hub by hand, server-side',
    };
  }
};

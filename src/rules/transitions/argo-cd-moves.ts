import type { TransitionRule } from './transition';

/** The root may write to the namespace that it was bootstrapped in, and nowhere else. */
export const argoCdMoves: TransitionRule = function* (previous, { argoCd }) {
  const before = previous.fleet.argoCd.namespace;
  if (before === argoCd.namespace) return;
  yield {
    code: 'FL6213',
    path: argoCd.node.path,
    problem: `namespace of Argo CD was '${before}' and is '${argoCd.namespace}', where the root on the hub may not write, so that nothing would be delivered any more`,
    value: argoCd.namespace,
    limit: before,
    remedy: `keep '${before}'; for another installation of Argo CD bootstrap it anew, with previous: ''`,
    acceptable: false,
  };
};

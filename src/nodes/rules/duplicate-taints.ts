import type { NodeRule } from './rule';

/** V-NP-2: a key with one effect stands once among taints and startup taints; Karpenter refuses the pool else. */
export const duplicateTaints: NodeRule = ({ pools }) =>
  pools.flatMap((pool) => {
    const all = [...pool.taints, ...pool.startupTaints].map(({ key, effect }) => `${key}:${effect}`);
    const twice = [...new Set(all.filter((one, index) => all.indexOf(one) !== index))];
    return twice.map((taint) => ({
      code: 'FL2003',
      path: pool.origin,
      problem: `taint '${taint}' stands twice among taints and startupTaints, so Karpenter never uses the pool`,
      value: taint,
      remedy: 'keep one of them',
    }));
  });

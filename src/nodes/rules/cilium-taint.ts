import { clustersText } from './cluster-view';
import type { NodeRule } from './rule';

/** V-NP-15: where Cilium runs, new nodes take Pods only once its agent does; else Karpenter makes nodes twice. */
export const ciliumTaint: NodeRule = (input) => {
  const byName = new Map(input.fleet.clusters.map((one) => [one.memberName, one]));
  return input.views.flatMap(({ members, pools }) => {
    const running = members.filter(
      ({ name, installed }) => byName.get(name)?.cni?.name === 'cilium' || installed.cilium !== undefined,
    );
    if (running.length === 0) return [];
    return pools
      .filter(
        ({ startupTaints }) =>
          !startupTaints.some(({ key }) => key.includes('cilium') || key.startsWith('readiness.k8s.io/')),
      )
      .map((pool) => ({
        code: 'FL2016',
        path: pool.origin,
        problem: `has no startup taint of Cilium, which ${clustersText(running)} ${running.length === 1 ? 'runs' : 'run'}`,
        remedy:
          "add startupTaints { key: 'node.cilium.io/agent-not-ready', value: 'true', effect: TaintEffect.NO_EXECUTE }",
      }));
  });
};

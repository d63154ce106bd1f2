import type { Check, CheckContext, Group } from '../group';
import { CLASS_POOLS, poolsOfClasses } from './classes';
import { EXAMPLE_POOLS, exampleObjects, exampleOfAll, exampleWindow } from './example';
import { checkTree } from './other-clusters';
import { scenarioChecks } from './scenario';
import { SimulatedCluster } from './simulated-cluster';
import { UPSTREAM_CASES } from './upstream-cases';
import { UpstreamFindings } from './upstream-findings';
import { checkWindow } from './window';

const cluster = new SimulatedCluster();

/** Karpenter on simulated nodes: what the library says of pools is what they do. */
export const NODES: Group = {
  name: 'nodes',
  programs: ['etcd', 'kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'kwok', 'karpenter'],
  checks: () =>
    [
      onCluster('the simulated cluster', async () => 'API server, scheduler, controllers, kwok and Karpenter run'),
      ...scenarioChecks(cluster, { name: 'classes', pools: CLASS_POOLS, limited: 'system', objects: poolsOfClasses }),
      ...scenarioChecks(cluster, {
        name: 'example node-pools',
        pools: EXAMPLE_POOLS,
        limited: 'batch',
        objects: exampleObjects,
      }),
      onCluster('disruption windows', async (context) =>
        checkWindow(await cluster.client(context), context.folder, exampleWindow()),
      ),
      ...(['karpenter', 'karpenter-aws'] as const).map((tree) => ({
        name: `example node-pools: definitions of ${tree}`,
        run: (context: CheckContext) => checkTree(context, tree, exampleOfAll()),
      })),
      ...upstreamChecks(new UpstreamFindings()),
    ].map(withErrors),
  end: () => cluster.stop(),
};

/** A check whose failure names what Karpenter says of it. */
function withErrors({ name, run }: Check): Check {
  return {
    name,
    run: (context) =>
      run(context).catch((error: Error) => {
        throw new Error(`${error.message}${cluster.failed()}`);
      }),
  };
}

function onCluster(name: string, run: Check['run']): Check {
  return {
    name,
    async run(context) {
      await cluster.client(context);
      return run(context);
    },
  };
}

function upstreamChecks(upstream: UpstreamFindings): Check[] {
  return [
    { name: 'upstream findings: synth', run: ({ folder }: CheckContext) => upstream.checkSynth(folder) },
    onCluster('upstream findings: applied', async (context) => upstream.start(await cluster.client(context))),
    ...UPSTREAM_CASES.map((one) => ({
      name: `upstream findings: ${one.code ?? 'none'} ${one.name}`,
      run: () => upstream.check(one),
    })),
  ];
}

import { blockingBudget } from './blocking-budget';
import { budgetSchedule } from './budget-schedule';
import { ciliumTaint } from './cilium-taint';
import { clusterViews } from './cluster-view';
import { doNotDisrupt } from './do-not-disrupt';
import { driftBlocked } from './drift-blocked';
import { duplicateTaints } from './duplicate-taints';
import { expiryGrace } from './expiry-grace';
import { featureGates } from './feature-gates';
import { idleException } from './idle-exception';
import { kubelet } from './kubelet';
import { latestImage } from './latest-image';
import { nodeClassPresent } from './node-class-present';
import { oneBudget } from './one-budget';
import { overlappingPools } from './overlapping-pools';
import { podGrace } from './pod-grace';
import { poolSyntax } from './pool-syntax';
import { positiveWindow } from './positive-window';
import { quietTime } from './quiet-time';
import { releaseAge } from './release-age';
import { releaseOrder } from './release-order';
import { restrictedLabels } from './restricted-labels';
import type { NodeRule, NodeRuleInput } from './rule';
import { satisfiable } from './satisfiable';
import { seenPools } from './seen-pool';
import { selectorTerms } from './selector-terms';
import { spotQueue } from './spot-queue';
import { spotVariety } from './spot-variety';
import { systemDaemons } from './system-daemons';
import { workloadFits } from './workload-fits';

/** Every rule about nodes, by name. */
export const NODE_RULES: Readonly<Record<string, NodeRule>> = {
  blockingBudget,
  budgetSchedule,
  ciliumTaint,
  doNotDisrupt,
  driftBlocked,
  duplicateTaints,
  expiryGrace,
  featureGates,
  idleException,
  kubelet,
  latestImage,
  nodeClassPresent,
  oneBudget,
  overlappingPools,
  podGrace,
  poolSyntax,
  positiveWindow,
  quietTime,
  releaseAge,
  releaseOrder,
  restrictedLabels,
  satisfiable,
  selectorTerms,
  spotQueue,
  spotVariety,
  systemDaemons,
  workloadFits,
};

/** What every rule about nodes looks at, worked out once for all of them. */
export function nodeRuleInput(input: Pick<NodeRuleInput, 'fleet' | 'members' | 'renderings'>): NodeRuleInput {
  const { fleet, members, renderings } = input;
  return { fleet, members, renderings, pools: seenPools(renderings), views: clusterViews(input) };
}

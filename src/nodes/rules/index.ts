import { blockingBudget } from './blocking-budget';
import { budgetSchedule } from './budget-schedule';
import { ciliumTaint } from './cilium-taint';
import { doNotDisrupt } from './do-not-disrupt';
import { driftBlocked } from './drift-blocked';
import { duplicateTaints } from './duplicate-taints';
import { expiryGrace } from './expiry-grace';
import { latestImage } from './latest-image';
import { nodeClassPresent } from './node-class-present';
import { oneBudget } from './one-budget';
import { overlappingPools } from './overlapping-pools';
import { poolSyntax } from './pool-syntax';
import { positiveWindow } from './positive-window';
import { restrictedLabels } from './restricted-labels';
import type { NodeRule } from './rule';
import { satisfiable } from './satisfiable';
import { selectorTerms } from './selector-terms';
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
  latestImage,
  nodeClassPresent,
  oneBudget,
  overlappingPools,
  poolSyntax,
  positiveWindow,
  restrictedLabels,
  satisfiable,
  selectorTerms,
  systemDaemons,
  workloadFits,
};

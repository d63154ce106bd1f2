import { argoCdMoves } from './argo-cd-moves';
import { bundleLeaves } from './bundle-leaves';
import { clusterLeaves } from './cluster-leaves';
import { definitionDisappears } from './definition-disappears';
import { deletionBudget } from './deletion-budget';
import { deliverySource } from './delivery-source';
import { fleetLabels } from './fleet-labels';
import { hubRenamed } from './hub-renamed';
import { objectHandover } from './object-handover';
import { objectMoves } from './object-moves';
import { projectShrinks } from './project-shrinks';
import { selectionShrinks } from './selection-shrinks';
import { sourceReplaced } from './source-replaced';
import { tierRemoved } from './tier-removed';
import { tierRenamed } from './tier-renamed';
import type { TransitionRule } from './transition';

/** Every rule over what changes between two outputs, by name. */
export const TRANSITIONS: Readonly<Record<string, TransitionRule>> = {
  argoCdMoves,
  bundleLeaves,
  clusterLeaves,
  definitionDisappears,
  deletionBudget,
  deliverySource,
  fleetLabels,
  hubRenamed,
  objectHandover,
  objectMoves,
  projectShrinks,
  selectionShrinks,
  sourceReplaced,
  tierRemoved,
  tierRenamed,
};

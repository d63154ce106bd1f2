import { applicationCount } from './application-count';
import { applicationName } from './application-name';
import { argoCdNamespace } from './argo-cd-namespace';
import { autoscaledReplicas } from './autoscaled-replicas';
import { bundleName } from './bundle-name';
import { chartRepository } from './chart-repository';
import { chartVersion } from './chart-version';
import { clusterServed } from './cluster-served';
import { criticalGuards } from './critical-guards';
import { definitionOwner } from './definition-owner';
import { definitionWave } from './definition-wave';
import { directorySize } from './directory-size';
import { emptyDirectory } from './empty-directory';
import { factsCarried } from './facts-carried';
import { gatingHealth } from './gating-health';
import { helmCredentials } from './helm-credentials';
import { helmValues } from './helm-values';
import { memberName } from './member-name';
import { objectSize } from './object-size';
import { permittedClusterKind } from './permitted-cluster-kind';
import { permittedNamespace } from './permitted-namespace';
import { projectValidity } from './project-validity';
import { registrationKept } from './registration-kept';
import { releaseName } from './release-name';
import { requirementCycle } from './requirement-cycle';
import { rollingEnabled } from './rolling-enabled';
import { rollingSelfHeal } from './rolling-self-heal';
import { rollingSize } from './rolling-size';
import { rollingSteps } from './rolling-steps';
import type { Rule } from './rule';
import { selectorLabels } from './selector-labels';
import { selectorMatches } from './selector-matches';
import { selectorNames } from './selector-names';
import { serverAddress } from './server-address';
import { sharedObject } from './shared-object';
import { tierOnce } from './tier-once';
import { tierOrder } from './tier-order';
import { waveNumber } from './wave-number';

/** Every whole-fleet rule, by name. */
export const RULES: Readonly<Record<string, Rule>> = {
  applicationCount,
  applicationName,
  argoCdNamespace,
  autoscaledReplicas,
  bundleName,
  chartRepository,
  chartVersion,
  clusterServed,
  criticalGuards,
  definitionOwner,
  definitionWave,
  directorySize,
  emptyDirectory,
  factsCarried,
  gatingHealth,
  helmCredentials,
  helmValues,
  memberName,
  objectSize,
  permittedClusterKind,
  permittedNamespace,
  projectValidity,
  registrationKept,
  releaseName,
  requirementCycle,
  rollingEnabled,
  rollingSelfHeal,
  rollingSize,
  rollingSteps,
  selectorLabels,
  selectorMatches,
  selectorNames,
  serverAddress,
  sharedObject,
  tierOnce,
  tierOrder,
  waveNumber,
};

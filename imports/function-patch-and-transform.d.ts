// pt.fn.crossplane.io: made by tools/imports/generate.ts from function-patch-and-transform v0.10.7 (github.com/crossplane-contrib/function-patch-and-transform). Do not edit.
// Reference: https://github.com/crossplane-contrib/function-patch-and-transform/tree/main/package/input

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (resources). */
export interface Resources {
  apiVersion: 'pt.fn.crossplane.io/v1beta1';
  kind: 'Resources';
  environment?: ResourcesEnvironment;
  patchSets?: readonly ResourcesPatchSets[];
  resources: readonly ResourcesResources[];
  writeConnectionSecretToRef?: ResourcesWriteConnectionSecretToRef;
  metadata: ObjectMeta;
}

export interface ResourcesEnvironment {
  patches?: readonly ResourcesPatches[];
}

export interface ResourcesWriteConnectionSecretToRef {
  name?: string;
  namespace?: string;
  patches?: readonly ResourcesWriteConnectionSecretToRefPatches[];
}

export interface ResourcesPatchSets {
  name: string;
  patches: readonly ResourcesPatchSetsPatches[];
}

export interface ResourcesResources {
  base?: { [key: string]: unknown };
  connectionDetails?: readonly ResourcesConnectionDetails[];
  name: string;
  patches?: readonly ResourcesResourcesPatches[];
  readinessChecks?: readonly ResourcesReadinessChecks[];
}

export interface ResourcesPatches {
  combine?: ResourcesCombine;
  fromFieldPath?: string;
  policy?: ResourcesPolicy;
  toFieldPath?: string;
  transforms?: readonly ResourcesTransforms[];
  /** default "FromCompositeFieldPath" */
  type?: 'FromCompositeFieldPath' | 'ToCompositeFieldPath' | 'CombineFromComposite' | 'CombineToComposite' | 'FromEnvironmentFieldPath' | 'ToEnvironmentFieldPath';
}

export interface ResourcesWriteConnectionSecretToRefPatches {
  combine?: ResourcesCombine;
  fromFieldPath?: string;
  policy?: ResourcesPolicy;
  toFieldPath?: string;
  transforms?: readonly ResourcesTransforms[];
  /** default "FromCompositeFieldPath" */
  type?: 'FromCompositeFieldPath' | 'CombineFromComposite';
}

export interface ResourcesCombine {
  strategy: 'string';
  string?: ResourcesString;
  /** items at least 1 */
  variables: readonly ResourcesVariables[];
}

export interface ResourcesPolicy {
  fromFieldPath?: 'Optional' | 'Required';
  toFieldPath?: 'Replace' | 'MergeObjects' | 'MergeObjectsAppendArrays' | 'ForceMergeObjects' | 'ForceMergeObjectsAppendArrays' | 'MergeObject' | 'AppendArray';
}

export interface ResourcesPatchSetsPatches {
  combine?: ResourcesCombine;
  fromFieldPath?: string;
  policy?: ResourcesPolicy;
  toFieldPath?: string;
  transforms?: readonly ResourcesTransforms[];
  /** default "FromCompositeFieldPath" */
  type?: 'FromCompositeFieldPath' | 'ToCompositeFieldPath' | 'CombineFromComposite' | 'CombineToComposite' | 'FromEnvironmentFieldPath' | 'ToEnvironmentFieldPath' | 'CombineFromEnvironment' | 'CombineToEnvironment';
}

export interface ResourcesConnectionDetails {
  fromConnectionSecretKey?: string;
  fromFieldPath?: string;
  name: string;
  type: 'FromConnectionSecretKey' | 'FromFieldPath' | 'FromValue';
  value?: string;
}

export interface ResourcesResourcesPatches {
  combine?: ResourcesCombine;
  fromFieldPath?: string;
  patchSetName?: string;
  policy?: ResourcesPolicy;
  toFieldPath?: string;
  transforms?: readonly ResourcesTransforms[];
  /** default "FromCompositeFieldPath" */
  type?: 'FromCompositeFieldPath' | 'PatchSet' | 'ToCompositeFieldPath' | 'CombineFromComposite' | 'CombineToComposite' | 'FromEnvironmentFieldPath' | 'ToEnvironmentFieldPath' | 'CombineFromEnvironment' | 'CombineToEnvironment';
}

export interface ResourcesReadinessChecks {
  fieldPath?: string;
  matchCondition?: PodFailurePolicyOnPodConditionsPattern;
  matchInteger?: number;
  matchString?: string;
  type: 'MatchString' | 'MatchInteger' | 'NonEmpty' | 'MatchCondition' | 'MatchTrue' | 'MatchFalse' | 'None';
}

export interface ResourcesString {
  fmt: string;
}

export interface ResourcesTransforms {
  convert?: ResourcesConvert;
  map?: { [key: string]: unknown };
  match?: ResourcesMatch;
  math?: ResourcesMath;
  string?: ResourcesTransformsString;
  type: 'map' | 'match' | 'math' | 'string' | 'convert';
}

export interface PodFailurePolicyOnPodConditionsPattern {
  /** default "True" */
  status?: string;
  /** default "Ready" */
  type?: string;
}

export interface ResourcesVariables {
  fromFieldPath: string;
}

export interface ResourcesConvert {
  format?: 'none' | 'quantity' | 'json';
  toType: 'string' | 'int' | 'int64' | 'bool' | 'float64' | 'object' | 'array';
}

export interface ResourcesMatch {
  /** default "Value" */
  fallbackTo?: 'Value' | 'Input';
  fallbackValue?: unknown;
  patterns?: readonly ResourcesPatterns[];
}

export interface ResourcesMath {
  clampMax?: number;
  clampMin?: number;
  multiply?: number;
  /** default "Multiply" */
  type?: 'Multiply' | 'ClampMin' | 'ClampMax';
}

export interface ResourcesTransformsString {
  convert?: 'ToUpper' | 'ToLower' | 'ToBase64' | 'FromBase64' | 'ToJson' | 'ToSha1' | 'ToSha256' | 'ToSha512';
  fmt?: string;
  join?: ResourcesJoin;
  regexp?: ResourcesRegexp;
  replace?: ResourcesReplace;
  trim?: string;
  /** default "Format" */
  type?: 'Format' | 'Convert' | 'TrimPrefix' | 'TrimSuffix' | 'Regexp';
}

export interface ResourcesJoin {
  separator: string;
}

export interface ResourcesRegexp {
  group?: number;
  match: string;
}

export interface ResourcesReplace {
  replace: string;
  search: string;
}

export interface ResourcesPatterns {
  literal?: string;
  regexp?: string;
  result: unknown;
  /** default "literal" */
  type?: 'literal' | 'regexp';
}

// meta: made by tools/imports/generate.ts from kubernetes v1.37.2 (k8s.io/kubernetes). Do not edit.
// Reference: https://kubernetes.io/docs/reference/kubernetes-api/

export interface GroupResource {
  group: string;
  resource: string;
}

export interface LabelSelector {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchLabels?: { [key: string]: string };
}

export interface LabelSelectorRequirement {
  key: string;
  operator: string;
  values?: readonly string[];
}

export interface ManagedFieldsEntry {
  apiVersion?: string;
  fieldsType?: string;
  fieldsV1?: { [key: string]: unknown };
  manager?: string;
  operation?: string;
  subresource?: string;
  /** date-time */
  time?: string;
}

export interface ObjectMeta {
  annotations?: { [key: string]: string };
  /** date-time */
  creationTimestamp?: string;
  deletionGracePeriodSeconds?: number;
  /** date-time */
  deletionTimestamp?: string;
  /** a set */
  finalizers?: readonly string[];
  generateName?: string;
  generation?: number;
  labels?: { [key: string]: string };
  managedFields?: readonly ManagedFieldsEntry[];
  name?: string;
  namespace?: string;
  /** one for each uid */
  ownerReferences?: readonly OwnerReference[];
  resourceVersion?: string;
  selfLink?: string;
  uid?: string;
}

export interface OwnerReference {
  apiVersion: string;
  blockOwnerDeletion?: boolean;
  controller?: boolean;
  kind: string;
  name: string;
  uid: string;
}

/** Fields that Argo CD neither compares nor writes, since somebody on the cluster owns them. */
export interface IgnoreDifference {
  /** Kind of the objects, such as 'Deployment'. */
  readonly kind: string;
  /**
   * API group of the kind, without version.
   * @default - the core group
   */
  readonly group?: string;
  /**
   * Name of the one object that is meant.
   * @default - all of the kind
   */
  readonly name?: string;
  /**
   * Namespace of the objects that are meant.
   * @default - all namespaces
   */
  readonly namespace?: string;
  /**
   * Fields by JSON pointer, such as `/spec/replicas`.
   * @default - none
   */
  readonly jsonPointers?: string[];
  /**
   * Fields by jq expression, such as `.spec.rules[].backendRefs[].weight`.
   * @default - none
   */
  readonly jqPathExpressions?: string[];
  /**
   * All fields that these managers own on the cluster, such as `kube-controller-manager`.
   * @default - none
   */
  readonly managedFieldsManagers?: string[];
}

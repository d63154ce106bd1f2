/** A cluster-scoped kind of objects. */
export interface ClusterKind {
  /** API group without version; '' is the core group, '*' any group. */
  readonly group: string;
  /** Kind, such as 'ClusterRole'; '*' is any kind. */
  readonly kind: string;
}

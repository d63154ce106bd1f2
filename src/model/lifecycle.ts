/** Where something stands between its first and its last commit. */
export enum Lifecycle {
  /** In use. */
  ACTIVE = 'active',
  /** On its way out: guards against deletion are dropped, so that the commit that removes the code may remove the object. */
  RETIRED = 'retired',
}

/** What becomes of the objects that a retired bundle delivered. */
export enum Retirement {
  /** They stay on the clusters, no longer managed. */
  KEEP = 'keep',
  /** They are deleted with the bundle's Applications. */
  DELETE = 'delete',
}

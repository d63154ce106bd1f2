/** Whether nodes are bought on the spot market, where they are cheap and may be taken back. */
export enum SpotMode {
  /** Never: on demand, and what was reserved. */
  NEVER = 'never',
  /** Where there are some, and on demand where there are none; a preference, and no share. */
  PREFER = 'prefer',
  /** Only: where there are none, Pods wait. */
  ONLY = 'only',
}

/** A line of Argo CD that the output is written for. */
export enum ArgoCdVersion {
  /** Argo CD 3.5. */
  V3_5 = '3.5',
  /** Argo CD 3.6. */
  V3_6 = '3.6',
}

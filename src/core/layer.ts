/** Where the objects of a bundle stand in the order of one sync. */
export enum Layer {
  /** Definitions that others need: wave -20. CustomResourceDefinitions always stand here. */
  CRDS = 'crds',
  /** Controllers: wave -10. */
  OPERATORS = 'operators',
  /** Everything else: wave 0. */
  CONFIG = 'config',
}

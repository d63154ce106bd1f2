import { bootstrap, facts, idle, start, waves } from './story-bootstrap';
import { badCommit, clusterAdded, drift, lateDefinition, reverts } from './story-commits';
import { clusterRemoved, clusterRetired, leaving, pruning, retirement } from './story-removal';
import type { World } from './world';

/** A step of the story: its name, and what it shows on the world as the step before left it. */
export type Step = readonly [name: string, show: (world: World) => Promise<string>];

/** What a fleet lives through, in order; each step says what was seen. */
export const STORY: readonly Step[] = [
  ['everything starts', start],
  ['bootstrap serves every cluster, and no other', bootstrap],
  ['waves are kept', waves],
  ['charts get the facts of their cluster', facts],
  ['idle minutes change nothing', idle],
  ['a commit arrives and a revert restores', reverts],
  ['drift is healed', drift],
  ['what leaves a bundle is pruned unless guarded', pruning],
  ['a bad commit is mended by the next one', badCommit],
  ['a resource whose definition comes later still arrives', lateDefinition],
  ['a cluster added in code is served', clusterAdded],
  ['a cluster removed from the code loses nothing', clusterRemoved],
  ['a cluster is retired in two commits, and Delete=confirm holds', clusterRetired],
  ['a bundle is retired in two commits, and its namespace stays', retirement],
  ['whoever leaves altogether loses nothing', leaving],
];

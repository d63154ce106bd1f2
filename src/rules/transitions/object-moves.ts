import { identityOf } from './plan-view';
import { survives } from './removal';
import { type Tally, tallyOf } from './tally';
import { bundlePath, type TransitionInput, type TransitionRule } from './transition';

/** An object that changes bundle is deleted by the one before the other may have it, unless a guard holds it. */
export const objectMoves: TransitionRule = function* (_, input) {
  for (const [key, tally] of moves(input, false)) {
    const [from, to] = key.split(' ') as [string, string];
    const problem = `${tally.objectsText} on ${tally.clustersText} would be deleted by bundle '${from}', which delivered it, before '${to}' creates it anew`;
    const remedy = `take two steps: first give it the annotation argocd.argoproj.io/sync-options 'Prune=false,Delete=false' in '${from}', commit and sync, then move it to '${to}'`;
    yield { code: 'FL6201', path: bundlePath(input, to), problem, value: from, remedy };
  }
};

/** Moves by the two bundles, those of guarded objects or the others. */
export function moves({ removals }: TransitionInput, guarded: boolean): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { application, fate, moved } of removals) {
    for (const { object, to } of moved) {
      if (survives(object, fate) !== guarded) continue;
      tallyOf(tallies, `${application.bundle} ${to}`).add(application.cluster, identityOf(object));
    }
  }
  return tallies;
}

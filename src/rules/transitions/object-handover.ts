import { Severity } from '../../model/finding';
import { moves } from './object-moves';
import { bundlePath, type TransitionRule } from './transition';

/** A guarded object survives a change of bundle, but bears the mark of the one before, which its new Application refuses. */
export const objectHandover: TransitionRule = function* (_, input) {
  for (const [key, tally] of moves(input, true)) {
    const [from, to] = key.split(' ') as [string, string];
    const problem = `${tally.objectsText} on ${tally.clustersText} passes unharmed from bundle '${from}', but keeps its mark, so that Argo CD will not sync '${to}' there`;
    const remedy =
      'after the sync take the mark off on each cluster: kubectl annotate KIND NAME -n NAMESPACE argocd.argoproj.io/tracking-id-';
    yield { code: 'FL6202', path: bundlePath(input, to), problem, value: from, severity: Severity.WARNING, remedy };
  }
};

import { Severity } from '../model/finding';
import type { Rule } from './rule';

/** A rollout is known to Argo CD only where progressive syncs are on; else it would sync nothing at all. Without settings nobody can tell. */
export const rollingEnabled: Rule = ({ placements, argoCd }) =>
  placements
    .filter(({ bundle }) => bundle.rollout && !argoCd.settings?.progressiveSyncs)
    .map(({ bundle }) => {
      const common = { code: 'FL6147', path: bundle.node.path };
      if (argoCd.settings) {
        const problem = 'has a rollout, and progressiveSyncs of ArgoCdSettings is off';
        return { ...common, problem, remedy: 'give progressiveSyncs: true, or leave the rollout out' };
      }
      const problem = 'has a rollout, and nothing says that Argo CD has progressive syncs on';
      return { ...common, problem, remedy: PROVE, severity: Severity.WARNING };
    });

const PROVE = "give ArgoCd 'settings', with progressiveSyncs: true";

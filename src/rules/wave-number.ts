import { SYNC_WAVE } from '../delivery/guards';
import type { Rule } from './rule';

/** W1: a wave is a whole number; Argo CD takes anything else for 0, silently. */
export const waveNumber: Rule = ({ renderings }) =>
  renderings.flatMap(({ objects }) =>
    objects.flatMap(({ manifest, origin }) => {
      const wave = manifest.metadata.annotations?.[SYNC_WAVE];
      if (wave === undefined || /^-?\d+$/.test(wave)) return [];
      const problem = `sync wave '${wave}' of ${manifest.kind} '${manifest.metadata.name}' is no whole number`;
      return [
        {
          code: 'FL6137',
          path: origin,
          problem,
          value: wave,
          limit: 'a whole number',
          remedy: `give '${SYNC_WAVE}' a whole number as text`,
        },
      ];
    }),
  );

import { join } from 'node:path';
import type { Check, Group } from '../group';
import { STORY } from './story';
import { LIVE_PROGRAMS, World } from './world';

/** So many steps must have passed before the others mean anything. */
const FOUNDATION = 2;

/** A live Argo CD with a hub and clusters, all as plain processes, which is taken through the life of a fleet. */
export const LIVE: Group = {
  name: 'live',
  programs: LIVE_PROGRAMS,
  checks() {
    let world: World | undefined;
    let served = 0;
    const steps = STORY.map(
      ([name, show], at): Check => ({
        name,
        async run({ binaries, folder }) {
          if (served < Math.min(at, FOUNDATION)) throw new Error('not reached');
          world ??= new World(binaries, join(folder, '..'));
          const seen = await show(world);
          served++;
          return seen;
        },
      }),
    );
    const end: Check = {
      name: 'everything ends',
      async run() {
        await world?.stop();
        return 'every process by its own id';
      },
    };
    return [...steps, end];
  },
};

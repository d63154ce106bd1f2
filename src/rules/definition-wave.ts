import { SYNC_WAVE } from '../delivery/guards';
import { groupOf, type KubernetesObject } from '../model/kubernetes-object';
import { definedKind } from './definitions';
import type { Rule } from './rule';

/** W1: in a bundle, a definition stands in an earlier wave than the objects of its kind. */
export const definitionWave: Rule = ({ renderings }) =>
  renderings.flatMap(({ objects }) => {
    const definitions = new Map(
      objects.flatMap((object) =>
        definedKind(object.manifest) ? [[definedKind(object.manifest)!, object] as const] : [],
      ),
    );
    if (definitions.size === 0) return [];
    return objects.flatMap(({ manifest, origin }) => {
      const definition = definitions.get(`${groupOf(manifest.apiVersion)}/${manifest.kind}`);
      if (!definition || waveOf(definition.manifest) < waveOf(manifest)) return [];
      const [mine, its] = [waveOf(manifest), waveOf(definition.manifest)];
      const problem = `${manifest.kind} '${manifest.metadata.name}' is in wave ${mine}, its definition '${definition.manifest.metadata.name}' in wave ${its}`;
      return [
        {
          code: 'FL6124',
          path: origin,
          problem,
          value: `${mine}`,
          limit: `more than ${its}`,
          remedy: `leave out '${SYNC_WAVE}', or give the definition a lower wave`,
        },
      ];
    });
  });

const waveOf = (manifest: KubernetesObject) => Number(manifest.metadata.annotations?.[SYNC_WAVE] ?? 0);

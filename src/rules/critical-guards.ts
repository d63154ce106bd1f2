import { guardsOfKind, SYNC_OPTIONS } from '../delivery/guards';
import { groupOf } from '../model/kubernetes-object';
import type { Rule } from './rule';

/**
 * K2: the guards of a critical kind are not taken off; an option on the object wins over the one that synth adds. A definition, which
 * takes all objects of its kind with it, is never pruned, confirmed or not.
 */
export const criticalGuards: Rule = ({ renderings }) =>
  renderings.flatMap(({ objects }) =>
    objects.flatMap(({ manifest, origin }) => {
      const guards = guardsOfKind(groupOf(manifest.apiVersion), manifest.kind);
      if (guards.length === 0) return [];
      const options = (manifest.metadata.annotations?.[SYNC_OPTIONS] ?? '').split(',').map((one) => one.trim());
      const isDefinition = manifest.kind === 'CustomResourceDefinition';
      const enough = (name: string) => (isDefinition ? [`${name}=false`] : [`${name}=false`, `${name}=confirm`]);
      const names = guards.map((guard) => guard.split('=')[0]!);
      const off = names.filter((name) => !enough(name).some((option) => options.includes(option)));
      if (off.length === 0) return [];
      const problem = `${manifest.kind} '${manifest.metadata.name}' would go with its file or its Application: ${off.join(' and ')} is not guarded`;
      const remedy = `leave ${off.join(' and ')} out of '${SYNC_OPTIONS}'`;
      const [value, limit] = [off.join(','), guards.join(',')];
      return [{ code: 'FL6150', path: origin, problem, value, limit, remedy, acceptable: !isDefinition }];
    }),
  );

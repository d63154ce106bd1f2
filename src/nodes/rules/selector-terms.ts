import { fieldAt, listOf } from './loose';
import { nodeClassesOf } from './node-classes';
import type { NodeRule } from './rule';

const FIELDS = [
  'subnetSelectorTerms',
  'securityGroupSelectorTerms',
  'capacityReservationSelectorTerms',
  'amiSelectorTerms',
];

/** V-NP-13: a term by id says nothing else; the definition refuses that only where all terms do so. */
export const selectorTerms: NodeRule = ({ renderings }) =>
  nodeClassesOf(renderings, 'EC2NodeClass').flatMap(({ manifest, origin }) =>
    FIELDS.flatMap((field) => {
      const terms = listOf(fieldAt(manifest.spec, field));
      const mixed = terms.filter((term) => term.id !== undefined && Object.keys(term).length > 1);
      // where every term is so, the definition itself says it
      if (mixed.length === 0 || mixed.length === terms.length) return [];
      return mixed.map((term) => ({
        code: 'FL2014',
        path: origin,
        problem: `a term of ${field} has id '${term.id}' beside ${Object.keys(term)
          .filter((key) => key !== 'id')
          .map((key) => `'${key}'`)
          .join(', ')}`,
        value: `${term.id}`,
        remedy: 'give the id alone, and the rest as a term of its own',
      }));
    }),
  );

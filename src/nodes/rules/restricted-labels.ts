import { fieldAt, textsOf } from './loose';
import type { NodeRule } from './rule';

const DOMAINS = ['karpenter.sh', 'karpenter.k8s.aws', 'karpenter.azure.com', 'karpenter.kwok.sh'];

/** V-NP-1: labels of Karpenter and of its providers are theirs, below their domains too. */
export const restrictedLabels: NodeRule = ({ pools }) =>
  pools.flatMap((pool) => {
    const labels = Object.keys(textsOf(fieldAt(pool.spec, 'template', 'metadata', 'labels')));
    const required = pool.requirements.map(({ key }) => key);
    return [...labels.filter(isForeign), ...required.filter(isUnknownBelow)].map((key) => ({
      code: 'FL2002',
      path: pool.origin,
      problem: `'${key}' is in a domain that Karpenter keeps for itself`,
      value: key,
      remedy: 'use a domain of your own for labels that you invent',
    }));
  });

/** Whether a label of a pool is one of a domain that only providers give; its own domain the definition refuses. */
const isForeign = (key: string) => key !== 'karpenter.sh/capacity-type' && DOMAINS.slice(1).includes(domainOf(key));

/** Whether a requirement is about a domain below one of theirs, where nothing is known. */
const isUnknownBelow = (key: string) => DOMAINS.some((domain) => domainOf(key).endsWith(`.${domain}`));

const domainOf = (key: string) => (key.includes('/') ? key.slice(0, key.indexOf('/')) : '');

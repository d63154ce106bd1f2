import { quantityNanos } from '../formats/quantity';
import type { Place } from './refusals';

interface ResourceQuota {
  readonly spec?: { readonly hard?: Readonly<Record<string, string | number>> | null } | null;
}

interface PriorityClass {
  readonly metadata?: { readonly name?: string };
  readonly value?: number;
}

/** What is counted in whole numbers. */
const COUNTED = [
  'configmaps',
  'persistentvolumeclaims',
  'pods',
  'replicationcontrollers',
  'resourcequotas',
  'secrets',
  'services',
  'services.loadbalancers',
  'services.nodeports',
];

const MEASURED = /^((requests\.|limits\.)?(cpu|memory|ephemeral-storage)|requests\.storage|(requests\.)?hugepages-.+)$/;

/** Refuses what the API server refuses in code of a ResourceQuota, beyond its schema. */
export function judgeResourceQuota(place: Place, { spec }: ResourceQuota): void {
  for (const [name, amount] of Object.entries(spec?.hard ?? {}))
    judgeBound(place.at('spec', 'hard', name), name, amount);
}

function judgeBound(place: Place, name: string, amount: string | number): void {
  const isCounted = COUNTED.includes(name) || isExtended(name);
  if (!name.includes('/') && !isCounted && !MEASURED.test(name)) {
    const remedy = "give 'requests.cpu', 'limits.memory', 'pods', 'count/<resource>.<group>' or the like";
    place.refuse({ problem: `'${name}' is nothing that a quota bounds`, remedy, value: name });
  }
  const nanos = quantityNanos(amount) ?? 0n;
  if (nanos < 0n) place.refuse({ problem: `'${amount}' is below 0`, remedy: 'give at least 0', value: amount });
  else if (isCounted && nanos % 1_000_000_000n !== 0n) {
    place.refuse({
      problem: `'${amount}' of '${name}' is no whole number`,
      remedy: 'give a whole number',
      value: amount,
    });
  }
}

/** Devices and objects of any kind: names with a domain that is not Kubernetes' own. */
function isExtended(name: string): boolean {
  return name.includes('/') && !name.includes('kubernetes.io/') && !name.startsWith('requests.');
}

/** Above it priorities belong to the system. */
const HIGHEST = 1_000_000_000;
/** The classes that every cluster has. */
const OF_SYSTEM = ['system-cluster-critical', 'system-node-critical'];

/** Refuses what the API server refuses in code of a PriorityClass, beyond its schema. */
export function judgePriorityClass(place: Place, { metadata, value = 0 }: PriorityClass): void {
  const name = metadata?.name ?? '';
  if (OF_SYSTEM.includes(name)) return;
  if (name.startsWith('system-')) {
    const problem = `name '${name}' begins with 'system-', as those of the system do`;
    place.at('metadata', 'name').refuse({ problem, remedy: 'choose another name', value: name });
  }
  if (value > HIGHEST) {
    const problem = `'${value}' is above ${HIGHEST}, where the system's priorities are`;
    place.at('value').refuse({ problem, remedy: `give at most ${HIGHEST}`, value });
  }
}

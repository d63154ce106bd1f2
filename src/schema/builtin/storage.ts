import { labelKeyProblem } from '../../model/names';
import { quantityNanos } from '../formats/quantity';
import { refuseReference } from './references';
import type { Place } from './refusals';
import { judgeSelector, type Selector } from './selectors';

/** A claim to storage, as far as code judges it. */
export interface Claim {
  /**
   * What is claimed.
   * @default - nothing, which is refused
   */
  readonly spec?: {
    readonly accessModes?: readonly string[] | null;
    readonly resources?: { readonly requests?: Readonly<Record<string, string | number>> | null } | null;
    readonly selector?: Selector | null;
    readonly storageClassName?: string;
  };
}

/** Refuses what the API server refuses in code of a StorageClass, beyond its schema. */
export function judgeStorageClass(place: Place, { provisioner = '' }: { readonly provisioner?: string }): void {
  place.at('provisioner').refuseText('provisioner', provisioner, labelKeyProblem(provisioner.toLowerCase()));
}

/** Refuses what the API server refuses in code of a PersistentVolumeClaim, beyond its schema. */
export function judgeClaim(place: Place, { spec = {} }: Claim): void {
  const at = place.at('spec');
  const { accessModes = [], resources, selector } = spec;
  if (!accessModes?.length)
    at.at('accessModes').refuse({
      problem: 'the claim has no access mode',
      remedy: "give one, such as 'ReadWriteOnce'",
    });
  if (accessModes?.includes('ReadWriteOncePod') && accessModes.length > 1) {
    at.at('accessModes').refuse({ problem: "'ReadWriteOncePod' stands alone", remedy: 'keep it, or the others' });
  }
  const storage = resources?.requests?.storage;
  if (storage === undefined) {
    at.at('resources', 'requests', 'storage').refuse({
      problem: 'the claim asks for no storage',
      remedy: "set 'storage'",
    });
  } else if ((quantityNanos(storage) ?? 1n) <= 0n) {
    at.at('resources', 'requests', 'storage').refuse({
      problem: `'${storage}' is not above 0`,
      remedy: 'ask for more',
      value: storage,
    });
  }
  judgeSelector(at.at('selector'), selector);
  refuseReference(at.at('storageClassName'), spec.storageClassName);
}

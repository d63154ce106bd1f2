import { PriceBook } from '../../../src/nodes/cost/price-book';
import type { PriceBookData, PriceData } from '../../../src/nodes/cost/price-book-data';

/** A type at a price that is easy to reckon with. */
export const priced = (vcpu: number, onDemand: number, more: Partial<PriceData> = {}): PriceData => ({
  vcpu,
  memoryGiB: 2 * vcpu,
  arch: 'amd64',
  onDemand,
  ...more,
});

/** A vCPU costs 0.10 at the least, 0.08 on arm64. */
export const TYPES: Readonly<Record<string, PriceData>> = {
  'c7i.large': priced(2, 0.2),
  'm7i.2xlarge': priced(8, 1, { memoryGiB: 32 }),
  'r7i.large': priced(2, 0.4, { memoryGiB: 16 }),
  'c7g.large': priced(2, 0.16, { arch: 'arm64' }),
};

/** Invented prices of two regions, with what is said otherwise. */
export function bookData(changes: Partial<PriceBookData> = {}): PriceBookData {
  return {
    name: 'invented',
    currency: 'USD',
    assumptions: ['prices are invented'],
    spotRatio: 0.4,
    regions: { 'eu-central-1': TYPES, 'eu-west-1': TYPES },
    ...changes,
  };
}

/** The same as a book. */
export const book = (changes: Partial<PriceBookData> = {}): PriceBook =>
  PriceBook.fromJson(JSON.stringify(bookData(changes)), 'prices.json');

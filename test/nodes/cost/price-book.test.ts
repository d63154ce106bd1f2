import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PriceBook } from '../../../src/nodes/cost/price-book';
import { exampleOf } from '../../fleets/finding-case';
import { scratchFolder } from '../../fleets/minimal-fleet';
import { thrownBy } from '../../fleets/outcome';
import { bookData, priced } from './books';

const REMEDY = 'give JSON with name, currency, assumptions, spotRatio and regions of instance types';

/** A book of one type, with what is said otherwise of it. */
const ofType = (change: object) => ({ regions: { 'eu-central-1': { 'c7i.large': { ...priced(2, 0.2), ...change } } } });

describe('a price book', () => {
  it('is read from a file, and says what it rests on', () => {
    const path = join(scratchFolder(), 'prices.json');
    writeFileSync(path, JSON.stringify(bookData()));
    const book = PriceBook.fromFile(path);
    expect([book.source, book.bookName, book.assumptions]).toEqual([path, 'invented', ['prices are invented']]);
    expect(book._data).toEqual(bookData());
  });

  it('may have accelerators, labels, and every type there is', () => {
    const changes = {
      ...ofType({ gpus: 1, labels: { 'karpenter.k8s.aws/instance-gpu-name': 'l4' } }),
      isComplete: true,
    };
    expect(PriceBook.fromJson(JSON.stringify({ ...bookData(), ...changes }), 'x')._data).toMatchObject(changes);
  });

  it.each([
    [{ name: ' ' }, 'name is " ", and must be a text'],
    [{ currency: 'usd' }, 'currency is "usd", and must be three capital letters'],
    [{ assumptions: [] }, 'assumptions is [], and must be a list of texts that say what the prices rest on'],
    [{ assumptions: [''] }, 'assumptions is [""], and must be a list of texts that say what the prices rest on'],
    [{ spotRatio: 0 }, 'spotRatio is 0, and must be a share above 0, at most 1'],
    [{ spotRatio: 1.01 }, 'spotRatio is 1.01, and must be a share above 0, at most 1'],
    [{ spotRatio: undefined }, 'spotRatio is missing, and must be a share above 0, at most 1'],
    [{ isComplete: 'yes' }, 'isComplete is "yes", and must be true or false'],
    [{ regions: {} }, 'regions is {}, and must be a map of regions'],
    [{ regions: { x: [] } }, "'x' must be a map of instance types"],
    [{ regions: { x: {} } }, "'x' must be a map of instance types"],
    [{ regions: { x: { a: 0.1 } } }, "'a' of 'x': must be a map"],
    [{ price: 1 }, 'price is no field (there are name, currency, assumptions, spotRatio, isComplete, regions)'],
    [ofType({ vcpu: 1.5 }), "'c7i.large' of 'eu-central-1': vcpu is 1.5, and must be a whole number above 0"],
    [ofType({ memoryGiB: 0 }), "'c7i.large' of 'eu-central-1': memoryGiB is 0, and must be a number above 0"],
    [ofType({ arch: 'x86' }), `'c7i.large' of 'eu-central-1': arch is "x86", and must be 'amd64' or 'arm64'`],
    [ofType({ onDemand: '0.2' }), `'c7i.large' of 'eu-central-1': onDemand is "0.2", and must be a number above 0`],
    [ofType({ gpus: 0 }), "'c7i.large' of 'eu-central-1': gpus is 0, and must be a whole number above 0"],
    [ofType({ labels: { a: 1 } }), `'c7i.large' of 'eu-central-1': labels is {"a":1}, and must be a map of texts`],
    [
      ofType({ spot: 0.1 }),
      "'c7i.large' of 'eu-central-1': spot is no field (there are vcpu, memoryGiB, arch, onDemand, gpus, labels)",
    ],
  ])('refuses %j', (change, why) => {
    const text = JSON.stringify({ ...bookData(), ...change });
    expect(() => PriceBook.fromJson(text, 'prices.json')).toThrow(
      `FL2060 prices.json: no price book: ${why}; ${REMEDY}`,
    );
  });

  it.each([
    ['{', 'it is no JSON'],
    ['null', 'it is no map'],
    ['[]', 'it is no map'],
  ])('refuses the text %s', (text, why) => {
    expect(() => PriceBook.fromJson(text, 'prices.json')).toThrow(
      `FL2060 prices.json: no price book: ${why}; ${REMEDY}`,
    );
  });

  it('refuses a file that is not there', () => {
    expect(() => PriceBook.fromFile('/nowhere/prices.json')).toThrow('no price book: it cannot be read');
  });

  it('shows in the docs what yields FL2060', () => {
    const text = JSON.stringify({ ...bookData(), assumptions: [] });
    expect(thrownBy(() => PriceBook.fromJson(text, 'prices.json'))).toBe(exampleOf('FL2060'));
  });
});

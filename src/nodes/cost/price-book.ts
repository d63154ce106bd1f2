import { readFileSync } from 'node:fs';
import { fail } from '../../model/finding-error';
import { type PriceBookData, priceBookProblem } from './price-book-data';

/**
 * What machines cost, from a file that is committed: replaceable, and with the assumptions that it rests on.
 *
 * The library ships no prices: they differ by region, contract and day.
 *
 * **Checks** FL2060.
 */
export class PriceBook {
  /**
   * Reads the file: JSON with `name`, `currency`, `assumptions`, `spotRatio` and `regions`, which hold instance types with `vcpu`,
   * `memoryGiB`, `arch` and `onDemand`, and if need be `gpus` and `labels`.
   * @param path path of the file
   */
  public static fromFile(path: string): PriceBook {
    return PriceBook.fromJson(read(path), path);
  }

  /**
   * Reads the text of such a file.
   * @param text the text
   * @param source where it is from, for findings
   */
  public static fromJson(text: string, source: string): PriceBook {
    const data = parsed(text);
    const problem = data === undefined ? 'it is no JSON' : priceBookProblem(data);
    if (problem !== undefined) refuse(source, problem);
    return new PriceBook(data as PriceBookData, source);
  }

  private constructor(
    data: PriceBookData,
    /** Where it is from. */
    public readonly source: string,
  ) {
    this._data = data;
  }

  /** @internal */
  public readonly _data: PriceBookData;

  /** Its own name, as reports give it. */
  public get bookName(): string {
    return this._data.name;
  }

  /** What it rests on. */
  public get assumptions(): string[] {
    return [...this._data.assumptions];
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return refuse(path, 'it cannot be read');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuse(source: string, why: string): never {
  const remedy = 'give JSON with name, currency, assumptions, spotRatio and regions of instance types';
  return fail({ code: 'FL2060', path: source, problem: `no price book: ${why}`, remedy });
}

/** An instance type in a region, and what an hour of it costs. */
export interface PriceData {
  readonly vcpu: number;
  readonly memoryGiB: number;
  /** `amd64` or `arm64`. */
  readonly arch: string;
  /** Price of an hour on demand. */
  readonly onDemand: number;
  /**
   * Accelerators.
   * @default 0
   */
  readonly gpus?: number;
  /**
   * Labels of its nodes that its name, size and architecture do not say.
   * @default - none
   */
  readonly labels?: Readonly<Record<string, string>>;
}

/** A price book, as its file holds it. */
export interface PriceBookData {
  readonly name: string;
  /** Three letters, such as `USD`. */
  readonly currency: string;
  /** What the prices rest on; there is always something. */
  readonly assumptions: readonly string[];
  /** Price on the spot market as a share of that on demand: an assumption. */
  readonly spotRatio: number;
  /**
   * Whether every instance type of its regions is in it.
   * @default false
   */
  readonly isComplete?: boolean;
  /** Instance types by name, by region. */
  readonly regions: Readonly<Record<string, Readonly<Record<string, PriceData>>>>;
}

/** Whether a value is what a field takes, and how that is called. */
interface Field {
  readonly holds: (value: unknown) => boolean;
  readonly what: string;
}

type Fields = Readonly<Record<string, Field>>;
type Data = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const isPositive = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value > 0;
const isCount = (value: unknown) => isPositive(value) && Number.isInteger(value);
const areTexts = (list: readonly unknown[]) => list.length > 0 && list.every(isText);
const areNamed = (map: unknown) => isMap(map) && areTexts(Object.keys(map));

const optional = ({ holds, what }: Field): Field => ({
  holds: (value) => value === undefined || holds(value),
  what,
});

const AMOUNT: Field = { holds: isPositive, what: 'a number above 0' };
const COUNT: Field = { holds: isCount, what: 'a whole number above 0' };

const OF_BOOK: Fields = {
  name: { holds: isText, what: 'a text' },
  currency: { holds: (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value), what: 'three capital letters' },
  assumptions: {
    holds: (value) => Array.isArray(value) && areTexts(value),
    what: 'a list of texts that say what the prices rest on',
  },
  spotRatio: { holds: (value) => isPositive(value) && (value as number) <= 1, what: 'a share above 0, at most 1' },
  isComplete: optional({ holds: (value) => typeof value === 'boolean', what: 'true or false' }),
  regions: { holds: areNamed, what: 'a map of regions' },
};

const OF_TYPE: Fields = {
  vcpu: COUNT,
  memoryGiB: AMOUNT,
  arch: { holds: (value) => value === 'amd64' || value === 'arm64', what: "'amd64' or 'arm64'" },
  onDemand: AMOUNT,
  gpus: optional(COUNT),
  labels: optional({
    holds: (value) => isMap(value) && Object.values(value).every((one) => typeof one === 'string'),
    what: 'a map of texts',
  }),
};

/** The first thing that keeps data from being a price book. */
export function priceBookProblem(data: unknown): string | undefined {
  if (!isMap(data)) return 'it is no map';
  const problem = fieldProblem(data, OF_BOOK);
  if (problem !== undefined) return problem;
  for (const [region, types] of Object.entries(data.regions as Data)) {
    if (!areNamed(types)) return `'${region}' must be a map of instance types`;
    for (const [type, price] of Object.entries(types as Data)) {
      const why = isMap(price) ? fieldProblem(price, OF_TYPE) : 'must be a map';
      if (why !== undefined) return `'${type}' of '${region}': ${why}`;
    }
  }
  return undefined;
}

function fieldProblem(data: Data, fields: Fields): string | undefined {
  const wrong = Object.keys(fields).find((name) => !fields[name]!.holds(data[name]));
  if (wrong !== undefined)
    return `${wrong} is ${JSON.stringify(data[wrong]) ?? 'missing'}, and must be ${fields[wrong]!.what}`;
  const unknown = Object.keys(data).find((name) => !Object.hasOwn(fields, name));
  return unknown === undefined ? undefined : `${unknown} is no field (there are ${Object.keys(fields).join(', ')})`;
}

import { quantityNanos } from '../../formats/quantity';
import { type CelFunction, evaluationFails } from './function';

/** A quantity as a value of CEL, in billionths. */
export class QuantityValue {
  constructor(public readonly nanos: bigint) {}

  /** The amount, so that equal quantities are equal. */
  public valueOf(): bigint {
    return this.nanos;
  }
}

const BILLION = 1_000_000_000n;

/** Reads, compares and adds amounts such as '500m' and '1Gi'. */
export const QUANTITIES: readonly CelFunction[] = [
  ['isQuantity(string): bool', (text: string) => quantityNanos(text) !== undefined],
  ['quantity(string): kubernetes.Quantity', (text: string) => new QuantityValue(read(text))],
  ['kubernetes.Quantity.sign(): int', ({ nanos }: QuantityValue) => (nanos > 0n ? 1n : nanos < 0n ? -1n : 0n)],
  [
    'kubernetes.Quantity.isGreaterThan(kubernetes.Quantity): bool',
    (one: QuantityValue, other: QuantityValue) => one.nanos > other.nanos,
  ],
  [
    'kubernetes.Quantity.isLessThan(kubernetes.Quantity): bool',
    (one: QuantityValue, other: QuantityValue) => one.nanos < other.nanos,
  ],
  ['kubernetes.Quantity.compareTo(kubernetes.Quantity): int', compareTo],
  ['kubernetes.Quantity.asApproximateFloat(): double', ({ nanos }: QuantityValue) => Number(nanos) / 1e9],
  ['kubernetes.Quantity.asInteger(): int', asInteger],
  ['kubernetes.Quantity.isInteger(): bool', ({ nanos }: QuantityValue) => nanos % BILLION === 0n],
  [
    'kubernetes.Quantity.add(kubernetes.Quantity): kubernetes.Quantity',
    (one: QuantityValue, other: QuantityValue) => new QuantityValue(one.nanos + other.nanos),
  ],
  [
    'kubernetes.Quantity.add(int): kubernetes.Quantity',
    (one: QuantityValue, other: bigint) => new QuantityValue(one.nanos + other * BILLION),
  ],
  [
    'kubernetes.Quantity.sub(kubernetes.Quantity): kubernetes.Quantity',
    (one: QuantityValue, other: QuantityValue) => new QuantityValue(one.nanos - other.nanos),
  ],
  [
    'kubernetes.Quantity.sub(int): kubernetes.Quantity',
    (one: QuantityValue, other: bigint) => new QuantityValue(one.nanos - other * BILLION),
  ],
];

function read(text: string): bigint {
  const nanos = quantityNanos(text);
  if (nanos === undefined) return evaluationFails(`'${text}' is no quantity`);
  return nanos;
}

function compareTo(one: QuantityValue, other: QuantityValue): bigint {
  return one.nanos < other.nanos ? -1n : one.nanos > other.nanos ? 1n : 0n;
}

function asInteger({ nanos }: QuantityValue): bigint {
  if (nanos % BILLION !== 0n) return evaluationFails('quantity is no integer');
  return nanos / BILLION;
}

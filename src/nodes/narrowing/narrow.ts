import { quantityNanos } from '../../schema/formats/quantity';
import type { BudgetData } from '../disruption/budget';
import { compileWindows, openLength } from '../disruption/window-budgets';
import { requirementSetOf } from '../requirements/requirement-set';
import { isEmptyValueSet, isWithin, meetValueSets, type ValueSet, valueSetText } from '../requirements/value-set';
import type { ExceptionData, PoolLayer, TaintData } from './layer';
import { spanTextOfSeconds } from './seconds';

/** Two layers that do not go together. */
export interface NarrowingProblem {
  /** Whether the lower layer asks for more than the upper one allows, or nothing is left that both allow. */
  readonly kind: 'wider' | 'empty';
  readonly field: string;
  readonly parent: Said;
  readonly child: Said;
}

/** What a layer says of a field. */
export interface Said {
  readonly layer: string;
  readonly text: string;
}

/** A pool as its layers leave it. */
export interface NarrowedPool {
  readonly requirements: ReadonlyMap<string, ValueSet>;
  readonly limits: Readonly<Record<string, string>>;
  readonly taints: readonly TaintData[];
  readonly startupTaints: readonly TaintData[];
  readonly labels: Readonly<Record<string, string>>;
  /** Budgets that were given; those of windows apart. */
  readonly budgets: readonly BudgetData[];
  /** For each minute of the week in UTC whether all windows are open; undefined without windows. */
  readonly open: Uint8Array | undefined;
  /** Windows of each layer that has some. */
  readonly windows: readonly PoolLayer['windows'][];
  readonly consolidateAfter: number | undefined;
  readonly consolidationPolicy: string | undefined;
  readonly expireAfter: number | undefined;
  readonly terminationGracePeriod: number | undefined;
  readonly problems: readonly NarrowingProblem[];
  /** Exceptions that let something pass. */
  readonly used: readonly ExceptionData[];
}

/** Least restrictive first. */
const POLICIES = ['WhenEmptyOrUnderutilized', 'Balanced', 'WhenEmpty'];

/** Folds the layers of a pool from the widest to the narrowest: each may only take away from what those before it allow. */
export function narrow(layers: readonly PoolLayer[]): NarrowedPool {
  const fold = new Fold();
  for (const layer of layers) fold.take(layer);
  return fold.result();
}

class Fold {
  private readonly requirements = new Map<string, { set: ValueSet; layer: string }>();
  private readonly texts = new Map<string, Said>();
  private readonly taints: TaintData[] = [];
  private readonly startupTaints: TaintData[] = [];
  private budgets: BudgetData[] = [];
  private windows: { layer: string; list: PoolLayer['windows'] }[] = [];
  private readonly numbers = new Map<string, { value: number; layer: string }>();
  private readonly problems: NarrowingProblem[] = [];
  private readonly used = new Set<ExceptionData>();

  public take(layer: PoolLayer): void {
    for (const [key, set] of requirementSetOf(layer.requirements)) this.takeRequirement(layer, key, set);
    for (const [key, value] of Object.entries(layer.limits)) this.takeLimit(layer, key, value);
    for (const [key, value] of Object.entries(layer.labels)) this.takeText(layer, `labels.${key}`, value);
    for (const taint of layer.taints) this.takeTaint(layer, 'taints', taint);
    for (const taint of layer.startupTaints) this.takeTaint(layer, 'startupTaints', taint);
    this.takeNumber(layer, 'consolidateAfter', 'rises');
    this.takeNumber(layer, 'expireAfter', 'falls');
    this.takeNumber(layer, 'terminationGracePeriod', 'falls');
    this.takePolicy(layer);
    this.takeDisruption(layer);
  }

  public result(): NarrowedPool {
    const texts = (prefix: string) =>
      Object.fromEntries(
        [...this.texts]
          .filter(([field]) => field.startsWith(prefix))
          .map(([field, { text }]) => [field.slice(prefix.length), text])
          .sort(),
      );
    return {
      requirements: new Map([...this.requirements].map(([key, { set }]) => [key, set])),
      limits: texts('limits.'),
      labels: texts('labels.'),
      taints: this.taints,
      startupTaints: this.startupTaints,
      budgets: this.budgets,
      open: this.windows.length > 0 ? openOf(this.windows.map(({ list }) => list)) : undefined,
      windows: this.windows.map(({ list }) => list),
      consolidateAfter: this.numbers.get('consolidateAfter')?.value,
      consolidationPolicy: this.texts.get('consolidationPolicy')?.text,
      expireAfter: this.numbers.get('expireAfter')?.value,
      terminationGracePeriod: this.numbers.get('terminationGracePeriod')?.value,
      problems: this.problems,
      used: [...this.used],
    };
  }

  private takeRequirement(layer: PoolLayer, key: string, set: ValueSet): void {
    const known = this.requirements.get(key);
    const field = `requirements.${key}`;
    const said = { layer: layer.layer, set };
    if (!known) {
      this.requirements.set(key, said);
      return;
    }
    const both = meetValueSets(known.set, set);
    // values that the parent does not have are a mistake; bounds, exclusions and keys of other kinds just meet
    const isWider = set.complement ? isWithin(known.set, set) && !isWithin(set, known.set) : !isWithin(set, known.set);
    const isEmpty = isEmptyValueSet(both);
    if ((isWider || isEmpty) && this.excepted(layer, field)) this.requirements.set(key, said);
    else {
      const [parent, child] = [saidOf(key, known), saidOf(key, said)];
      if (isEmpty) this.problems.push({ kind: 'empty', field, parent, child });
      else if (isWider) this.problems.push({ kind: 'wider', field, parent, child });
      this.requirements.set(key, isEmpty ? known : { set: both, layer: layer.layer });
    }
  }

  private takeLimit(layer: PoolLayer, key: string, text: string): void {
    const field = `limits.${key}`;
    const known = this.texts.get(field);
    const isWider = known !== undefined && (quantityNanos(text) ?? 0n) > (quantityNanos(known.text) ?? 0n);
    this.settle(layer, { field, text, isWider });
  }

  /** A value that may be added, but not changed. */
  private takeText(layer: PoolLayer, field: string, text: string): void {
    const known = this.texts.get(field);
    this.settle(layer, { field, text, isWider: known !== undefined && known.text !== text });
  }

  private takePolicy(layer: PoolLayer): void {
    const text = layer.consolidationPolicy;
    if (text === undefined) return;
    const known = this.texts.get('consolidationPolicy');
    const isWider = known !== undefined && POLICIES.indexOf(text) < POLICIES.indexOf(known.text);
    this.settle(layer, { field: 'consolidationPolicy', text, isWider });
  }

  private settle(layer: PoolLayer, { field, text, isWider }: { field: string; text: string; isWider: boolean }): void {
    const said = { layer: layer.layer, text };
    const known = this.texts.get(field);
    if (!isWider || this.excepted(layer, field)) this.texts.set(field, said);
    else this.problems.push({ kind: 'wider', field, parent: known!, child: said });
  }

  private takeTaint(layer: PoolLayer, field: 'taints' | 'startupTaints', taint: TaintData): void {
    const list = this[field];
    const known = list.findIndex(({ key, effect }) => key === taint.key && effect === taint.effect);
    const name = `${field}.${taint.key}`;
    const before = this.texts.get(name);
    if (known < 0) list.push(taint);
    else if ((list[known]!.value ?? '') === (taint.value ?? '')) return;
    else if (this.excepted(layer, name)) list[known] = taint;
    else {
      const child = { layer: layer.layer, text: taint.value ?? '' };
      this.problems.push({ kind: 'wider', field: name, parent: before!, child });
      return;
    }
    this.texts.set(name, { layer: layer.layer, text: taint.value ?? '' });
  }

  private takeNumber(
    layer: PoolLayer,
    field: 'consolidateAfter' | 'expireAfter' | 'terminationGracePeriod',
    way: 'rises' | 'falls',
  ): void {
    const value = layer[field];
    const known = this.numbers.get(field);
    if (value === undefined) return;
    const isWider = known !== undefined && (way === 'rises' ? value < known.value : value > known.value);
    if (!isWider || this.excepted(layer, field)) {
      this.numbers.set(field, { value, layer: layer.layer });
      return;
    }
    const parent = { layer: known.layer, text: spanTextOfSeconds(known.value) };
    const child = { layer: layer.layer, text: spanTextOfSeconds(value) };
    this.problems.push({ kind: 'wider', field, parent, child });
  }

  /** Budgets and windows add up: Karpenter takes the least of all that hold. */
  private takeDisruption(layer: PoolLayer): void {
    if (layer.budgets.length > 0) {
      const isReplaced = this.budgets.length > 0 && this.excepted(layer, 'budgets');
      const all = [...(isReplaced ? [] : this.budgets), ...layer.budgets];
      this.budgets = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
    }
    if (layer.windows.length === 0) return;
    if (this.windows.length > 0 && this.excepted(layer, 'windows')) this.windows = [];
    const list = [...this.windows, { layer: layer.layer, list: layer.windows }];
    const before = this.windows.map((one) => one.list);
    const isLost = before.length > 0 && openLength(openOf(before)) > 0 && openLength(openOf([layer.windows])) > 0;
    if (isLost && openLength(openOf(list.map((one) => one.list))) === 0) {
      const upper = this.windows.at(-1)!;
      const parent = { layer: upper.layer, text: textOf(upper.list) };
      const child = { layer: layer.layer, text: textOf(layer.windows) };
      this.problems.push({ kind: 'empty', field: 'windows', parent, child });
    }
    this.windows = list;
  }

  private excepted(layer: PoolLayer, field: string): boolean {
    const exception = layer.exceptions.find((one) => one.field === field);
    if (exception) this.used.add(exception);
    return exception !== undefined;
  }
}

function saidOf(key: string, { set, layer }: { set: ValueSet; layer: string }): Said {
  return { layer, text: valueSetText(key, set) };
}

/** When all of several lists of windows are open at once. */
function openOf(lists: readonly PoolLayer['windows'][]): Uint8Array {
  const all = lists.map((list) => compileWindows(list, []).open);
  return all[0]!.map((_, minute) => (all.every((one) => one[minute]) ? 1 : 0));
}

const textOf = (windows: PoolLayer['windows']) => windows.map((one) => one._text).join(' and ');

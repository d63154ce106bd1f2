import { isUnresolvedToken } from '../../model/names';
import type { Problem, Step } from '../problem';
import { judgeAlternatives } from './alternatives';
import { judgeBounds, judgeEmptyWord } from './bounds';
import { emptyRead } from './defaults';
import { isDropped, judgeEmbedded, judgeRequired, judgeUnknown } from './fields';
import { judgeList } from './lists';
import { type Shape, TYPE_FIELDS } from './shape';
import { isTypeRight, wrongType } from './types';

/** The metadata of an object within an object. */
export interface EmbeddedMetadata {
  readonly metadata: unknown;
  readonly steps: readonly Step[];
}

/**
 * One walk over an object along its schema.
 *
 * The path is a stack that is copied only when there is something to say, so a right object allocates nothing.
 */
export class Walk {
  /** What was found so far. */
  public readonly problems: Problem[] = [];
  /** The metadata of objects within the object, which have rules of their own. */
  public readonly embedded: EmbeddedMetadata[] = [];
  private readonly stack: Step[];

  constructor(start: readonly Step[] = []) {
    this.stack = [...start];
  }

  /** Notes what is wrong here, or at a step further down. */
  public note(problem: Omit<Problem, 'steps'>, ...further: Step[]): void {
    this.problems.push({ ...problem, steps: [...this.stack, ...further] });
  }

  /** Judges a value by its shape. */
  public judge(shape: Shape, value: unknown): void {
    const before = this.problems.length;
    if (value === null) this.judgeNull(shape);
    else if (isTypeRight(shape, value)) this.judgeValue(shape, value);
    else this.note(wrongType(shape, value));
    // what another library fills in later is judged by nobody; asked last, since it is rare
    if (this.problems.length > before && isUnresolvedToken(value)) this.problems.length = before;
  }

  private judgeValue(shape: Shape, value: unknown): void {
    if (shape.isBounded) judgeBounds(this, shape, value);
    if (Array.isArray(value)) this.judgeItems(shape, value);
    else if (typeof value === 'object') this.judgeFields(shape, value as Record<string, unknown>);
    if (shape.hasAlternatives) judgeAlternatives(this, shape, value);
  }

  /** Judges a nested shape apart, and answers with what is wrong. */
  public apart(shape: Shape, value: unknown): readonly Problem[] {
    const walk = new Walk(this.stack);
    walk.judge(shape, value);
    return walk.problems;
  }

  private judgeNull(shape: Shape): void {
    if (shape.dialect.builtIn) return; // Go reads null as the empty value of any type
    if (!shape.node.nullable && (shape.node.type || shape.isIntOrString)) this.note(wrongType(shape, null));
    else if (shape.node.enum) judgeBounds(this, shape, null);
  }

  private judgeItems(shape: Shape, items: readonly unknown[]): void {
    judgeList(this, shape, items);
    const itemShape = shape.item();
    if (!itemShape) return;
    for (let index = 0; index < items.length; index++) {
      if (items[index] === undefined) continue;
      this.stack.push(index);
      this.judgeItem(itemShape, items[index]);
      this.stack.pop();
    }
  }

  private judgeItem(shape: Shape, item: unknown): void {
    const read = item === null ? emptyRead(shape) : item;
    // an empty object lacks what is required of it; an empty text is no default here, as it is in a field
    if (item === null && typeof read === 'object') this.judge(shape, read);
    else this.judge(shape, item);
    if (read === '' && shape.dialect.builtIn) judgeEmptyWord(this, shape);
  }

  private judgeFields(shape: Shape, value: Readonly<Record<string, unknown>>): void {
    for (const name of Object.keys(value)) {
      const child = value[name];
      if (child === undefined) continue;
      if (this.stack.length === 0 && this.isObjectsOwn(shape, name)) continue;
      const childShape = shape.field(name);
      if (!childShape) {
        if (shape.isClosed) judgeUnknown(this, shape, { name, value: child });
        continue;
      }
      if (child === null && isDropped(shape, name)) continue;
      this.stack.push(name);
      this.judge(childShape, child);
      this.stack.pop();
    }
    if (shape.required.length > 0) judgeRequired(this, shape, value);
    if (shape.isEmbedded) {
      judgeEmbedded(this, value);
      this.embedded.push({ metadata: value.metadata, steps: [...this.stack, 'metadata'] });
    }
  }

  /** What every object has, and is judged by rules that do not depend on its kind. */
  private isObjectsOwn(shape: Shape, name: string): boolean {
    return TYPE_FIELDS.has(name) || (name === 'status' && !shape.fields?.has(name));
  }
}

import type { Problem, Step } from '../problem';

/** What is refused at one place. */
export interface Refusal {
  readonly problem: string;
  readonly remedy: string;
  /**
   * The offending value.
   * @default - the refusal is not about one value
   */
  readonly value?: unknown;
}

/** Where a rule stands in an object, and what it has found: what Kubernetes refuses in code, beyond schemas. */
export class Place {
  constructor(
    /** All that was found, in the whole object. */
    public readonly problems: Problem[] = [],
    /** Where it stands, from the top of the object. */
    public readonly path: readonly Step[] = [],
  ) {}

  /** A place further down. */
  public at(...steps: readonly Step[]): Place {
    return new Place(this.problems, [...this.path, ...steps]);
  }

  /** Notes what is refused here. */
  public refuse({ problem, remedy, value }: Refusal): void {
    const text = value === undefined ? {} : { value: String(value) };
    this.problems.push({ code: 'FL8012', steps: this.path, problem, remedy, ...text });
  }

  /** Notes what another check has found, if anything, of a text that stands here. */
  public refuseText(what: string, text: string, problem: string | undefined): void {
    if (problem)
      this.refuse({
        problem: `${what} '${text}' ${problem}`,
        remedy: `give a ${what} that Kubernetes takes`,
        value: text,
      });
  }

  /** Refuses a text that another entry of the same list has. */
  public refuseTwice(what: string, text: string, seen: Set<string>): void {
    if (seen.has(text))
      this.refuse({ problem: `${what} '${text}' comes twice`, remedy: `give each its own ${what}`, value: text });
    seen.add(text);
  }

  /** Refuses a text that is none of some; an empty one, too, which stands for a default in other fields. */
  public refuseNoneOf(allowed: readonly string[], text: string): void {
    if (allowed.includes(text)) return;
    this.refuse({ problem: `'${text}' is none of ${listed(allowed)}`, remedy: 'give one of them', value: text });
  }

  /** Refuses a number below a bound. */
  public refuseBelow(bound: number, value: number | undefined | null): void {
    if (value === undefined || value === null || value >= bound) return;
    this.refuse({ problem: `'${value}' is below ${bound}`, remedy: `give at least ${bound}`, value });
  }
}

/** Looks at every entry of a list that may be missing; what is null is left to others. */
export function eachOf<T>(
  place: Place,
  items: readonly T[] | null | undefined,
  look: (item: T, place: Place) => void,
): void {
  for (const [index, item] of (items ?? []).entries()) {
    if (item !== null && item !== undefined) look(item, place.at(index));
  }
}

/** Names as a sentence lists them. */
export function listed(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(', ');
}

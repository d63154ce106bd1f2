/** Answers by content: what was asked once is not worked out again, within bounds of memory. */
export class Memo<T> {
  private readonly answers = new Map<string, T>();
  private characters = 0;

  constructor(
    /** How many characters of keys are kept at most. */
    private readonly limit: number,
  ) {}

  /** The answer for a content, made if it is not known. */
  public get(content: string, make: () => T): T {
    const known = this.answers.get(content);
    if (known !== undefined) return known;
    const answer = make();
    this.characters += content.length;
    if (this.characters > this.limit) this.forget();
    this.answers.set(content, answer);
    return answer;
  }

  private forget(): void {
    this.answers.clear();
    this.characters = 0;
  }
}

/** How many characters of keys are kept at most. */
const MAX_CHARACTERS = 32 * 1024 * 1024;

/** Answers by content: what was asked once is not worked out again, within bounds of memory. */
export class Memo<T> {
  private readonly answers = new Map<string, T>();
  private characters = 0;

  /** The answer for a content, made if it is not known. */
  public get(content: string, make: () => T): T {
    const known = this.answers.get(content);
    if (known !== undefined) return known;
    const answer = make();
    this.characters += content.length;
    if (this.characters > MAX_CHARACTERS) this.forget();
    this.answers.set(content, answer);
    return answer;
  }

  private forget(): void {
    this.answers.clear();
    this.characters = 0;
  }
}

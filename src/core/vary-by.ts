import { fail } from '../model/finding-error';
import { labelKeyProblem } from '../model/names';

/** What a bundle's content may differ by; clusters that agree on it share one rendered directory. */
export class VaryBy {
  /** Rollout stage. */
  public static tier(): VaryBy {
    return new VaryBy('tier');
  }

  /** Region. */
  public static region(): VaryBy {
    return new VaryBy('region');
  }

  /** Provider. */
  public static provider(): VaryBy {
    return new VaryBy('provider');
  }

  /** Team that owns the cluster. */
  public static team(): VaryBy {
    return new VaryBy('team');
  }

  /** The cluster itself: a directory for each; for what is truly that cluster's own. */
  public static cluster(): VaryBy {
    return new VaryBy('cluster');
  }

  /**
   * Whatever comes out: objects are rendered for each cluster apart, and clusters with equal ones share a directory, selected
   * by the labels that they have in common and by the names of those that differ from the rest. It stands alone in a list.
   */
  public static result(): VaryBy {
    return new VaryBy('result');
  }

  /**
   * The value of a label of the cluster's registration.
   * @param key the label's key
   */
  public static label(key: string): VaryBy {
    const problem = labelKeyProblem(key);
    if (problem) {
      const remedy = 'give [PREFIX/]NAME as Kubernetes wants it';
      fail({
        code: 'FL1004',
        path: `VaryBy.label('${key}')`,
        problem: `label key '${key}' ${problem}`,
        value: key,
        remedy,
      });
    }
    return new VaryBy(undefined, key);
  }

  private constructor(
    private readonly word: string | undefined,
    private readonly key: string = '',
  ) {}

  /** @internal */
  public get _isCluster(): boolean {
    return this.word === 'cluster';
  }

  /** @internal */
  public get _isResult(): boolean {
    return this.word === 'result';
  }

  /**
   * The label that carries the value.
   * @internal
   */
  public _labelKey(domain: string): string {
    return this.word === undefined ? this.key : `${domain}/${this.word}`;
  }

  /**
   * How a user writes it.
   * @internal
   */
  public get _text(): string {
    return this.word === undefined ? `VaryBy.label('${this.key}')` : `VaryBy.${this.word}()`;
  }
}

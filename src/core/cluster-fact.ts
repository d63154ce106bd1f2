import { fail } from '../model/finding-error';

/**
 * Marks a fact that was used where nothing can fill it in; the judge looks for it in every written object.
 * @internal
 */
export const FACT_MARKER = '\u27e6cluster-fact ';

/**
 * What a fact reads from the registration of a cluster.
 * @internal
 */
export interface FactReading {
  readonly source: 'name' | 'server' | 'label' | 'annotation';
  readonly key: string;
}

type Piece = string | FactReading;

/**
 * A value that each cluster fills in for itself when Argo CD deploys: allowed in the values of a `HelmBundle`.
 *
 * It costs no directory: the text is read from the cluster's registration. Made by the factories.
 * **Checks** FL1044, FL1045; anywhere but in Helm values FL9023.
 */
export class ClusterFact {
  /** Name of the cluster. */
  public static clusterName(): ClusterFact {
    return new ClusterFact([{ source: 'name', key: '' }]);
  }

  /** Address of the cluster's API server. */
  public static server(): ClusterFact {
    return new ClusterFact([{ source: 'server', key: '' }]);
  }

  /** Region of the cluster. */
  public static region(): ClusterFact {
    return new ClusterFact([{ source: 'label', key: '/region' }]);
  }

  /** Tier of the cluster. */
  public static tier(): ClusterFact {
    return new ClusterFact([{ source: 'label', key: '/tier' }]);
  }

  /**
   * A label of the cluster's registration; every cluster that gets the bundle must carry it.
   * @param key the label's key
   */
  public static label(key: string): ClusterFact {
    return new ClusterFact([{ source: 'label', key }]);
  }

  /**
   * An annotation of the cluster's registration; every cluster that gets the bundle must carry it.
   * @param key the annotation's key
   */
  public static annotation(key: string): ClusterFact {
    return new ClusterFact([{ source: 'annotation', key }]);
  }

  /**
   * A text with facts in it.
   * @param template the text, with `{}` for each fact
   * @param facts as many facts as there are `{}`
   */
  public static format(template: string, ...facts: ClusterFact[]): ClusterFact {
    const texts = template.split('{}');
    if (texts.length !== facts.length + 1) {
      const problem = `'${template}' has ${texts.length - 1} places for ${facts.length} facts`;
      const limit = `${texts.length - 1}`;
      fail({
        code: 'FL1044',
        path: 'ClusterFact.format',
        problem,
        value: `${facts.length}`,
        limit,
        remedy: 'give one fact for each {}',
      });
    }
    if (facts.some((fact) => fact.isNumber)) {
      fail({
        code: 'FL1045',
        path: 'ClusterFact.format',
        problem: `a number stands in the text '${template}'`,
        remedy: 'call asNumber() on a whole value only',
      });
    }
    return new ClusterFact(
      texts.flatMap((text, index) => (index === 0 ? [text] : [...facts[index - 1]!.pieces, text])),
    );
  }

  private constructor(
    private readonly pieces: readonly Piece[],
    private readonly isNumber: boolean = false,
  ) {
    // cdk8s asks every object of a spec for resolve(); hidden, so that it is no part of the public API
    Object.defineProperty(this, 'resolve', { value: () => this.toString(), enumerable: false });
  }

  /** The same value as a number, for charts that refuse a quoted one. */
  public asNumber(): ClusterFact {
    return new ClusterFact(this.pieces, true);
  }

  /** A marker that the judge refuses: a fact is no text at synth. */
  public toString(): string {
    const texts = this.pieces.map((piece) =>
      typeof piece === 'string' ? piece : `{${piece.source}${piece.key && ` ${piece.key}`}}`,
    );
    return `${FACT_MARKER}${texts.join('')}\u27e7`;
  }

  /** @internal */
  public get _asNumber(): boolean {
    return this.isNumber;
  }

  /** @internal */
  public get _pieces(): readonly Piece[] {
    return this.pieces;
  }

  /**
   * What it reads, with full keys.
   * @internal
   */
  public _readings(domain: string): FactReading[] {
    const readings = this.pieces.filter((piece): piece is FactReading => typeof piece !== 'string');
    return readings.map(({ source, key }) => ({ source, key: key.startsWith('/') ? `${domain}${key}` : key }));
  }
}

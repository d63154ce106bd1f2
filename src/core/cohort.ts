import type { LabelBox } from '../model/label-selector';
import type { MemberRecord } from '../model/member-record';

/** The clusters of a bundle that share all `varyBy` values, and so get the same bytes. */
export class Cohort {
  /** @internal */
  public readonly _members: readonly MemberRecord[];
  /** @internal */
  public readonly _boxes: readonly LabelBox[];
  /** @internal */
  public readonly _directory: string;

  /** @internal */
  public static _of(cohortName: string, isHub: boolean, place: CohortPlace): Cohort {
    return new Cohort(cohortName, isHub, place);
  }

  private constructor(
    /** The values joined by `.`, each percent-encoded; `all` if nothing varies. */
    public readonly cohortName: string,
    /** Whether it is the hub, which is delivered apart from the clusters. */
    public readonly isHub: boolean,
    place: CohortPlace,
  ) {
    this._members = place.members;
    this._boxes = place.boxes;
    this._directory = place.directory;
  }
}

/**
 * Who is in a cohort, how Argo CD selects them, and where their objects are written.
 * @internal
 */
export interface CohortPlace {
  readonly members: readonly MemberRecord[];
  readonly boxes: readonly LabelBox[];
  readonly directory: string;
}

import { Construct } from 'constructs';
import { fail } from '../model/finding-error';
import type { ClusterSelector } from '../model/selector';
import type { Team } from '../model/team';
import { Bundle } from './bundle';
import { reportFinding } from './finding-log';
import { Fleet } from './fleet';
import type { Layer } from './layer';
import type { RenderTarget } from './render-target';
import type { VaryBy } from './vary-by';

/** Where a component goes: into a bundle of its own, or into a given one. */
export interface FleetComponentProps {
  /**
   * Bundle that delivers it; it then decides on clusters, varyBy, namespace and team.
   * @default - a bundle of its own, named by the component's id
   */
  readonly bundle?: Bundle;
  /**
   * Clusters that get it.
   * @default ClusterSelector.all()
   */
  readonly clusters?: ClusterSelector;
  /**
   * What its objects may differ by.
   * @default - the same bytes for all its clusters
   */
  readonly varyBy?: VaryBy[];
  /**
   * Namespace of its objects that name none; the fleet creates it.
   * @default - none; for cluster-scoped objects
   */
  readonly namespace?: string;
  /**
   * Further namespaces that its objects name; the fleet creates them.
   * @default - none
   */
  readonly namespaces?: string[];
  /**
   * Team that owns it.
   * @default - the platform
   */
  readonly team?: Team;
  /**
   * Where its objects stand in the order of a sync, also among those of a bundle that it shares with others.
   * @default - the layer of a given bundle, else Layer.CONFIG
   */
  readonly layer?: Layer;
  /**
   * Bundles that must be created before it.
   * @default - none
   */
  readonly requires?: Bundle[];
}

const OF_THE_BUNDLE = ['clusters', 'varyBy', 'namespace', 'namespaces', 'team'] as const;

/**
 * The base of everything that renders itself for its clusters: override `renderAt`.
 *
 * **Emits** what `renderAt` puts into the target's chart, once for each cohort of its bundle.
 * **Checks** FL1042, FL1043.
 */
export class FleetComponent extends Construct {
  /** Bundle that delivers it. */
  public readonly bundle: Bundle;
  /** @internal */
  public readonly _ownsBundle: boolean;
  /** @internal */
  public readonly _layer: Layer | undefined;

  constructor(scope: Construct, id: string, props: FleetComponentProps = {}) {
    const place = Fleet._place(scope, 'components', id);
    super(place.scope, place.id);
    const fleet = Fleet.of(this);
    this._ownsBundle = props.bundle === undefined;
    this._layer = props.layer;
    this.bundle = props.bundle ?? new Bundle(fleet, id, props);
    if (props.bundle) this.refuseBoth(props);
    if (props.bundle) for (const required of props.requires ?? []) this.bundle.addRequirement(required);
    this.bundle._components.push(this);
    if (!place.refused) fleet._components.push(this);
  }

  /**
   * Puts the objects for one target into its chart; called once for each cohort, when everything is declared.
   * @param target chart, and the values that the target's clusters share
   */
  public renderAt(target: RenderTarget): void {
    const remedy = 'override renderAt(target) and put objects into target.chart';
    fail({
      code: 'FL1043',
      path: this.node.path,
      problem: `does not say what it renders for '${target.bundleName}'`,
      remedy,
    });
  }

  private refuseBoth(props: FleetComponentProps): void {
    const both = OF_THE_BUNDLE.filter((field) => props[field] !== undefined);
    if (both.length === 0) return;
    const problem = `bundle '${this.bundle.bundleName}' is given together with ${both.join(', ')}`;
    reportFinding(this, {
      code: 'FL1042',
      path: this.node.path,
      problem,
      value: both.join(', '),
      remedy: 'say these on the bundle, or leave out bundle',
    });
  }
}

import { type Fleet, FleetComponent, type FleetComponentProps, Manifest, type RenderTarget } from '../../src';

/** A component of one ConfigMap, which does something else first. */
export class Note extends FleetComponent {
  constructor(
    fleet: Fleet,
    id: string,
    props: FleetComponentProps = {},
    private readonly first: (target: RenderTarget) => unknown = () => {},
  ) {
    super(fleet, id, props);
  }

  public override renderAt(target: RenderTarget): void {
    this.first(target);
    new Manifest(target.chart, 'note', { apiVersion: 'v1', kind: 'ConfigMap', data: { cohort: target.cohortName } });
  }
}

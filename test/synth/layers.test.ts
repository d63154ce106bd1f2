import { ApiObject } from 'cdk8s';
import { parse } from 'yaml';
import { Bundle, FleetComponent, type FleetComponentProps, Layer, Manifest, type RenderTarget } from '../../src';
import { type MinimalFleet, minimalFleet } from '../fleets/minimal-fleet';
import { codesOf, readOutput } from '../fleets/outcome';
import { definition } from '../rules/transitions/fleets';

/** A component with one ConfigMap, named like itself. */
class Part extends FleetComponent {
  public override renderAt(target: RenderTarget): void {
    new Manifest(target.chart, 'map', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: this.node.id } });
  }
}

const part = ({ fleet }: MinimalFleet, id: string, props: FleetComponentProps) => new Part(fleet, id, props);

function wavesOf({ app }: MinimalFleet, bundle: string, ...files: string[]): (string | undefined)[] {
  expect(codesOf(app)).toEqual([]);
  const metadata = files.map((file) => parse(readOutput(app, `fleet/${bundle}/all/${file}.yaml`)).metadata);
  return metadata.map(({ annotations }) => annotations?.['argocd.argoproj.io/sync-wave']);
}

test('the parts of one bundle stand in the order of their layers, definitions first', () => {
  const made = minimalFleet();
  const bundle = new Bundle(made.fleet, 'stack', { namespace: 'stack' });
  part(made, 'settings', { bundle });
  part(made, 'operator', { bundle, layer: Layer.OPERATORS });
  definition(bundle, 'widgets');
  const definitionFile = 'customresourcedefinition.widgets.acme.io';
  const waves = wavesOf(made, 'stack', definitionFile, 'configmap.stack.operator', 'configmap.stack.settings');
  expect(waves).toEqual(['-20', '-10', undefined]);
});

test('a layer of the bundle holds for all that say no other', () => {
  const made = minimalFleet();
  const bundle = new Bundle(made.fleet, 'stack', { namespace: 'stack', layer: Layer.OPERATORS });
  part(made, 'operator', { bundle });
  part(made, 'settings', { bundle, layer: Layer.CONFIG });
  part(made, 'alone', { namespace: 'alone', layer: Layer.OPERATORS });
  expect(wavesOf(made, 'stack', 'configmap.stack.operator', 'configmap.stack.settings')).toEqual(['-10', undefined]);
});

test('a dependency wins over a layer, and an earlier layer is waited for already', () => {
  const made = minimalFleet();
  const bundle = new Bundle(made.fleet, 'stack', { namespace: 'stack', layer: Layer.OPERATORS });
  const object = (kind: string, name: string) =>
    new ApiObject(bundle.chart, name, { apiVersion: 'v1', kind, metadata: { name } });
  const [first, second] = [object('ConfigMap', 'first'), object('ConfigMap', 'second')];
  second.addDependency(first);
  definition(bundle, 'widgets');
  object('ConfigMap', 'third').node.addDependency(bundle.chart.node.findChild('widgets'));
  const waves = wavesOf(made, 'stack', 'configmap.stack.first', 'configmap.stack.second', 'configmap.stack.third');
  expect(waves).toEqual(['-10', '-9', '-10']);
});

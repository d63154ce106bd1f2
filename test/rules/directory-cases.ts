import { Bundle, type Fleet, Manifest } from '../../src';
import type { FindingCase } from '../fleets/finding-case';
import { bundleOf, configMap, minimalFleet } from '../fleets/minimal-fleet';

const SYNC_WAVE = 'argocd.argoproj.io/sync-wave';

const DEFINITION = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'widgets.acme.io' },
  spec: {
    group: 'acme.io',
    scope: 'Namespaced',
    names: { kind: 'Widget', plural: 'widgets', singular: 'widget' },
    versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }],
  },
};

const widget = (bundle: Bundle, annotations: Record<string, string> = {}) =>
  new Manifest(bundle.chart, 'widget', {
    apiVersion: 'acme.io/v1',
    kind: 'Widget',
    metadata: { name: 'first', annotations },
  });

/** One bundle with a definition and an object of its kind. */
const definedHere = (wave: string) => {
  const made = minimalFleet();
  const bundle = new Bundle(made.fleet, 'widgets', { namespace: 'tools' });
  new Manifest(bundle.chart, 'definition', DEFINITION);
  widget(bundle, { [SYNC_WAVE]: wave });
  return made;
};

/** Two bundles, of which the second needs the first, directly or through a third. */
const definedElsewhere = (requires: (definitions: Bundle, fleet: Fleet) => Bundle[]) => {
  const made = minimalFleet();
  const definitions = new Bundle(made.fleet, 'definitions');
  new Manifest(definitions.chart, 'definition', DEFINITION);
  const requirements = requires(definitions, made.fleet);
  widget(new Bundle(made.fleet, 'widgets', { namespace: 'tools', requires: requirements }));
  return made;
};

const requiring = (circle: boolean) => {
  const made = minimalFleet();
  const first = bundleOf(made.fleet, 'first');
  const second = bundleOf(made.fleet, 'second', { requires: [first] });
  const third = bundleOf(made.fleet, 'third', { requires: [second] });
  (circle ? first : third).addRequirement(circle ? third : first);
  return made;
};

const filledWith = (objects: number) => {
  const made = minimalFleet();
  const many = new Bundle(made.fleet, 'many', { namespace: 'tools' });
  for (let index = 0; index < objects; index++) configMap(many, `note-${index}`);
  return made;
};

/** Twelve ConfigMaps, each as large as the API server takes them, or somewhat smaller. */
const weighing = (bytesEach: number) => {
  const made = minimalFleet();
  const large = new Bundle(made.fleet, 'large', { namespace: 'tools' });
  for (let index = 0; index < 12; index++) {
    const data = { text: 'x'.repeat(bytesEach) };
    new Manifest(large.chart, `note-${index}`, { apiVersion: 'v1', kind: 'ConfigMap', data });
  }
  return made;
};

const holding = (objects: number) => {
  const made = minimalFleet();
  const bundle = new Bundle(made.fleet, 'hollow', { namespace: 'tools' });
  for (let index = 0; index < objects; index++) configMap(bundle, `note-${index}`);
  return made;
};

const waved = (wave: string) => {
  const made = minimalFleet();
  configMap(made.notes, 'waved', { annotations: { [SYNC_WAVE]: wave } });
  return made;
};

/** Rules about what lies in one directory, and in which order it arrives. */
export const DIRECTORY_CASES: Readonly<Record<string, readonly FindingCase[]>> = {
  definitionWave: [
    {
      name: 'an object that comes before the definition of its kind',
      found: {
        text: `FL6124 acme/bundles/widgets/widget: Widget 'first' is in wave -20, its definition 'widgets.acme.io' in wave -20; leave out '${SYNC_WAVE}', or give the definition a lower wave`,
        value: '-20',
        limit: 'more than -20',
      },
      passes: () => definedHere('-19'),
      fails: () => definedHere('-20'),
    },
  ],
  definitionOwner: [
    {
      name: 'a bundle that does not require the definitions of its kinds',
      found: {
        text: "FL6126 acme/bundles/widgets: 'widgets' has objects of 'acme.io/Widget', which bundle 'definitions' defines; add 'definitions' to its requires",
        value: 'acme.io/Widget',
        severity: 'warning',
      },
      passes: () => definedElsewhere((definitions) => [definitions]),
      fails: () => definedElsewhere(() => []),
    },
    {
      name: 'a bundle that requires another, which requires no definitions',
      found: {
        text: "FL6126 acme/bundles/widgets: 'widgets' has objects of 'acme.io/Widget', which bundle 'definitions' defines; add 'definitions' to its requires",
        value: 'acme.io/Widget',
        severity: 'warning',
      },
      passes: () => definedElsewhere((definitions, fleet) => [bundleOf(fleet, 'between', { requires: [definitions] })]),
      fails: () => definedElsewhere((_, fleet) => [bundleOf(fleet, 'between', { requires: [] })]),
    },
  ],
  requirementCycle: [
    {
      name: 'bundles that require one another',
      found: {
        text: "FL6125 acme/bundles/first: bundles require one another in a circle: 'first' -> 'third' -> 'second' -> 'first'; take one of them out of requires",
        value: "'first' -> 'third' -> 'second' -> 'first'",
        acceptable: false,
      },
      passes: () => requiring(false),
      fails: () => requiring(true),
    },
  ],
  directorySize: [
    {
      name: 'more objects in a directory than Argo CD bears',
      found: {
        text: "FL6128 acme/bundles/many: directory 'fleet/many/all' holds 2501 objects, the limit is 2500; spread the objects over several bundles",
        value: '2501',
        limit: '2500',
      },
      passes: () => filledWith(2_500),
      fails: () => filledWith(2_501),
    },
    {
      name: 'more bytes in a directory than Argo CD bears',
      found: {
        text: "FL6128 acme/bundles/large: directory 'fleet/large/all' holds 10801082 bytes, the limit is 10000000; spread the objects over several bundles",
        value: '10801082',
        limit: '10000000',
      },
      passes: () => weighing(800_000),
      fails: () => weighing(900_000),
    },
  ],
  emptyDirectory: [
    {
      name: 'a bundle that renders nothing',
      found: {
        text: "FL6107 acme/bundles/hollow: bundle 'hollow' renders nothing for cohort 'all'; put objects into it, or leave these clusters out of its selector",
        value: 'all',
      },
      passes: () => holding(1),
      fails: () => holding(0),
    },
  ],
  waveNumber: [
    {
      name: 'a sync wave that is no number',
      found: {
        text: `FL6137 acme/bundles/notes/waved: sync wave 'first' of ConfigMap 'waved' is no whole number; give '${SYNC_WAVE}' a whole number as text`,
        value: 'first',
        limit: 'a whole number',
      },
      passes: () => waved('-1'),
      fails: () => waved('first'),
    },
  ],
};

import { SchemaJudge } from '../../../src/schema/judge';

const judge = new SchemaJudge({ kubernetesVersions: ['1.36', '1.37'] });

const CRD = {
  group: 'acme.io',
  scope: 'Cluster',
  names: { kind: 'Widget', plural: 'widgets', singular: 'widget', listKind: 'WidgetList' },
};
const SLICE = { driver: 'gpu.acme.io', nodeName: 'one' };

/** Objects that an API server of 1.37 takes, although its OpenAPI document calls something in them required. */
const TAKEN: readonly [string, string, object][] = [
  ['storage.k8s.io/v1', 'CSIDriver', {}],
  ['storage.k8s.io/v1', 'CSINode', {}],
  ['resource.k8s.io/v1', 'ResourceSlice', { spec: { ...SLICE, pool: { name: 'one', resourceSliceCount: 1 } } }],
  [
    'apiextensions.k8s.io/v1',
    'CustomResourceDefinition',
    { spec: { ...CRD, versions: [{ name: 'v1', storage: true, schema: { openAPIV3Schema: { type: 'object' } } }] } },
  ],
];

test.each(TAKEN)('the server does without what OpenAPI calls required: %s %s', (apiVersion, kind, rest) => {
  const object = { apiVersion, kind, metadata: { name: 'widgets.acme.io' }, ...rest };
  expect(judge.judge(object, 'here').map((finding) => finding.toString())).toEqual([]);
});

test('what the server needs of them is still asked for', () => {
  const object = {
    apiVersion: 'resource.k8s.io/v1',
    kind: 'ResourceSlice',
    metadata: { name: 'a' },
    spec: { ...SLICE, pool: { name: 'one' } },
  };
  expect(judge.judge(object, 'here').map(({ code }) => code)).toEqual(['FL8002']);
});

import { type OpenApiDocument, readBuiltIns } from '../../../tools/imports/openapi';

const GVK = 'x-kubernetes-group-version-kind';
const gvk = (kind: string, version = 'v1') => ({ group: 'apps', version, kind });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const TIME = 'io.k8s.apimachinery.pkg.apis.meta.v1.Time';
const QUANTITY = 'io.k8s.apimachinery.pkg.api.resource.Quantity';
const INT_OR_STRING = 'io.k8s.apimachinery.pkg.util.intstr.IntOrString';

const DOCUMENT: OpenApiDocument = {
  paths: {
    '/apis/apps/v1/namespaces/{namespace}/webs/{name}': { get: { [GVK]: gvk('Web') } },
    '/apis/apps/v1/racks/{name}': { get: { [GVK]: gvk('Rack') } },
    '/apis/apps/v1alpha1/racks/{name}': { get: { [GVK]: gvk('Rack', 'v1alpha1') } },
    '/apis/apps/v1/watch/namespaces/{namespace}/racks/{name}': { get: { [GVK]: gvk('Rack') } },
    '/apis/apps/v1/reviews': { post: { [GVK]: gvk('Review') } },
  },
  components: {
    schemas: {
      'io.k8s.api.apps.v1.Web': {
        [GVK]: [gvk('Web')],
        type: 'object',
        description: 'prose',
        properties: {
          kind: { type: 'string' },
          spec: { allOf: [ref('io.k8s.api.apps.v1.WebSpec')], default: {} },
          status: ref('io.k8s.api.apps.v1.WebStatus'),
        },
      },
      'io.k8s.api.apps.v1.WebSpec': {
        type: 'object',
        required: ['port'],
        properties: {
          port: { default: 0, type: 'integer', format: 'int32' },
          protocol: { default: 'TCP', type: 'string' },
          target: ref(INT_OR_STRING),
          since: { allOf: [ref(TIME)] },
          limits: { type: 'object', additionalProperties: ref(QUANTITY) },
          modes: {
            type: 'array',
            items: { type: 'string', default: '' },
            'x-kubernetes-list-type': 'set',
            'x-kubernetes-patch-strategy': 'merge',
          },
          child: ref('io.k8s.api.apps.v1.WebSpec'),
          anything: ref('io.k8s.api.apps.v1.JSON'),
        },
      },
      'io.k8s.api.apps.v1.WebStatus': { type: 'object', properties: { ready: { type: 'boolean' } } },
      'io.k8s.api.apps.v1.JSON': { description: 'prose' },
      'io.k8s.api.apps.v1.Rack': { [GVK]: [gvk('Rack')], type: 'object' },
      'io.k8s.api.apps.v1alpha1.Rack': { [GVK]: [gvk('Rack', 'v1alpha1')], type: 'object' },
      'io.k8s.api.apps.v1.Review': { [GVK]: [gvk('Review')], type: 'object' },
    },
  },
};

describe('readBuiltIns', () => {
  const enums = new Map([
    ['apps.v1.WebSpec.protocol', { values: ['TCP', 'UDP'], ofElements: false }],
    ['apps.v1.WebSpec.modes', { values: ['a', 'b'], ofElements: true }],
  ]);
  const { kinds, defs } = readBuiltIns([DOCUMENT], enums);
  const spec = defs['apps.v1.WebSpec']?.properties ?? {};

  test('takes the kinds that can be fetched by name, with their scope, and no alpha versions', () => {
    expect(kinds).toEqual({
      'apps/v1/Rack': { scope: 'Cluster', schema: { $ref: 'apps.v1.Rack' } },
      'apps/v1/Web': { scope: 'Namespaced', schema: { $ref: 'apps.v1.Web' } },
    });
  });

  test('takes only what the kinds refer to, and opens their status', () => {
    expect(Object.keys(defs)).toEqual(['apps.v1.JSON', 'apps.v1.Rack', 'apps.v1.Web', 'apps.v1.WebSpec']);
    expect(defs['apps.v1.Web']?.properties?.status).toEqual({
      type: 'object',
      'x-kubernetes-preserve-unknown-fields': true,
    });
  });

  test('drops the zero values that the generator writes as defaults, and keeps real ones', () => {
    expect(spec.port).toEqual({ type: 'integer', format: 'int32' });
    expect(spec.protocol.default).toBe('TCP');
  });

  test('puts in what Go reads in a way of its own', () => {
    expect(spec.target).toEqual({ 'x-kubernetes-int-or-string': true });
    expect(spec.since).toEqual({ type: 'string', format: 'date-time' });
    expect(spec.limits.additionalProperties).toEqual({ format: 'quantity' });
    expect(defs['apps.v1.JSON']).toEqual({ 'x-kubernetes-preserve-unknown-fields': true });
  });

  test('adds enumerations to fields and elements', () => {
    expect(spec.protocol.enum).toEqual(['TCP', 'UDP']);
    expect(spec.modes).toEqual({
      type: 'array',
      items: { type: 'string', enum: ['a', 'b'] },
      'x-kubernetes-list-type': 'set',
    });
  });

  test('lets a type contain itself', () => {
    expect(spec.child).toEqual({ $ref: 'apps.v1.WebSpec' });
  });
});

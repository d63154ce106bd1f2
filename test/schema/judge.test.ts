import { SchemaJudge, type SchemaJudgeOptions } from '../../src/schema/judge';
import { Schema } from '../../src/schema/schema';

const judgeOf = (options: Partial<SchemaJudgeOptions> = {}) =>
  new SchemaJudge({ kubernetesVersions: ['1.37'], ...options });

function judged(manifest: unknown, options: Partial<SchemaJudgeOptions> = {}): string[] {
  return judgeOf(options)
    .judge(manifest, 'acme/web')
    .map((finding) => finding.toString());
}

const deployment = (spec: object = {}) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', namespace: 'shop' },
  spec: {
    selector: { matchLabels: { app: 'web' } },
    template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'web', image: 'nginx:1.29' }] } },
    ...spec,
  },
});

const pool = (
  requirements: object[],
  nodeClassRef: object = { group: 'karpenter.k8s.aws', kind: 'EC2NodeClass', name: 'x' },
) => ({
  apiVersion: 'karpenter.sh/v1',
  kind: 'NodePool',
  metadata: { name: 'general' },
  spec: { template: { spec: { nodeClassRef, requirements } } },
});

it('takes right objects', () => {
  expect(judged(deployment())).toEqual([]);
  expect(judged(pool([{ key: 'kubernetes.io/arch', operator: 'In', values: ['arm64'] }]))).toEqual([]);
});

it('says which field of which object is unknown, and which was meant', () => {
  expect(judged(deployment({ replica: 3 }))).toEqual([
    "FL8001 acme/web#spec.replica: unknown field 'replica'; write 'replicas'",
  ]);
});

it('runs the rules of the schema once its structure is right', () => {
  expect(judged(pool([{ key: 'kubernetes.io/arch', operator: 'In', values: [] }]))).toEqual([
    "FL8010 acme/web#spec.template.spec.requirements: requirements with operator 'In' must have a value defined; give what the rule of the schema asks for",
  ]);
});

it("judges a pool of AWS by AWS' own copy of the schema", () => {
  const own = [{ key: 'karpenter.k8s.aws/instance-category', operator: 'In', values: ['c'] }];
  const madeUp = [{ key: 'karpenter.k8s.aws/made-up', operator: 'In', values: ['c'] }];
  expect(judged(pool(own))).toEqual([]);
  expect(judged(pool(madeUp))).toHaveLength(1);
  expect(judged(pool(madeUp, { group: 'example.com', kind: 'Class', name: 'x' }))).toEqual([]);
});

it('judges metadata of any kind, and lists the kinds that it does not know', () => {
  const judge = judgeOf();
  const object = { apiVersion: 'example.com/v1', kind: 'Shop', metadata: { name: 'Web' }, spec: { any: 'thing' } };
  expect(judge.judge(object, 'acme/web').map(({ code }) => code)).toEqual(['FL8011']);
  expect(judge.judge(deployment(), 'acme/web')).toEqual([]);
  expect(judge.unknownKinds()).toEqual(['example.com/v1/Shop']);
});

it.each([
  [undefined, "FL8015 acme/web: 'undefined' is no object; give an object with apiVersion, kind and metadata"],
  [[], "FL8015 acme/web: '[]' is no object; give an object with apiVersion, kind and metadata"],
  [{ kind: 'A' }, "FL8015 acme/web#apiVersion: the object has no apiVersion; set 'apiVersion'"],
  [{ apiVersion: 'v1', kind: '' }, "FL8015 acme/web#kind: the object has no kind; set 'kind'"],
  [{ apiVersion: 'v1', kind: 'ConfigMap' }, "FL8015 acme/web#metadata: the object has no name; set 'metadata.name'"],
  [
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: null },
    "FL8015 acme/web#metadata: the object has no name; set 'metadata.name'",
  ],
])('refuses %j, which is no object', (manifest, text) => {
  expect(judged(manifest)).toEqual([text]);
});

it('judges equal objects once, and speaks of each under its own name', () => {
  const judge = judgeOf();
  const [one] = judge.judge(deployment({ replica: 1 }), 'acme/one');
  const [other] = judge.judge(deployment({ replica: 1 }), 'acme/other');
  expect([one.path, other.path]).toEqual(['acme/one#spec.replica', 'acme/other#spec.replica']);
  expect(one.problem).toBe(other.problem);
});

it('judges for every version of Kubernetes in use, and says what they have in common once', () => {
  const versions = { kubernetesVersions: ['1.34', '1.35', '1.36', '1.37'] };
  expect(judged(deployment({ replica: 1 }), versions)).toHaveLength(1);
  expect(judged(deployment(), versions)).toEqual([]);
});

it('refuses a version of a kind that is not served', () => {
  const secret = {
    apiVersion: 'external-secrets.io/v1beta1',
    kind: 'ExternalSecret',
    metadata: { name: 'a' },
    spec: {},
  };
  expect(judged(secret)).toEqual([
    expect.stringMatching(
      /^FL8014 acme\/web#apiVersion: 'external-secrets.io\/v1beta1' of 'ExternalSecret' is not served by external-secrets v/,
    ),
  ]);
});

it("knows the user's own kinds", () => {
  const schema = Schema.fromCrdText(`
kind: CustomResourceDefinition
spec:
  group: example.com
  scope: Cluster
  names: {kind: Shop}
  versions: [{name: v1, schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {size: {type: integer, maximum: 3}}}}}}}]`);
  const judge = judgeOf({ extra: [schema] });
  const shop = (spec: object) => ({ apiVersion: 'example.com/v1', kind: 'Shop', metadata: { name: 'a' }, spec });
  expect(judge.knows('example.com/v1', 'Shop')).toBe(true);
  expect(judge.scopeOf('example.com/v1', 'Shop')).toBe('Cluster');
  expect(judge.judge(shop({ size: 3 }), 'a')).toEqual([]);
  expect(judge.judge(shop({ size: 4 }), 'a').map(({ code }) => code)).toEqual(['FL8005']);
});

it('knows kinds and their scopes', () => {
  const judge = judgeOf();
  expect(judge.knows('apps/v1', 'Deployment')).toBe(true);
  expect(judge.knows('example.com/v1', 'Shop')).toBe(false);
  expect(judge.scopeOf('v1', 'Namespace')).toBe('Cluster');
  expect(judge.scopeOf('v1', 'ConfigMap')).toBe('Namespaced');
  expect(judge.scopeOf('karpenter.sh/v1', 'NodePool')).toBe('Cluster');
  expect(judge.scopeOf('example.com/v1', 'Shop')).toBeUndefined();
});

it('judges the labels of objects within objects', () => {
  const object = {
    apiVersion: 'kubernetes.m.crossplane.io/v1alpha1',
    kind: 'Object',
    metadata: { name: 'a', namespace: 'b' },
    spec: {
      forProvider: { manifest: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', labels: { a: 'b c' } } } },
    },
  };
  expect(judged(object).map((text) => text.slice(0, 66))).toEqual([
    'FL8011 acme/web#spec.forProvider.manifest.metadata.labels.a: label',
  ]);
});

it('keeps to the bounds of a metadata name that the schema adds', () => {
  const route = (name: string) => ({
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name },
    spec: { ...deployment().spec, serviceName: 'a' },
  });
  expect(judged(route('db'))).toEqual([]);
  expect(judged(route('db.main'))).toHaveLength(1);
});

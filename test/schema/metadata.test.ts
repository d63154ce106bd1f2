import { judgeMetadata } from '../../src/schema/metadata';
import { pathText } from '../../src/schema/problem';

function found(metadata: unknown): string[] {
  return judgeMetadata(metadata).map(({ code, steps }) => `${code} ${pathText(steps)}`);
}

it('takes what Kubernetes takes', () => {
  const metadata = {
    name: 'shop.example',
    namespace: 'shop',
    labels: { 'app.kubernetes.io/name': 'shop', empty: '', 'A_b.c': '1' },
    annotations: { 'Example.com/Note': 'any text\nat all' },
    finalizers: ['example.com/guard'],
    ownerReferences: [{ apiVersion: 'v1', kind: 'Pod', name: 'a', uid: 'b', controller: true }],
    creationTimestamp: null,
  };
  expect(found(metadata)).toEqual([]);
  expect(found({ generateName: 'shop-' })).toEqual([]);
  expect(found(undefined)).toEqual([]);
});

it.each([
  [{ name: 'Shop' }, 'FL8011 metadata.name'],
  [{ name: 'a..b' }, 'FL8011 metadata.name'],
  [{ name: 'a'.repeat(254) }, 'FL8011 metadata.name'],
  [{ generateName: 'Shop-' }, 'FL8011 metadata.generateName'],
  [{ name: 'a', namespace: 'a.b' }, 'FL8011 metadata.namespace'],
  [{ name: 'a', label: {} }, 'FL8001 metadata.label'],
  [{ name: 7 }, 'FL8003 metadata.name'],
  [{ name: 'a', labels: { on: true } }, 'FL8003 metadata.labels.on'],
  [{ name: 'a', labels: { a: 'b c' } }, 'FL8011 metadata.labels.a'],
  [{ name: 'a', labels: { 'a b': 'c' } }, 'FL8011 metadata.labels[a b]'],
  [{ name: 'a', labels: { 'a/b/c': 'd' } }, 'FL8011 metadata.labels[a/b/c]'],
  [{ name: 'a', annotations: { 'a/': 'b' } }, 'FL8011 metadata.annotations[a/]'],
  [{ name: 'a', annotations: { a: 'x'.repeat(262145) } }, 'FL8005 metadata.annotations'],
  [{ name: 'a', finalizers: ['a', 'a'] }, 'FL8008 metadata.finalizers[1]'],
  [
    { name: 'a', ownerReferences: [{ apiVersion: 'v1', kind: 'Pod', name: 'a' }] },
    'FL8002 metadata.ownerReferences[0].uid',
  ],
  ['text', 'FL8003 metadata'],
])('refuses %j', (metadata, expected) => {
  expect(found(metadata)).toEqual([expected]);
});

it('passes over names that another library resolves later', () => {
  expect(found({ name: '#{Token[TOKEN.1]}', labels: { a: '#{Token[TOKEN.2]}' } })).toEqual([]);
});

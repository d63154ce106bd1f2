import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Schema } from '../../src/schema/schema';

const CRD = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: shops.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Shop, plural: shops}
  versions:
    - name: v1
      served: true
      schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object}}}}
    - name: v1alpha1
      served: false
      schema: {openAPIV3Schema: {type: object}}
`;

it('reads all versions of all definitions of a text, also from a list', () => {
  expect(Schema.fromCrdText(CRD).kinds).toEqual(['example.com/v1/Shop', 'example.com/v1alpha1/Shop']);
  const other = CRD.replaceAll('hop', 'tall');
  expect(Schema.fromCrdText(`${CRD}---${other}`).kinds).toHaveLength(4);
  expect(
    Schema.fromCrdText(
      JSON.stringify({ kind: 'List', items: [] }).replace(
        '[]',
        `[${JSON.stringify({ kind: 'ConfigMap' })},{"kind":"CustomResourceDefinition","spec":{"group":"a.b","names":{"kind":"C"},"versions":[{"name":"v1","schema":{"openAPIV3Schema":{"type":"object"}}}]}}]`,
      ),
    ).kinds,
  ).toEqual(['a.b/v1/C']);
});

it('reads a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crd-'));
  const file = join(folder, 'shops.yaml');
  writeFileSync(file, CRD);
  expect(Schema.fromCrd(file).kinds).toContain('example.com/v1/Shop');
  rmSync(folder, { recursive: true });
});

it.each([
  ['a text that is no YAML', 'a: [', 'FL8030'],
  ['another kind', 'kind: ConfigMap', 'FL8031'],
  ['a definition without a schema', CRD.replaceAll(/schema: .*/g, ''), 'FL8031'],
  ['nothing', '', 'FL8031'],
])('refuses %s, and names it', (_, text, code) => {
  expect(() => Schema.fromCrdText(text, 'shops.yaml')).toThrow(new RegExp(`^${code} shops.yaml: `));
});

it('refuses a file that is not there', () => {
  expect(() => Schema.fromCrd('/no/such/file.yaml')).toThrow(
    /^FL8030 \/no\/such\/file.yaml: file cannot be read \(ENOENT\)/,
  );
});

import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readCrds } from '../../../tools/imports/crds';
import { lockedCrd } from '../../../tools/imports/lock';
import { packCrds } from '../../../tools/imports/pack';
import {
  type CustomResourceDefinition,
  crdsFromLock,
  crdsOf,
  rebuildCrd,
  writeCrds,
} from '../../../tools/imports/rebuild';
import { roundTripProblems } from '../../../tools/imports/round-trip';
import { readUpstreams } from '../../../tools/imports/upstreams';

const UPSTREAM = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Widget, plural: widgets, listKind: WidgetList}
  versions:
  - name: v1
    served: true
    storage: true
    deprecated: false
    additionalPrinterColumns: [{name: Age, type: date, jsonPath: .metadata.creationTimestamp, description: prose}]
    selectableFields: [{jsonPath: .spec.name}]
    subresources: {status: {}}
    schema:
      openAPIV3Schema:
        type: object
        description: prose
        required: [spec]
        properties:
          apiVersion: {type: string, description: prose}
          kind: {type: string}
          metadata: {type: object}
          spec:
            type: object
            required: [name, description]
            x-kubernetes-validations: [{rule: self.name != 'x', message: not x}]
            properties:
              name: {type: string, pattern: ^a, default: a}
              description: {type: string, description: prose}
              required: {type: boolean, description: prose}
              port: {anyOf: [{type: integer}, {type: string}], x-kubernetes-int-or-string: true}
              size: {allOf: [{anyOf: [{type: integer}, {type: string}]}, {pattern: ^1}], x-kubernetes-int-or-string: true}
              memory: {allOf: [{pattern: ^1}], anyOf: [{type: integer}, {type: string}], x-kubernetes-int-or-string: true}
          status: {type: object, properties: {ready: {type: boolean}}}
  - name: v1alpha1
    served: false
    storage: false
    schema: {openAPIV3Schema: {type: object}}
`;

function rebuild(text: string): readonly CustomResourceDefinition[] {
  const crds = readCrds(text);
  const [schemas] = packCrds({ name: 'up' }, [{ version: 'v1.0.0', crds }]);
  return crds.map((crd) => rebuildCrd(lockedCrd(crd), schemas));
}

describe('a rebuilt CRD', () => {
  test('equals the one it came from, but for prose, status and versions that are not served', () => {
    expect(roundTripProblems([UPSTREAM], rebuild(UPSTREAM))).toEqual([]);
  });

  test.each([
    ['a pattern', 'pattern: ^a,', '', '/versions/0/schema/openAPIV3Schema/properties/spec/properties/name/pattern'],
    [
      'a rule',
      "self.name != 'x'",
      "self.name != 'y'",
      '/versions/0/schema/openAPIV3Schema/properties/spec/x-kubernetes-validations/0/rule',
    ],
    ['a required field', 'required: [spec]', 'required: []', '/versions/0/schema/openAPIV3Schema/required/0'],
    ['a name', 'listKind: WidgetList', 'listKind: Widgets', '/names/listKind'],
    ['a selectable field', '.spec.name}', '.spec.port}', '/versions/0/selectableFields/0/jsonPath'],
  ])('is told from one that lost %s', (_, from, to, path) => {
    expect(UPSTREAM).toContain(from);
    expect(roundTripProblems([UPSTREAM], rebuild(UPSTREAM.replace(from, to)))).toEqual([
      `widgets.example.com differs at ${path}`,
    ]);
  });

  test('is missed where there is none', () => {
    expect(roundTripProblems([UPSTREAM], [])).toEqual(['widgets.example.com was not rebuilt']);
  });

  test('is a file that reads the same', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rebuild-test-'));
    const crds = rebuild(UPSTREAM);
    writeCrds(crds, folder);
    expect(readdirSync(folder)).toEqual(['widgets.example.com.yaml']);
    expect(parse(readFileSync(join(folder, 'widgets.example.com.yaml'), 'utf8'), { version: '1.1' })).toEqual(
      JSON.parse(JSON.stringify(crds[0])),
    );
  });
});

describe('all CRDs in force', () => {
  const releases = readUpstreams()
    .filter(({ source }) => source !== 'openapi')
    .flatMap(({ name, versions }) => versions.map((version) => [name, version] as const));

  test.each(releases)('%s %s can be installed', (name, version) => {
    for (const crd of crdsFromLock(name, version)) {
      const versions = crd.spec.versions as { storage: boolean; served: boolean }[];
      const storage = versions.filter((entry) => entry.storage && entry.served);
      expect([crd.metadata.name, storage.length]).toEqual([crd.metadata.name, 1]);
      expect(JSON.stringify(crd)).not.toContain('"$ref"');
    }
  });

  test('carry the approval that an API server wants of *.k8s.io groups', () => {
    const guarded = crdsOf([]).filter(({ spec }) => /(^|\.)k8s\.io$/.test(spec.group as string));
    expect(guarded.length).toBeGreaterThan(5);
    for (const { metadata } of guarded) expect(metadata.annotations).toHaveProperty(['api-approved.kubernetes.io']);
  });

  test('are one a name: core before the copies', () => {
    const names = crdsOf([]).map(({ metadata }) => metadata.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['nodepools.karpenter.sh', 'ec2nodeclasses.karpenter.k8s.aws']));
    expect(names.some((name) => name.endsWith('.fn.crossplane.io'))).toBe(false);
  });

  test('can be asked for by name and version', () => {
    expect(crdsOf(['keda@v2.20.2']).map(({ metadata }) => metadata.name)).toContain('scaledobjects.keda.sh');
    expect(() => crdsOf(['keda@v0.0.1'])).toThrow('keda@v0.0.1 is not in the lock');
  });
});

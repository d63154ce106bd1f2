import { readCrds } from '../../../tools/imports/crds';

const TEXT = `
apiVersion: v1
kind: ConfigMap
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: widgets.example.k8s.io
  annotations:
    api-approved.kubernetes.io: https://example.com/1
    controller-gen.kubebuilder.io/version: v0.20.0
  labels:
    cluster.x-k8s.io/v1beta2: v1
    app: widgets
spec:
  group: example.k8s.io
  scope: Namespaced
  names: {kind: Widget, plural: widgets, singular: widget, listKind: WidgetList, shortNames: [wd]}
  versions:
  - name: v1
    served: true
    storage: true
    additionalPrinterColumns:
    - {name: Age, type: date, jsonPath: .metadata.creationTimestamp, description: prose}
    subresources: {status: {}}
    schema:
      openAPIV3Schema:
        type: object
        description: prose
        properties:
          spec:
            type: object
            properties:
              match: {type: string, enum: [=, "on", "y"]}
              description: {type: string, description: prose}
  - name: v1beta1
    served: false
    storage: false
    deprecated: true
    deprecationWarning: prose
    schema: {openAPIV3Schema: {type: object}}
---
# nothing
`;

describe('readCrds', () => {
  const [widget, ...others] = readCrds(TEXT);

  test('takes CRDs and nothing else', () => {
    expect(others).toEqual([]);
    expect(widget.group).toBe('example.k8s.io');
    expect(widget.names).toEqual({
      kind: 'Widget',
      plural: 'widgets',
      singular: 'widget',
      listKind: 'WidgetList',
      shortNames: ['wd'],
    });
  });

  test('keeps of labels and annotations what an API server or Cluster API reads', () => {
    expect(widget.annotations).toEqual({ 'api-approved.kubernetes.io': 'https://example.com/1' });
    expect(widget.labels).toEqual({ 'cluster.x-k8s.io/v1beta2': 'v1' });
  });

  test('keeps every version with its facts and no prose', () => {
    expect(widget.versions.map(({ name, served, storage, deprecated }) => [name, served, storage, deprecated])).toEqual(
      [
        ['v1', true, true, undefined],
        ['v1beta1', false, false, true],
      ],
    );
    expect(widget.versions[0].additionalPrinterColumns).toEqual([
      { name: 'Age', type: 'date', jsonPath: '.metadata.creationTimestamp' },
    ]);
    expect(JSON.stringify(widget)).not.toContain('prose');
  });

  test('reads the bare = of enumerations as text', () => {
    expect(widget.versions[0].schema.properties?.spec.properties?.match.enum).toEqual(['=', 'on', 'y']);
  });

  test('refuses YAML that is not well-formed', () => {
    expect(() => readCrds('kind: [')).toThrow();
  });
});

import { readGoEnums } from '../../../tools/imports/go-enums';

const SOURCE = `
func schema_k8sio_api_core_v1_Container(ref common.ReferenceCallback) common.OpenAPIDefinition {
\treturn common.OpenAPIDefinition{
\t\tSchema: spec.Schema{
\t\t\tSchemaProps: spec.SchemaProps{
\t\t\t\tProperties: map[string]spec.Schema{
\t\t\t\t\t"imagePullPolicy": {
\t\t\t\t\t\tSchemaProps: spec.SchemaProps{
\t\t\t\t\t\t\tDescription: "text with Enum: []interface{}{ in it",
\t\t\t\t\t\t\tEnum:        []interface{}{"Always", "IfNotPresent", "Never"},
\t\t\t\t\t\t},
\t\t\t\t\t},
\t\t\t\t\t"modes": {
\t\t\t\t\t\tSchemaProps: spec.SchemaProps{
\t\t\t\t\t\t\tItems: &spec.SchemaOrArray{
\t\t\t\t\t\t\t\tSchema: &spec.Schema{
\t\t\t\t\t\t\t\t\tSchemaProps: spec.SchemaProps{
\t\t\t\t\t\t\t\t\t\tEnum:   []interface{}{"", "a,b"},
func schema_pkg_apis_meta_v1_LabelSelector(ref common.ReferenceCallback) common.OpenAPIDefinition {
\t\t\t\t\t"x": {
func helper(
\t\t\t\t\t\t\tEnum:   []interface{}{"nobody's"},
`;

describe('readGoEnums', () => {
  const enums = readGoEnums(SOURCE);

  test('reads the values of fields', () => {
    expect(enums.get('core.v1.Container.imagePullPolicy')).toEqual({
      values: ['Always', 'IfNotPresent', 'Never'],
      ofElements: false,
    });
  });

  test('knows the values of elements from those of the field', () => {
    expect(enums.get('core.v1.Container.modes')).toEqual({ values: ['', 'a,b'], ofElements: true });
  });

  test('takes nothing from code that describes no type', () => {
    expect(enums.size).toBe(2);
  });
});

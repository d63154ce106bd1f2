import { filledIn, manifestsIn } from '../../tools/schema/module-manifests';

const shop = (name: string) => `apiVersion: v1\nkind: Shop\nmetadata: { name: ${name} }\n`;
const names = (path: string, text: string) =>
  manifestsIn(path, text).map(({ document, value }) => [document, (value.metadata as { name: string }).name]);

it('counts the documents of YAML, also those that are no manifests', () => {
  expect(names('a/b.yaml', `a: 1\n---\n${shop('x')}---\n${shop('web')}`)).toEqual([
    [2, 'x'],
    [3, 'web'],
  ]);
});

it("reads documentation's snippets without the marks of their templates", () => {
  expect(names('a.yaml', `{% raw %}\n${shop('x')}{% endraw %}\n`)).toEqual([[1, 'x']]);
});

it('finds manifests in blocks of Markdown, indented ones too', () => {
  const block = (text: string, indent: string) => `${`\`\`\`yaml\n${text}\`\`\`\n`.replace(/^(?=.)/gm, indent)}`;
  expect(names('a.md', `# A\n${block(shop('x'), '')}\n1. b\n${block(shop('web'), '   ')}`)).toEqual([
    [1, 'x'],
    [2, 'web'],
  ]);
});

it('finds manifests in blocks of reStructuredText', () => {
  const text = `A\n\n.. code-block:: yaml\n\n${shop('x').replace(/^(?=.)/gm, '    ')}\nmore\n`;
  expect(names('a.rst', text)).toEqual([[1, 'x']]);
});

it('finds manifests in the files of a .txtar', () => {
  expect(
    names('a.txtar', `run\n-- x.yaml --\n${shop('x')}\n-- y.txt --\nnothing\n-- y.yaml --\n${shop('web')}`),
  ).toEqual([
    [1, 'x'],
    [2, 'web'],
  ]);
});

it('finds manifests in raw strings of Go, indented ones too', () => {
  const go = `var a = \`\n${shop('x')}\`\nvar b = \`no manifest\`\nvar c = \`\n${shop('web').replace(/^(?=.)/gm, '\t\t')}\``;
  expect(names('a_test.go', go)).toEqual([
    [1, 'x'],
    [2, 'web'],
  ]);
});

it("gives the stubs of Kubernetes' stored objects the kind of their resource", () => {
  const go = `
    gvr("networking.k8s.io", "v1", "ingresses"): {
      Stub:              \`{"metadata": {"name": "x", "namespace": "\` + namespace + \`"}}\`,
      IntroducedVersion: "1.2",
    },
    gvr("no.such", "v1", "things"): {
      Stub:              \`{"metadata": {"name": "y"}}\`,
    },
    gvr("", "v1", "endpoints"): {
      Stub:              \`{"metadata": {"name": "z"}}\`,
    },`;
  expect(manifestsIn('test/integration/etcd/data.go', go, { namespace: 'shop' })).toEqual([
    {
      document: 1,
      value: { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { name: 'x', namespace: 'shop' } },
    },
    { document: 3, value: { apiVersion: 'v1', kind: 'Endpoints', metadata: { name: 'z' } } },
  ]);
});

it('takes what cannot be parsed for no manifest', () => {
  expect(names('a.yaml', 'apiVersion: [')).toEqual([]);
});

it.each([
  [`\${NAME}`, 'example'],
  [`\${COUNT}`, '3'],
  [`\${REGION:=eu-west-1}`, 'eu-west-1'],
  [`\${REGION:-"eu-west-1"}`, 'eu-west-1'],
  [`\${NAME:0:4}`, 'exam'],
  ['$NAME', '$NAME'],
])('fills in %s', (text, filled) => {
  expect(filledIn(text, { COUNT: '3' })).toBe(filled);
});

import { isMapping } from './documents';
import { type Command, type Node, type Operand, parseTemplate } from './go-template-parser';
import { TemplateError } from './template-error';

/** Runs one template as Argo CD does under `goTemplate: true` and `missingkey=error`, for the forms that are ever emitted. */
export function renderTemplate(template: string, params: unknown): string {
  return template.includes('{{') ? run(parseTemplate(template), params) : template;
}

function run(nodes: readonly Node[], dot: unknown): string {
  return nodes.map((node) => runNode(node, dot)).join('');
}

function runNode(node: Node, dot: unknown): string {
  if (node.kind === 'text') return node.text;
  const value = evaluate(node.command, dot);
  if (node.kind === 'action') return print(value);
  if (typeof value !== 'string') throw new Error(`not supported: {{with}} of a value of type ${typeof value}`);
  return value === '' ? run(node.otherwise, dot) : run(node.body, value);
}

function evaluate(command: Command, dot: unknown): unknown {
  const [first, ...rest] = command.operands.map((operand) => resolve(operand, dot));
  if (command.name === 'fail') throw new TemplateError(`fail: ${String(first)}`);
  if (command.name === 'index') return rest.reduce(index, first);
  return first;
}

function resolve(operand: Operand, dot: unknown): unknown {
  return operand.kind === 'literal' ? operand.text : operand.fields.reduce(field, dot);
}

/** Dotted access: `missingkey=error` makes an absent key an error, and only a map has keys. */
function field(value: unknown, name: string): unknown {
  if (!isMapping(value)) throw new TemplateError(`can't evaluate field ${name} in ${typeof value}`);
  if (!Object.hasOwn(value, name)) throw new TemplateError(`map has no entry for key "${name}"`);
  return value[name];
}

/** `index` is not covered by `missingkey`: an absent key of a map of texts is the empty text. */
function index(value: unknown, key: unknown): unknown {
  if (!isMapping(value)) throw new TemplateError(`can't index item of type ${typeof value}`);
  if (Object.hasOwn(value, String(key))) return value[String(key)];
  if (Object.values(value).every((each) => typeof each === 'string')) return '';
  throw new Error(`not supported: index of the absent key '${String(key)}' in a map that holds more than texts`);
}

function print(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || Number.isSafeInteger(value)) return String(value);
  throw new Error(`not supported: printing a value of type ${typeof value}`);
}

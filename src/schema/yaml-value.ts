import type { Alias, Document, Node, Pair, ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { floatKey, type ReadScalar, readPlain } from './yaml-scalar';

/** What is thrown where a node of YAML is no value, and caught before it leaves this folder. */
export class NoValue {
  constructor(
    /** Why not. */
    public readonly message: string,
    /** Where in the text. */
    public readonly offset: number,
  ) {}
}

/** Scalars as they are written, by the list or map that holds them and their place in it. */
export type WrittenScalars = WeakMap<object, Map<string | number, string>>;

const CORE = 'tag:yaml.org,2002:';
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** So much of a document may come from aliases: Go's reader has the same bounds. */
const [LOW, HIGH] = [400_000, 4_000_000];

type Value = unknown;
type Fields = Record<string, Value>;
type Parts = typeof import('yaml');

/** Makes values of the nodes of a document, as go-yaml v2 and the step to JSON behind it do. */
export class ValueReader {
  /** How the plain scalars of the values are written. */
  public readonly written: WrittenScalars = new WeakMap();
  private readonly targets = new Map<Alias, Node>();
  private readonly open = new Set<Alias>();
  private decoded = 0;
  private aliased = 0;

  constructor(private readonly yaml: Parts) {}

  /** The value of a document; throws NoValue where it has none. */
  public read(document: Document.Parsed): Value {
    if (document.contents) this.bind(document.contents, new Map());
    return this.value(document.contents);
  }

  /** An alias stands for the nearest anchor of its name before it. */
  private bind(node: unknown, anchors: Map<string, Node>): void {
    if (this.yaml.isAlias(node)) {
      const target = anchors.get(node.source);
      if (!target) throw failure(node, `there is no anchor '${node.source}' before the alias '*${node.source}'`);
      this.targets.set(node, target);
      return;
    }
    if (this.yaml.isNode(node) && node.anchor) anchors.set(node.anchor, node);
    if (this.yaml.isCollection(node)) for (const item of node.items) this.bind(item, anchors);
    if (!this.yaml.isPair(node)) return;
    this.bind(node.key, anchors);
    this.bind(node.value, anchors);
  }

  private value(node: unknown): Value {
    this.count(node);
    if (this.yaml.isAlias(node)) return this.followed(node, (target) => this.value(target));
    if (this.yaml.isMap(node)) return this.map(node, {});
    if (this.yaml.isSeq(node)) return this.list(node);
    return this.yaml.isScalar(node) ? jsonOf(node) : null;
  }

  private followed<T>(alias: Alias, read: (target: Node) => T): T {
    if (this.open.has(alias)) throw failure(alias, `the value of the anchor '${alias.source}' contains itself`);
    this.open.add(alias);
    const value = read(this.targets.get(alias)!);
    this.open.delete(alias);
    return value;
  }

  private list(list: YAMLSeq): Value[] {
    const values: Value[] = [];
    for (const [index, item] of list.items.entries()) {
      values.push(this.value(item));
      this.note(values, index, item);
    }
    return values;
  }

  /** Puts the entries of a map into an object; those of a merge key win over what comes before them. */
  private map(map: YAMLMap, into: Fields): Fields {
    const keys = new Set<string>();
    for (const { key, value } of map.items as Pair[]) {
      if (isMergeKey(this.yaml, key)) {
        this.merge(value, into);
        continue;
      }
      const name = this.key(key);
      if (keys.has(name)) throw failure(key, `map keys must be unique, and '${name}' comes twice`);
      keys.add(name);
      setField(into, name, this.value(value));
      this.note(into, name, value);
    }
    return into;
  }

  private merge(source: unknown, into: Fields): void {
    if (this.yaml.isMap(source)) this.map(source, into);
    else if (this.yaml.isSeq(source)) for (const item of [...source.items].reverse()) this.mergeOne(item, into);
    else this.mergeOne(source, into);
  }

  private mergeOne(source: unknown, into: Fields): void {
    this.count(source);
    const target = this.yaml.isAlias(source) ? this.targets.get(source) : source;
    if (!this.yaml.isMap(target)) throw failure(source, 'what is merged must be a map, or a list of maps');
    if (this.yaml.isAlias(source)) this.followed(source, () => this.map(target, into));
    else this.map(target, into);
  }

  private key(node: unknown): string {
    const target = this.yaml.isAlias(node) ? this.targets.get(node) : node;
    if (this.yaml.isCollection(target)) throw failure(node, 'a key must be a text, and this one is a map or a list');
    const { tag, value } = this.yaml.isScalar(target) ? scalarOf(target) : NULL;
    if (value === null) throw failure(node, 'a key must be a text, and this one is null');
    if (tag !== '!!int' || Math.abs(Number(value)) < 2 ** 63) {
      return tag === '!!float' ? floatKey(Number(value)) : String(value);
    }
    throw failure(node, 'a key must be a text, and this one is a number beyond 64 bits');
  }

  /** Keeps how a scalar is written where its value does not say so. */
  private note(holder: object, place: string | number, node: unknown): void {
    const scalar = this.yaml.isAlias(node) ? this.targets.get(node) : node;
    const entries = this.written.get(holder) ?? new Map<string | number, string>();
    entries.delete(place);
    if (this.yaml.isScalar(scalar) && scalar.type === 'PLAIN' && scalar.source) entries.set(place, scalar.source);
    this.written.set(holder, entries);
  }

  private count(node: unknown): void {
    this.decoded++;
    if (this.open.size > 0) this.aliased++;
    const share = 0.99 - 0.89 * Math.min(1, Math.max(0, (this.decoded - LOW) / (HIGH - LOW)));
    const isTooMuch = this.aliased > 100 && this.decoded > 1000 && this.aliased / this.decoded > share;
    const [alias] = this.open;
    if (isTooMuch) throw failure(alias ?? node, 'aliases make the document too large');
  }
}

const NULL: ReadScalar = { tag: '!!null', value: null };

function isMergeKey(yaml: Parts, key: unknown): boolean {
  if (!yaml.isScalar(key) || key.value !== '<<') return false;
  return key.tag === `${CORE}merge` || key.tag === '!' || (key.type === 'PLAIN' && key.tag === undefined);
}

/** A scalar that JSON can hold. */
function jsonOf(node: Scalar): ReadScalar['value'] {
  const { value } = scalarOf(node);
  if (typeof value !== 'number' || Number.isFinite(value)) return value;
  throw failure(node, `'${node.source}' is no number that JSON has, quote it if it is a text: "${node.source}"`);
}

function scalarOf(node: Scalar): ReadScalar {
  const text = String(node.value ?? '');
  const tag = (node.tag ?? '').replace(CORE, '!!');
  if (tag === '') return node.type === 'PLAIN' ? readPlain(text) : { tag: '!!str', value: text };
  if (tag === '!!binary') return { tag: '!!str', value: decoded(node, text) };
  return TYPED.has(tag) ? typed(node, { tag, text }) : { tag: '!!str', value: text };
}

const TYPED = new Set(['!!int', '!!float', '!!bool', '!!null', '!!timestamp']);
const DAY = /^\d{4}-\d{1,2}-\d{1,2}(?![\w-])|^\d{4}-\d{1,2}-\d{1,2}[Tt]/;

function typed(node: Scalar, { tag, text }: { tag: string; text: string }): ReadScalar {
  const read = readPlain(text);
  if (read.tag === tag || (tag === '!!float' && read.tag === '!!int'))
    return { ...read, tag: tag as ReadScalar['tag'] };
  if (tag === '!!timestamp' && DAY.test(text)) return { tag: '!!str', value: text };
  throw failure(node, `'${text}' is no ${tag}`);
}

function decoded(node: Scalar, text: string): string {
  const bare = text.replace(/[\r\n]/g, '');
  if (!BASE64.test(bare)) throw failure(node, 'what !!binary stands before must be base64');
  return Buffer.from(bare, 'base64').toString('utf8');
}

/** Also a field that is named like something of every object is a field of its own. */
function setField(into: Fields, name: string, value: Value): void {
  Object.defineProperty(into, name, { value, writable: true, enumerable: true, configurable: true });
}

function failure(node: unknown, message: string): NoValue {
  return new NoValue(message, (node as ParsedNode | undefined)?.range?.[0] ?? 0);
}

import { isDeepStrictEqual } from 'node:util';
import { clusterParams } from './cluster-generator';
import { isMapping, list, type Mapping, mapping } from './documents';
import type { Registration } from './registration';
import { interpolate } from './render';
import { TemplateError } from './template-error';

/** The values that one Application is rendered with. */
export type Params = Mapping;

/** What generators can see. */
export interface GeneratorInput {
  readonly registrations: readonly Registration[];
}

type Generate = (spec: Mapping, input: GeneratorInput) => Params[];

const GENERATORS: Record<string, Generate> = {
  clusters: clusterParams,
  list: listParams,
  matrix: matrixParams,
  merge: mergeParams,
};

/** The one generator that an entry of `generators` holds, by its name. */
export function generatorOf(entry: Mapping): { name: string; spec: Mapping } {
  const [name, ...others] = Object.keys(entry);
  if (others.length > 0 || !(name in GENERATORS)) {
    throw new Error(`not supported: generator {${Object.keys(entry).join(', ')}}`);
  }
  return { name, spec: mapping(entry[name], name) };
}

/** The parameter sets of one entry of `generators`. */
export function generateParams(entry: Mapping, input: GeneratorInput): Params[] {
  const { name, spec } = generatorOf(entry);
  return GENERATORS[name](spec, input);
}

function listParams(spec: Mapping): Params[] {
  if ('elementsYaml' in spec) throw new Error("not supported: 'elementsYaml'");
  return list(spec.elements, 'elements').map((element) => mapping(element, 'elements'));
}

/** Every pair of the two children; the second one sees the first one's parameters, and on a clash the first wins. */
function matrixParams(spec: Mapping, input: GeneratorInput): Params[] {
  const [first, second, ...others] = list(spec.generators, 'generators').map((entry) => mapping(entry, 'generators'));
  if (!second || others.length > 0) throw new TemplateError('a matrix takes exactly two generators');
  return generateParams(first, input).flatMap((outer) =>
    generateParams(interpolate(second, outer), input).map((inner) => override(inner, outer)),
  );
}

/** The first child's sets, each overridden by those of the others that agree in the merge keys. */
function mergeParams(spec: Mapping, input: GeneratorInput): Params[] {
  const children = list(spec.generators, 'generators').map((entry) => mapping(entry, 'generators'));
  const keys = list(spec.mergeKeys, 'mergeKeys').map(String);
  if (children.length < 2) throw new TemplateError('a merge takes at least two generators');
  if (keys.length === 0) throw new TemplateError('a merge takes at least one merge key');
  const [base, ...others] = children.map((child) => uniqueBy(keys, generateParams(child, input)));
  return base.map((params) =>
    others
      .flatMap((sets) => sets.filter((set) => agree(keys, set, params)))
      .reduce((merged, set) => override(merged, set), params),
  );
}

function uniqueBy(keys: readonly string[], sets: Params[]): Params[] {
  const clash = sets.some((set, at) => sets.slice(0, at).some((former) => agree(keys, former, set)));
  if (clash) throw new TemplateError('the parameters from a generator were not unique by the given merge keys');
  return sets;
}

function agree(keys: readonly string[], one: Params, other: Params): boolean {
  return keys.every((key) => isDeepStrictEqual(one[key] ?? null, other[key] ?? null));
}

/** The base with every non-empty value of the other written over it, maps key by key. */
function override(base: Params, over: Params): Params {
  const merged: Params = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const both = isMapping(value) && isMapping(merged[key]);
    if (both) merged[key] = override(merged[key] as Params, value);
    else if (!(key in merged) || !isEmpty(value)) merged[key] = value;
  }
  return merged;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === false || value === 0;
}

import {
  dnsLabelProblem,
  dnsSubdomainProblem,
  isUnresolvedToken,
  labelKeyProblem,
  labelValueProblem,
} from '../model/names';
import { Memo } from './memo';
import type { Problem, Step } from './problem';
import type { SchemaNode } from './structure/schema-node';
import { Dialect, shapeOf } from './structure/shape';
import { Walk } from './structure/walk';

const TEXT: SchemaNode = { type: 'string' };
const TEXTS: SchemaNode = { type: 'object', additionalProperties: TEXT };
const TIME: SchemaNode = { type: 'string', format: 'date-time', nullable: true };
const WHOLE: SchemaNode = { type: 'integer', format: 'int64' };
const OWNER: SchemaNode = {
  type: 'object',
  required: ['apiVersion', 'kind', 'name', 'uid'],
  properties: {
    apiVersion: TEXT,
    kind: TEXT,
    name: TEXT,
    uid: TEXT,
    controller: { type: 'boolean' },
    blockOwnerDeletion: { type: 'boolean' },
  },
};

/** What every object's metadata is, whatever its kind. */
const METADATA: SchemaNode = {
  type: 'object',
  properties: {
    name: TEXT,
    generateName: TEXT,
    namespace: TEXT,
    labels: TEXTS,
    annotations: TEXTS,
    finalizers: { type: 'array', items: TEXT, 'x-kubernetes-list-type': 'set' },
    ownerReferences: { type: 'array', items: OWNER },
    creationTimestamp: TIME,
    deletionTimestamp: TIME,
    deletionGracePeriodSeconds: { ...WHOLE, nullable: true },
    generation: WHOLE,
    resourceVersion: TEXT,
    selfLink: TEXT,
    uid: TEXT,
    managedFields: { type: 'array', items: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
  },
};

// read into Go types, whatever the kind of the object
const shape = shapeOf(METADATA, new Dialect({}, true));
/** All annotations of an object together. */
const MAX_ANNOTATIONS = 256 * 1024;

/** What names a kind allows. */
export type NameRule = (name: string) => string | undefined;

/** Whose metadata it is. */
export interface MetadataPlace {
  /**
   * Where it stands.
   * @default - at the top of the object
   */
  readonly steps?: readonly Step[];
  /**
   * What names are allowed.
   * @default - DNS subdomains, as for most kinds
   */
  readonly nameRule?: NameRule;
}

/** Judges an object's metadata: its fields and their types, then names, labels and annotations. */
export function judgeMetadata(metadata: unknown, place: MetadataPlace = {}): Problem[] {
  if (metadata === undefined || metadata === null) return []; // an object without a name is refused for that
  const { steps = ['metadata'], nameRule = dnsSubdomainProblem } = place;
  const walk = new Walk(steps);
  walk.judge(shape, metadata);
  if (walk.problems.length > 0 || typeof metadata !== 'object') return walk.problems;
  return [
    ...nameProblems(metadata as Names, { steps, nameRule }),
    ...labelProblems(metadata as LabelledMetadata, steps),
  ];
}

interface Names {
  readonly name?: string | null;
  readonly generateName?: string | null;
  readonly namespace?: string | null;
}

function nameProblems(
  { name, generateName, namespace }: Names,
  { steps, nameRule }: Required<MetadataPlace>,
): Problem[] {
  const found = {
    name: name ? nameRule(name) : undefined,
    // what follows a prefix is made up by the API server, so it may end as no name may
    generateName: generateName ? nameRule(`${generateName.slice(0, 58)}x`) : undefined,
    namespace: namespace ? dnsLabelProblem(namespace) : undefined,
  };
  const texts: Readonly<Record<string, string | null | undefined>> = { name, generateName, namespace };
  return Object.entries(found).flatMap(([step, problem]) => {
    const text = texts[step] ?? '';
    if (!problem || isUnresolvedToken(text)) return [];
    return [wrongText(`${step} '${text}' ${problem}`, [...steps, step], text)];
  });
}

/** Labels and annotations, of an object or of a template in it. */
export type LabelledMetadata = Partial<Record<'labels' | 'annotations', Readonly<Record<string, string>> | null>>;

/** What is wrong with labels and annotations whose types are right. */
export function labelProblems(metadata: LabelledMetadata, at: readonly Step[]): Problem[] {
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(metadata.labels ?? {})) {
    const problemOfKey = knownKeyProblem(key);
    const problem = typeof value === 'string' ? labelValueProblem(value) : undefined;
    if ((!problemOfKey && !problem) || isUnresolvedToken(key) || isUnresolvedToken(value)) continue;
    if (problemOfKey) problems.push(wrongKey({ what: 'label', key, problem: problemOfKey }, [...at, 'labels']));
    if (problem) problems.push(wrongText(`label value '${value}' ${problem}`, [...at, 'labels', key], value));
  }
  problems.push(...annotationProblems(metadata.annotations ?? {}, [...at, 'annotations']));
  return problems;
}

/** A fleet has few keys on many objects. */
const keyProblems = new Memo<{ readonly problem: string | undefined }>(1024 * 1024);

const knownKeyProblem = (key: string): string | undefined =>
  keyProblems.get(key, () => ({ problem: labelKeyProblem(key) })).problem;

function annotationProblems(annotations: Readonly<Record<string, string>>, steps: readonly Step[]): Problem[] {
  const problems: Problem[] = [];
  let size = 0;
  for (const [key, value] of Object.entries(annotations)) {
    const problem = knownKeyProblem(key.toLowerCase());
    if (problem) problems.push(wrongKey({ what: 'annotation', key, problem }, steps));
    size += Buffer.byteLength(key) + Buffer.byteLength(String(value));
  }
  if (size <= MAX_ANNOTATIONS) return problems;
  const problem = `annotations have ${size} bytes, more than ${MAX_ANNOTATIONS}`;
  const limits = { value: String(size), limit: String(MAX_ANNOTATIONS) };
  return [...problems, { code: 'FL8005', steps, problem, remedy: 'keep large texts in a ConfigMap', ...limits }];
}

function wrongKey(found: { what: string; key: string; problem: string }, steps: readonly Step[]): Problem {
  const { what, key, problem } = found;
  return wrongText(`${what} key '${key}' ${problem}`, [...steps, key], key);
}

function wrongText(problem: string, steps: readonly Step[], value: string): Problem {
  return { code: 'FL8011', steps, problem, remedy: 'give a text that Kubernetes takes', value };
}

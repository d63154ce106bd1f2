import type { Finding } from '../model/finding';
import { builtInProblems } from './builtin/builtin';
import { nameRuleOf, pathSegmentProblem } from './builtin/names';
import { withoutOptional } from './builtin/optional';
import { Catalog, type KindSchema } from './catalog';
import { celProblems } from './cel/cel';
import { Memo } from './memo';
import { judgeMetadata } from './metadata';
import { packedSchemas } from './packed';
import { type Problem, shown, toFinding } from './problem';
import { scaleProblems } from './scale';
import type { Schema } from './schema';
import { settled } from './structure/defaults';
import { Walk } from './structure/walk';

/** What the judge judges for. */
export interface SchemaJudgeOptions {
  /** Versions of Kubernetes that the objects must be right for. */
  readonly kubernetesVersions: readonly string[];
  /**
   * Version of each system that is installed, by its name: `karpenter`, `argocd` ...
   * @default - the newest version that is packed
   */
  readonly installed?: Readonly<Record<string, string>>;
  /**
   * Schemas of kinds beyond those that the library brings along.
   * @default - none
   */
  readonly extra?: readonly Schema[];
}

/** Texts of whole objects, which whoever writes them keeps as well. */
const KEPT_CHARACTERS = 32 * 1024 * 1024;

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata?: unknown;
}

/**
 * Judges objects by the schemas of their kinds, as the API server would: structure, then CEL rules, then what it checks in code.
 *
 * Equal objects are judged once.
 */
export class SchemaJudge {
  private readonly catalog: Catalog;
  private readonly judged = new Memo<readonly Problem[]>(KEPT_CHARACTERS);
  private readonly seen = new WeakMap<object, readonly Problem[]>();
  private readonly unknown = new Set<string>();

  constructor(private readonly options: SchemaJudgeOptions) {
    const { kubernetesVersions, installed = {}, extra = [] } = options;
    this.catalog = new Catalog(packedSchemas(), { kubernetesVersions, systems: installed, extra });
  }

  /**
   * What is wrong with an object; `where` is the path under which the findings speak of it, and `content` a text that only
   * equal objects share, where there is one at hand.
   */
  public judge(manifest: unknown, where: string, content?: string): Finding[] {
    const problems = this.met(manifest) ?? this.judgeContent(manifest, content);
    return problems.map((problem) => toFinding(problem, where));
  }

  /** Whether there is a schema for a kind. */
  public knows(apiVersion: string, kind: string): boolean {
    return this.catalog.find(`${apiVersion}/${kind}`).some(({ shape }) => shape !== undefined);
  }

  /** Whether objects of a kind live in namespaces; undefined if the kind is not known. */
  public scopeOf(apiVersion: string, kind: string): 'Cluster' | 'Namespaced' | undefined {
    return this.catalog.find(`${apiVersion}/${kind}`).find(({ shape }) => shape)?.scope;
  }

  /** The kinds, as `apiVersion/Kind`, that were met and could only be judged by their metadata. */
  public unknownKinds(): string[] {
    return [...this.unknown].sort();
  }

  /** The same object again: asking for its content costs more than judging half of it. */
  private met(manifest: unknown): readonly Problem[] | undefined {
    return typeof manifest === 'object' && manifest !== null ? this.seen.get(manifest) : undefined;
  }

  private judgeContent(manifest: unknown, content?: string): readonly Problem[] {
    const text = content ?? JSON.stringify(manifest) ?? '';
    const problems = this.judged.get(text, () => this.problemsOf(manifest, text));
    if (typeof manifest === 'object' && manifest !== null) this.seen.set(manifest, problems);
    return problems;
  }

  private problemsOf(manifest: unknown, text: string): readonly Problem[] {
    const shapeless = shapelessProblems(manifest);
    if (shapeless.length > 0) return shapeless;
    const object = manifest as Manifest;
    const key = `${object.apiVersion}/${object.kind}`;
    const schemas = this.catalog.find(key, key.startsWith('karpenter.sh/') ? variantOf(text) : '');
    if (schemas.length === 0) this.unknown.add(key);
    const problems = [
      ...namelessProblems(object),
      ...judgeMetadata(object.metadata, { nameRule: nameRuleOf(object, this.options.kubernetesVersions) }),
      ...schemas.flatMap((schema) => structureProblems(object, schema)),
    ];
    // what rules and code say makes sense only where the structure is right
    if (problems.every(({ warning }) => warning))
      problems.push(...schemas.flatMap((schema) => contentProblems(object, schema)));
    return distinct(problems);
  }
}

/** What CEL rules say, and what Kubernetes' own code says of its own kinds. */
function contentProblems(object: Manifest, { shape }: KindSchema): Problem[] {
  if (!shape) return [];
  if (!shape.dialect.builtIn) return [...celProblems(shape, object), ...scaleProblems(object)];
  return builtInProblems(settled(shape, object) as Manifest);
}

function structureProblems(object: Manifest, { shape, isServed, origin }: KindSchema): Problem[] {
  if (!isServed) {
    const problem = `'${object.apiVersion}' of '${object.kind}' is not served by ${origin.replace('@', ' ')}`;
    const remedy = 'use a version that is served, or tell what the cluster runs';
    return [{ code: 'FL8014', steps: ['apiVersion'], problem, remedy, value: object.apiVersion }];
  }
  if (!shape) return [];
  const walk = new Walk();
  walk.judge(shape, object);
  const own = shape.dialect.builtIn
    ? withoutOptional(walk.problems, `${object.apiVersion}/${object.kind}`)
    : walk.problems;
  const embedded = walk.embedded.flatMap(({ metadata, steps }) =>
    judgeMetadata(metadata, { steps, nameRule: pathSegmentProblem }),
  );
  return [...own, ...embedded];
}

/** What keeps an object from being looked at any closer. */
function shapelessProblems(manifest: unknown): Problem[] {
  const problem = (text: string, remedy: string, step?: string): Problem[] => [
    { code: 'FL8015', steps: step ? [step] : [], problem: text, remedy },
  ];
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) {
    return problem(`${shown(manifest)} is no object`, 'give an object with apiVersion, kind and metadata');
  }
  const { apiVersion, kind } = manifest as Record<string, unknown>;
  for (const [step, value] of Object.entries({ apiVersion, kind })) {
    if (typeof value !== 'string' || value === '') return problem(`the object has no ${step}`, `set '${step}'`, step);
  }
  return [];
}

function namelessProblems({ metadata }: Manifest): Problem[] {
  const { name, generateName } = (metadata ?? {}) as Record<string, unknown>;
  if ([name, generateName].some((text) => text !== undefined && text !== null && text !== '')) return [];
  const [problem, remedy] = ['the object has no name', "set 'metadata.name'"];
  return [{ code: 'FL8015', steps: ['metadata'], problem, remedy }];
}

/** AWS' Karpenter has a copy of the pools' schemas that knows its own labels. */
function variantOf(text: string): string {
  return /\bkarpenter\.k8s\.aws\b(?!\/)/.test(text) ? 'karpenter-aws' : '';
}

/** The problems without those that several versions of a schema have in common. */
function distinct(problems: readonly Problem[]): Problem[] {
  const byText = new Map(
    problems.map((problem) => [JSON.stringify([problem.code, problem.steps, problem.problem]), problem]),
  );
  return [...byText.values()];
}

import type { Project } from './project';
import type { Offence, Rule } from './rule';

/** What this test reads of jsii's description of the built package. */
interface Assembly {
  readonly types?: Readonly<Record<string, AssemblyType>>;
}

interface AssemblyType {
  readonly name: string;
  readonly kind: string;
  readonly locationInModule?: { readonly filename: string; readonly line: number };
  readonly base?: string;
  readonly interfaces?: readonly string[];
  readonly initializer?: Callable;
  readonly methods?: readonly Callable[];
  readonly properties?: readonly Property[];
}

interface Member {
  readonly name?: string;
  readonly abstract?: boolean;
  readonly overrides?: string;
  readonly locationInModule?: { readonly line: number };
}

interface Property extends Member {
  readonly type: unknown;
}

interface Callable extends Member {
  readonly async?: boolean;
  readonly parameters?: readonly { readonly name: string; readonly type: unknown }[];
  readonly returns?: { readonly type: unknown };
}

export const builtUnions: Rule = {
  name: 'as built: no unions',
  check: (project) =>
    eachMember(project, (member) => (parts(signature(member)).some((part) => part.union) ? 'has a union' : undefined)),
};

export const builtPlusTypes: Rule = {
  name: 'as built: no types of cdk8s-plus-30',
  check: (project) =>
    eachMember(
      project,
      (member) => (/"cdk8s-plus-/.test(JSON.stringify(signature(member))) ? 'names a type of cdk8s-plus' : undefined),
      true,
    ),
};

export const builtAbstracts: Rule = {
  name: 'as built: no abstract methods of classes',
  check: (project) =>
    eachMember(project, (member, type) => (member.abstract && type.kind === 'class' ? 'is abstract' : undefined)),
};

export const builtAsync: Rule = {
  name: 'as built: no asynchronous methods',
  check: (project) =>
    eachMember(project, (member) =>
      (member as Callable).async || parts(signature(member)).some((part) => part.promise)
        ? 'is asynchronous'
        : undefined,
    ),
};

export const builtMaps: Rule = {
  name: 'as built: maps hold strings or any',
  check: (project) =>
    eachMember(project, (member) => {
      const isOdd = (part: Record<string, any>) =>
        part.collection?.kind === 'map' && !/^(string|any)$/.test(part.collection.elementtype?.primitive ?? '');
      return parts(signature(member)).some(isOdd) ? 'has a map of something else' : undefined;
    }),
};

export const builtAny: Rule = {
  name: 'as built: any only as manifest, values or spec',
  check: (project) =>
    eachMember(project, (member) => {
      if (member.overrides) return undefined;
      const values = [
        { name: member.name, type: (member as Property).type ?? (member as Callable).returns },
        ...((member as Callable).parameters ?? []),
      ];
      const isAny = ({ name, type }: { name?: string; type?: unknown }) =>
        !/^(manifest|values|spec|asChartValues)$/.test(name ?? '') &&
        parts(type).some((part) => part.primitive === 'any');
      return values.some(isAny) ? 'has any' : undefined;
    }),
};

/** Judges every member; with `heritage` also what types are made of. */
function eachMember(
  project: Project,
  judge: (member: Member, type: AssemblyType) => string | undefined,
  heritage = false,
): Offence[] {
  if (!project.has('.jsii')) return [];
  const { types = {} }: Assembly = JSON.parse(project.source('.jsii').text);
  return Object.values(types).flatMap((type) => {
    const bases = heritage ? [{ name: 'heritage', type: [type.base, type.interfaces] }] : [];
    const members: readonly Member[] = [
      ...bases,
      type.initializer ?? {},
      ...(type.methods ?? []),
      ...(type.properties ?? []),
    ];
    return members.flatMap((member) => {
      const text = judge(member, type);
      if (text === undefined) return [];
      const line = member.locationInModule?.line ?? type.locationInModule?.line ?? 1;
      return [
        {
          file: type.locationInModule?.filename ?? '.jsii',
          line,
          text: `${type.name}.${member.name ?? 'constructor'} ${text}`,
        },
      ];
    });
  });
}

function signature(member: Member): object {
  const { type, parameters, returns } = member as Property & Callable;
  return { type, parameters, returns };
}

/** An object and everything in it. */
function parts(value: unknown): Record<string, any>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(parts)];
}

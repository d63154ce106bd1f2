import * as ts from 'typescript';
import type { Rule } from './rule';
import { eachMember, eachType, isOverride, memberName } from './surface';

const PARAMETERS = 3;

/** Words of Python and of Go, the languages we publish for; bindings rename members that are called so. */
const RESERVED = new Set(
  (
    'and as assert async await break case chan class const continue def default defer del elif else except fallthrough ' +
    'finally for from func global go goto if import in interface is lambda make map match nonlocal not or package pass ' +
    'raise range return select self struct switch try type var while with yield None True False'
  ).split(' '),
);

/** Options become keyword arguments beside the constructor's own. */
const POSITIONAL = new Set(['self', 'id', 'scope']);

export const noAbstractMembers: Rule = {
  name: 'public classes have no abstract members',
  check: (project) =>
    eachMember(project, (member) =>
      flags(member) & ts.ModifierFlags.Abstract
        ? 'is abstract, which Go finds out too late; throw a finding by default'
        : undefined,
    ),
};

export const noNewTypes: Rule = {
  name: 'no public type is named New...',
  check: (project) =>
    eachType(project, ({ source, node, name }) => [
      /^New[A-Z]/.test(name)
        ? source.at(node, `'${name}' clashes with a constructor in Go; choose another noun`)
        : undefined,
    ]),
};

export const fewParameters: Rule = {
  name: `public methods take at most ${PARAMETERS} positional parameters`,
  check: (project) =>
    eachMember(project, (member) =>
      'parameters' in member && (member.parameters as ts.NodeArray<ts.Node>).length > PARAMETERS
        ? `takes more than ${PARAMETERS} parameters; take a struct`
        : undefined,
    ),
};

export const upperCaseEnums: Rule = {
  name: 'members of public enums are UPPER_SNAKE with a text',
  check: (project) =>
    eachType(project, ({ source, node, name }) =>
      (ts.isEnumDeclaration(node) ? [...node.members] : []).map((member) => {
        const upper = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(member.name.getText());
        if (upper && member.initializer && ts.isStringLiteral(member.initializer)) return undefined;
        return source.at(member, `${name}.${member.name.getText()} is not UPPER_SNAKE = 'text'`);
      }),
    ),
};

export const noReservedNames: Rule = {
  name: 'no public member has a word of Python or Go for a name',
  check: (project) =>
    eachMember(project, (member, { node }) => {
      const name = memberName(member);
      const option = ts.isInterfaceDeclaration(node) && ts.isPropertySignature(member) && POSITIONAL.has(name);
      if (isOverride(member) || !(RESERVED.has(name) || option)) return undefined;
      return 'is renamed in other languages; use another word';
    }),
};

export const noNamesakes: Rule = {
  name: 'no public member is named like its class',
  check: (project) =>
    eachMember(project, (member, { name }) =>
      memberName(member).toLowerCase() === name.toLowerCase() ? 'is named like its class; use another word' : undefined,
    ),
};

export const noGetMethods: Rule = {
  name: 'public methods are not named like accessors',
  check: (project) =>
    eachMember(project, (member) => {
      const { length } = (member as ts.MethodDeclaration).parameters ?? [];
      const accessor = /^get[A-Z]/.test(memberName(member))
        ? length === 0
        : /^set[A-Z]/.test(memberName(member)) && length === 1;
      return ts.isMethodDeclaration(member) && accessor && !isOverride(member)
        ? 'clashes with an accessor; name what it gives'
        : undefined;
    }),
};

export const readOnlyMembers: Rule = {
  name: 'public fields and properties are readonly',
  check: (project) =>
    eachMember(project, (member) => {
      const field = ts.isPropertyDeclaration(member) || ts.isPropertySignature(member);
      const changeable = (field && !(flags(member) & ts.ModifierFlags.Readonly)) || ts.isSetAccessorDeclaration(member);
      return changeable ? 'can be overwritten; make it readonly, and let a method add to it' : undefined;
    }),
};

function flags(member: ts.Declaration): ts.ModifierFlags {
  return ts.getCombinedModifierFlags(member);
}

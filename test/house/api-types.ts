import * as ts from 'typescript';
import type { Project } from './project';
import type { Offence, Rule } from './rule';
import { eachMember, eachType, isOverride, memberName, originOf, type PublicMember, type PublicType } from './surface';

/** Fields that pass upstream's own data through, and are named so. */
const PASS_THROUGH = /^(manifest|values|spec|asChartValues)$/;

/** Types of TypeScript that do not cross into other languages. */
const UNTRANSLATABLE =
  /^(Array|Function|Map|Set|WeakMap|WeakSet|ReadonlyMap|ReadonlySet|ReadonlyArray|Iterable|Iterator|Partial|Required|Readonly|Pick|Omit|Exclude|Extract|Date|Buffer|URL|RegExp|Symbol)$/;

/** Syntax that does not cross either. */
const SYNTAX: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.FunctionType, 'a function type; take an object with a method that is overridden'],
  [ts.SyntaxKind.ConstructorType, 'a constructor type; take an object'],
  [ts.SyntaxKind.TupleType, 'a tuple; take a struct'],
  [ts.SyntaxKind.IntersectionType, 'an intersection; extend both'],
  [ts.SyntaxKind.ConditionalType, 'a conditional type; write it out'],
  [ts.SyntaxKind.MappedType, 'a mapped type; write it out'],
  [ts.SyntaxKind.IndexedAccessType, 'an indexed type; write it out'],
  [ts.SyntaxKind.TypeOperator, 'keyof or readonly; write it out, arrays as T[]'],
  [ts.SyntaxKind.TypeQuery, 'typeof; write it out'],
  [ts.SyntaxKind.TypePredicate, 'a type predicate; return boolean'],
  [ts.SyntaxKind.TemplateLiteralType, 'a template type; take string'],
  [ts.SyntaxKind.LiteralType, 'a literal type; take an enum'],
  [ts.SyntaxKind.UnknownKeyword, 'unknown; say what it is'],
  [ts.SyntaxKind.SymbolKeyword, 'a symbol; take a string'],
]);

export const noUnions: Rule = {
  name: 'public signatures have no unions',
  check: (project) =>
    eachPart(project, (part) =>
      ts.isUnionTypeNode(part) && part.types.filter((type) => type.kind !== ts.SyntaxKind.UndefinedKeyword).length > 1
        ? 'has a union; offer an enum, or a class with static factories'
        : undefined,
    ),
};

export const noPlusTypes: Rule = {
  name: 'public signatures have no types of cdk8s-plus-30',
  check: (project) =>
    eachReference(project, ({ pack }) =>
      pack?.startsWith('cdk8s-plus') ? `names a type of ${pack}; take a Construct or a type of ours` : undefined,
    ),
};

export const noGeneratedTypes: Rule = {
  name: 'public signatures have no generated upstream types',
  check: (project) =>
    eachReference(project, ({ file }) =>
      file?.startsWith('imports/') ? `names a type of ${file}; those are ours alone` : undefined,
    ),
};

export const noAliases: Rule = {
  name: 'public signatures have no type aliases',
  check: (project) =>
    eachReference(project, ({ node }) =>
      node && ts.isTypeAliasDeclaration(node)
        ? `names the alias '${node.name.text}'; write a struct or a class`
        : undefined,
    ),
};

export const noGenerics: Rule = {
  name: 'public types and methods have no type parameters',
  check: (project) => [
    ...eachType(project, ({ source, node, name }) => [
      'typeParameters' in node && node.typeParameters
        ? source.at(node, `${name} is generic; other languages are not`)
        : undefined,
    ]),
    ...eachMember(project, (member) =>
      'typeParameters' in member && member.typeParameters ? 'is generic; other languages are not' : undefined,
    ),
  ],
};

export const noForeignSyntax: Rule = {
  name: 'public signatures have no types that other languages lack',
  check: (project) =>
    eachPart(project, (part) => {
      if (ts.isTypeReferenceNode(part) && UNTRANSLATABLE.test(part.typeName.getText())) {
        return `has '${part.typeName.getText()}', which other languages lack; take a struct, a list or a string`;
      }
      if (ts.isTypeLiteralNode(part) && !part.members.every(ts.isIndexSignatureDeclaration)) {
        return 'has an inline struct; give it a name';
      }
      const text = SYNTAX.get(part.kind);
      return text && `has ${text}`;
    }),
};

export const plainMaps: Rule = {
  name: 'public maps are Record<string, string> or Record<string, any>',
  check: (project) =>
    eachPart(project, (part) => {
      const value = mapValue(part);
      if (value === undefined) return undefined;
      const plain = value?.kind === ts.SyntaxKind.StringKeyword || value?.kind === ts.SyntaxKind.AnyKeyword;
      return plain ? undefined : 'has a map of something else; take a list of structs';
    }),
};

export const namedAny: Rule = {
  name: 'any is public only as manifest, values or spec',
  check: (project) =>
    eachPart(project, (part, name, member) =>
      part.kind === ts.SyntaxKind.AnyKeyword && !PASS_THROUGH.test(name) && !isOverride(member)
        ? "has any; give it a type, or call the field manifest, values or spec if it is upstream's own data"
        : undefined,
    ),
};

export const noAsync: Rule = {
  name: 'public methods are synchronous',
  check: (project) =>
    eachMember(project, (member) => {
      const isAsync = (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Async) !== 0;
      const waits = parts(member).some(
        ({ part }) => ts.isTypeReferenceNode(part) && /^Promise/.test(part.typeName.getText()),
      );
      return isAsync || waits ? 'is asynchronous, which fails in Go; use the synchronous form' : undefined;
    }),
};

export const writtenTypes: Rule = {
  name: 'public signatures are written out, not inferred',
  check: (project) =>
    eachMember(project, (member) => {
      if (ts.isPropertyDeclaration(member)) return member.type || isMade(member) ? undefined : INFERRED;
      const returns = ts.isMethodDeclaration(member) || ts.isGetAccessorDeclaration(member);
      return returns && !member.type ? INFERRED : undefined;
    }),
};

const INFERRED = 'has an inferred type; write it down';

/** `X = new Y(...)` says its type already. */
function isMade({ initializer }: ts.PropertyDeclaration): boolean {
  return !!initializer && ts.isNewExpression(initializer) && ts.isIdentifier(initializer.expression);
}

interface Part {
  readonly part: ts.Node;
  /** The property, parameter or method whose type it belongs to. */
  readonly name: string;
}

/** Every type node inside a member's signature, with the name of the value it types. */
function parts(member: PublicMember): Part[] {
  const found: Part[] = [];
  const visit = (node: ts.Node | undefined, name: string) => {
    if (!node) return;
    found.push({ part: node, name });
    ts.forEachChild(node, (child) => visit(child, name));
  };
  if ('type' in member) visit(member.type as ts.TypeNode | undefined, memberName(member));
  if ('parameters' in member) {
    for (const parameter of member.parameters as readonly ts.ParameterDeclaration[])
      visit(parameter.type, parameter.name.getText());
  }
  if (ts.isIndexSignatureDeclaration(member)) visit(member, memberName(member));
  return found;
}

/** At most one offence a member: the first that is found. */
function eachPart(
  project: Project,
  judge: (part: ts.Node, name: string, member: PublicMember, type: PublicType) => string | undefined,
): Offence[] {
  return eachMember(project, (member, type) => {
    for (const { part, name } of parts(member)) {
      const text = judge(part, name, member, type);
      if (text) return text;
    }
    return undefined;
  });
}

/** Judges where the named types of signatures and heritage come from. */
function eachReference(
  project: Project,
  judge: (origin: ReturnType<typeof originOf>) => string | undefined,
): Offence[] {
  const ofName = (type: PublicType, name: string) => judge(originOf(project, type.source, name.split('.')[0]));
  return [
    ...eachType(project, (type) =>
      heritage(type.node).map((base) => {
        const text = ofName(type, base.expression.getText());
        return text ? type.source.at(type.node, `${type.name} ${text}`) : undefined;
      }),
    ),
    ...eachPart(project, (part, _name, _member, type) =>
      ts.isTypeReferenceNode(part) ? ofName(type, part.typeName.getText()) : undefined,
    ),
  ];
}

function heritage(node: PublicType['node']): readonly ts.ExpressionWithTypeArguments[] {
  return ts.isEnumDeclaration(node) ? [] : (node.heritageClauses ?? []).flatMap((clause) => [...clause.types]);
}

/** The type of a map's values: null if it is not said, undefined if the node is no map. */
function mapValue(part: ts.Node): ts.TypeNode | null | undefined {
  if (ts.isIndexSignatureDeclaration(part)) return part.type;
  if (!ts.isTypeReferenceNode(part) || part.typeName.getText() !== 'Record') return undefined;
  const [key, value] = part.typeArguments ?? [];
  return key?.kind === ts.SyntaxKind.StringKeyword ? value : null;
}

import * as ts from 'typescript';
import { type FindingSection, readSections } from './finding-sections';
import type { Project } from './project';
import type { Rule } from './rule';
import type { Source } from './source';

const DOCS = 'docs/findings.md';

const CODE = /^FL\d{4}$/;

interface Mention {
  readonly code: string;
  readonly source: Source;
  readonly node: ts.StringLiteralLike;
}

export const documentedCodes: Rule = {
  name: 'every finding code of src has one section in docs/findings.md',
  check: (project) => {
    const documented = new Set(sections(project).map((section) => section.code));
    return firstMentions(project)
      .filter(({ code }) => !documented.has(code))
      .map(({ code, source, node }) => source.at(node, `'${code}' has no section in ${DOCS}; add one under its area`));
  },
};

export const liveSections: Rule = {
  name: 'every section of docs/findings.md has a code in src',
  check: (project) => {
    const live = new Set(firstMentions(project).map(({ code }) => code));
    return sections(project)
      .filter(({ code }) => !live.has(code))
      .map(({ code, line }) => ({
        file: DOCS,
        line,
        text: `'${code}' is nowhere in src; remove the section or write the code out`,
      }));
  },
};

export const wellFormedSections: Rule = {
  name: 'sections of docs/findings.md have weight, source, example and mending',
  check: (project) =>
    sections(project).flatMap((section) => {
      const text = sectionProblem(section);
      return text ? [{ file: DOCS, line: section.line, text: `'${section.code}' ${text}` }] : [];
    }),
};

export const sortedSections: Rule = {
  name: 'sections of docs/findings.md stand under their area, sorted, once',
  check: (project) =>
    sections(project).flatMap(({ code, area, line }, index, all) => {
      const offence = (text: string) => [{ file: DOCS, line, text: `'${code}' ${text}` }];
      if (code[2] !== area) return offence(`stands under area '${area}'; move it to area '${code[2]}'`);
      const before = all[index - 1];
      if (before?.area !== area || before.code < code) return [];
      return offence(
        before.code === code ? 'has a second section; merge them' : `comes after '${before.code}'; sort them`,
      );
    }),
};

export const testedCodes: Rule = {
  name: 'every finding code of src is named by a test',
  check: (project) => {
    const isAbout = ({ file }: Source) => file.startsWith('test/') && !file.startsWith('test/house/');
    const named = new Set(
      project
        .code('test')
        .filter(isAbout)
        .flatMap(({ text }) => text.match(/\bFL\d{4}\b/g) ?? []),
    );
    return firstMentions(project)
      .filter(({ code }) => !named.has(code))
      .map(({ code, source, node }) =>
        source.at(node, `no test names '${code}'; show what yields it and what does not`),
      );
  },
};

export const knownCodesInComments: Rule = {
  name: 'comments name only finding codes that exist',
  check: (project) => {
    const live = new Set(firstMentions(project).map(({ code }) => code));
    return project
      .code('src')
      .flatMap((source) =>
        [...source.text.matchAll(/\bFL\d{4}\b/g)]
          .filter(([code]) => !live.has(code))
          .map((match) => source.atPosition(match.index, `'${match[0]}' is no code of src; correct the comment`)),
      );
  },
};

export const agreedWeights: Rule = {
  name: 'docs/findings.md and src agree on what is an error and what a warning',
  check: (project) => {
    const weights = new Map(sections(project).map(({ code, weight }) => [code, weight]));
    return findingLiterals(project).flatMap(({ code, source, node, fields }) => {
      const severity = fields.get('severity')?.getText() ?? 'Severity.ERROR';
      const weight = { 'Severity.ERROR': 'error', 'Severity.WARNING': 'warning' }[severity];
      const documented = weights.get(code);
      if (!weight || !documented || weight === documented) return [];
      return [
        source.at(node, `'${code}' is of weight '${weight}' here and '${documented}' in ${DOCS}; make them agree`),
      ];
    });
  },
};

export const plainFindingTexts: Rule = {
  name: 'problems and remedies are one line without a full stop, and a problem holds no semicolon',
  check: (project) =>
    findingLiterals(project).flatMap(({ source, fields }) =>
      ['problem', 'remedy'].flatMap((name) => {
        const text = fields.get(name);
        const problem = text && textProblem(text, name);
        return problem ? [source.at(text, `the ${name} ${problem}`)] : [];
      }),
    ),
};

function sections(project: Project): readonly FindingSection[] {
  return project.has(DOCS) ? readSections(project.source(DOCS).text) : [];
}

/** Codes as whole string literals, each where the sources name it first. */
function firstMentions(project: Project): Mention[] {
  const mentions = project.code('src').flatMap((source) =>
    source.nodes
      .filter((node) => ts.isStringLiteralLike(node))
      .filter((node) => CODE.test(node.text))
      .map((node): [string, Mention] => [node.text, { code: node.text, source, node }]),
  );
  return [...new Map(mentions.reverse()).values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

interface FindingLiteral extends Mention {
  readonly fields: ReadonlyMap<string, ts.Expression>;
}

/** Objects that spell a finding out: a literal code, and nothing spread in from elsewhere. */
function findingLiterals(project: Project): FindingLiteral[] {
  return project.code('src').flatMap((source) =>
    source.nodes.flatMap((node) => {
      const fields = ts.isObjectLiteralExpression(node) ? fieldsOf(node) : undefined;
      const code = fields?.get('code');
      if (!fields || !code || !ts.isStringLiteralLike(code) || !CODE.test(code.text)) return [];
      return [{ code: code.text, source, node: code, fields }];
    }),
  );
}

function fieldsOf(literal: ts.ObjectLiteralExpression): ReadonlyMap<string, ts.Expression> | undefined {
  const fields = new Map<string, ts.Expression>();
  for (const property of literal.properties) {
    if (ts.isPropertyAssignment(property)) fields.set(property.name.getText(), property.initializer);
    else if (ts.isShorthandPropertyAssignment(property)) fields.set(property.name.text, property.name);
    else return undefined;
  }
  return fields;
}

function sectionProblem({ heading, weightLine, example, code, mending }: FindingSection): string | undefined {
  if (!/^### FL\d{4} \S/.test(heading)) return "has a heading without a title; write '### FLnnnn what is wrong'";
  if (!/^(error|warning) · (upstream|ours) · \S/.test(weightLine)) {
    return "has no line 'error|warning · upstream|ours · source' below its heading";
  }
  if (!example.startsWith(`> ${code} `) || !/^> FL\d{4} [^:]+(:\S[^:]*)*: .+; .+[^.]$/.test(example)) {
    return `has no example '> ${code} path: problem; remedy' without a full stop`;
  }
  return mending === '' ? 'does not say how it is mended' : undefined;
}

function textProblem(text: ts.Expression, name: string): string | undefined {
  const said = literalText(text);
  if (said.endsWith('.')) return 'ends with a full stop; leave it out';
  if (name === 'problem' && said.includes('; ')) return "holds '; ', where the remedy would begin; write a comma";
  return said.includes('\n') ? 'has two lines; write one' : undefined;
}

/** The text as far as it is written down; what is filled in reads x. */
function literalText(text: ts.Expression): string {
  if (ts.isStringLiteralLike(text)) return text.text;
  if (!ts.isTemplateExpression(text)) return '';
  return text.head.text + text.templateSpans.map((span) => `x${span.literal.text}`).join('');
}

import * as ts from 'typescript';
import type { Project } from './project';
import type { Offence, Rule } from './rule';

/** Names that say nothing about what lies inside. */
const VAGUE_FOLDER = /^(common|constants?|helpers?|misc|shared|types?|utils?|utilities)$/;

/** A file may be about types, if they are what it judges. */
const VAGUE_FILE = /^(common|constants|helpers?|misc|shared|utils?|utilities)$/;

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const INDEX = 'src/index.ts';

/** Folders that a tool names. */
const TOOL_FOLDERS = ['__snapshots__'];

export const noVagueNames: Rule = {
  name: 'folders and files are named after an idea, not after a technical kind',
  check: (project) =>
    each(project, (name, isFile) =>
      (isFile ? VAGUE_FILE : VAGUE_FOLDER).test(name)
        ? `'${name}' says nothing; name the idea that lies in it`
        : undefined,
    ),
};

export const kebabCase: Rule = {
  name: 'folders and files are named in kebab-case',
  check: (project) =>
    each(project, (name) =>
      KEBAB.test(name) || TOOL_FOLDERS.includes(name) ? undefined : `'${name}' is not kebab-case`,
    ),
};

export const indexReExports: Rule = {
  name: 'src/index.ts holds re-exports alone',
  check: (project) =>
    (project.has(INDEX) ? project.source(INDEX).tree.statements : [])
      .filter((statement) => !(ts.isExportDeclaration(statement) && statement.moduleSpecifier))
      .map((statement) =>
        project.source(INDEX).at(statement, 'the index only re-exports; move this to a file of its own'),
      ),
};

/** Judges every folder once, at the first file in it, and every file without its endings. */
function each(project: Project, judge: (name: string, isFile: boolean) => string | undefined): Offence[] {
  const seen = new Set<string>();
  return project.code('src', 'test', 'tools', 'examples').flatMap(({ file }) => {
    const parts = file.split('/');
    return parts.flatMap((part, index) => {
      const upTo = parts.slice(0, index + 1).join('/');
      if (seen.has(upTo)) return [];
      seen.add(upTo);
      const isFile = index === parts.length - 1;
      const names = !isFile ? [part] : part.replace(/(\.d)?\.ts$/, '').split('.');
      return names.flatMap((name) => judge(name, isFile) ?? []).map((text) => ({ file, line: 1, text }));
    });
  });
}

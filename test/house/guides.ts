import { FLOORS } from './floors';
import type { Project } from './project';
import type { Rule } from './rule';
import type { Source } from './source';

const GUIDE = 'CONTRIBUTING.md';

/** Commands of npm and projen that need no script of ours. */
const BUILT_IN = ['eject', 'new', 'synth'];

export const commandsExist: Rule = {
  name: 'guides name only commands that exist',
  check: (project) => {
    const scripts = new Set([...BUILT_IN, ...scriptsOf(project)]);
    return guides(project).flatMap((source) =>
      [...source.text.matchAll(/\b(?:npm run|npx projen) ([a-z][\w:-]*)/g)]
        .filter(([, name]) => !scripts.has(name))
        .map((match) =>
          source.atPosition(match.index, `'${match[0]}' is no command of package.json; correct one of them`),
        ),
    );
  },
};

export const floorsAreExplained: Rule = {
  name: 'CONTRIBUTING.md explains every floor of src',
  check: (project) => {
    const rows = project.has(GUIDE)
      ? project
          .source(GUIDE)
          .text.split('\n')
          .filter((line) => line.startsWith('|'))
      : [];
    const folders = rows.map((row) => row.split('|')[1] ?? '').join(' ');
    const unexplained = [...FLOORS.keys()].filter((floor) => !folders.includes(`\`${floor}\``));
    return unexplained.map((floor) => ({ file: GUIDE, line: 1, text: `the floor '${floor}' has no row; add one` }));
  },
};

function guides(project: Project): Source[] {
  const isGuide = (file: string) => /^(README|CONTRIBUTING|docs\/.*|examples\/[^/]+\/README)\.md$/.test(file);
  return project.paths.filter(isGuide).map((file) => project.source(file));
}

function scriptsOf(project: Project): string[] {
  return Object.keys(JSON.parse(project.source('package.json').text).scripts ?? {});
}

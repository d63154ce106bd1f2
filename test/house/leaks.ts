import type { Rule } from './rule';

/** Folders of one person's machine, but not those inside containers that upstream documents. */
const LOCAL_PATH =
  /(?<![\w.}\])%~-])(\/(?:work|root|Users\/[\w.-]+|home\/(?!argocd\b)[\w.-]+)\/|[A-Z]:\\Users\\|file:\/\/\/)/g;

/** Objects of upstreams, whose policies are about paths inside containers. */
const UPSTREAM = /^test\/schema\/fixtures\/.*\.json$/;

const BINARY = /\.(gz|ico|jpe?g|pdf|png|tgz|woff2?|zip)$/;

const REGISTRY = /"resolved": "(?!https:\/\/registry\.npmjs\.org\/)([^"]*)"/g;

export const noLocalPaths: Rule = {
  name: 'no file names a path of one machine',
  check: (project) =>
    project.paths
      .filter((file) => file !== '.jsii' && !BINARY.test(file) && !UPSTREAM.test(file))
      .map((file) => project.source(file))
      .flatMap((source) =>
        [...source.text.matchAll(LOCAL_PATH)].map((match) =>
          source.atPosition(match.index, `'${match[1]}' exists on one machine alone; write a relative path`),
        ),
      ),
};

export const publicRegistry: Rule = {
  name: 'the lock file names the public registry alone',
  check: (project) =>
    project.has('package-lock.json')
      ? [...project.source('package-lock.json').text.matchAll(REGISTRY)].map((match) =>
          project
            .source('package-lock.json')
            .atPosition(match.index, `'${match[1]}' is not the public registry; resolve it there`),
        )
      : [],
};

import { noLocalPaths, publicRegistry } from '../leaks';
import { clean, offending, type Plant } from '../rule';

/** Puts a path together, so that this file names none. */
const local = (...parts: string[]) => `/${parts.join('/')}/`;

export const LEAKS_PLANTS: readonly Plant[] = [
  offending(
    noLocalPaths,
    'refuses folders of one machine in code, docs and data',
    {
      'src/core/a.ts': `f();\nread('${local('work')}main/x');`,
      'docs/b.md': `See ${local('home', 'anna')}notes.`,
      'examples/c/cdk8s.yaml': `app: node ${local('root')}x.js\nold: file:${local('', '')}tmp`,
      'README.md': `C:${'\\'}Users${'\\'}anna`,
    },
    'src/core/a.ts:2',
    'docs/b.md:1',
    'examples/c/cdk8s.yaml:1',
    'examples/c/cdk8s.yaml:2',
    'README.md:1',
  ),
  clean(noLocalPaths, 'accepts relative paths, addresses, and folders of containers', {
    'docs/a.md': `dist/hub/root/x, https://x.y/work/z, ./work/a, \${dir}/root/b, /home/argocd/plugin, /tmp/x, /var/run/argocd`,
  }),
  offending(
    publicRegistry,
    'refuses a package from elsewhere',
    {
      'package-lock.json': `{\n"resolved": "https://registry.npmjs.org/a.tgz",\n"resolved": "http://mirror.local/b.tgz"\n}`,
    },
    'package-lock.json:3',
  ),
  clean(publicRegistry, 'accepts the public registry, or no address at all', {
    'package-lock.json': `{\n"resolved": "https://registry.npmjs.org/a.tgz",\n"version": "1"\n}`,
  }),
];

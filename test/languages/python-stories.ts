import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kept, keyOf } from './cache';
import { outcomeOf, printedBy } from './command';
import type { Language } from './language';
import type { Packages } from './packages';

const PYTHON = 'python3';

/** The wheel in an environment of its own, with the newest dependencies that it allows. */
export const PYTHON_LANGUAGE: Language = {
  name: 'Python',
  probe: [PYTHON, '-c', 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))'],
  prepare: (packages) => {
    const { python, site } = pythonEnvironment(packages);
    const program = (story: string) => join(__dirname, 'python', `${story}.py`);
    return (story, ...args) => ({ words: [python, program(story), ...args], env: { PYTHONPATH: site } });
  },
};

/** Where Python and the package are. */
export interface PythonEnvironment {
  readonly python: string;
  readonly site: string;
}

/** The dependencies are installed once for each list of them, the package itself once for each build. */
export function pythonEnvironment({ key, python: sources }: Packages): PythonEnvironment {
  const { stdout: version } = outcomeOf({ words: [PYTHON, '-VV'] });
  const wheels = kept('python-wheel', keyOf([key, version]), (folder) => {
    // a copy: building writes beside the sources
    cpSync(sources, join(folder, 'sources'), { recursive: true });
    const words = [
      PYTHON,
      '-m',
      'pip',
      'wheel',
      '--quiet',
      '--no-deps',
      '--wheel-dir',
      folder,
      join(folder, 'sources'),
    ];
    printedBy({ words });
  });
  const wheel = join(wheels, readdirSync(wheels).find((name) => name.endsWith('.whl'))!);
  const environment = kept('python-environment', keyOf([requirements(sources), version]), (folder) => {
    printedBy({ words: [PYTHON, '-m', 'venv', folder] });
    const pip = [join(folder, 'bin', 'python'), '-m', 'pip'];
    printedBy({ words: [...pip, 'install', '--quiet', wheel] });
    printedBy({ words: [...pip, 'uninstall', '--quiet', '--yes', 'cdk8s-fleet'] });
  });
  const python = join(environment, 'bin', 'python');
  const site = kept('python-site', keyOf([key, environment]), (folder) => {
    mkdirSync(folder, { recursive: true });
    printedBy({ words: [python, '-m', 'pip', 'install', '--quiet', '--no-deps', '--target', folder, wheel] });
  });
  return { python, site };
}

/** What the package asks for. */
function requirements(sources: string): string {
  const setup = readFileSync(join(sources, 'setup.py'), 'utf8');
  return /"install_requires": \[[^\]]*\]/.exec(setup)![0];
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatorChanges, refuseChanges } from './changes';
import { downloadModules, type GoModule } from './go-modules';
import { type LockedGenerator, sha256 } from './lock';

const TOOL = 'sigs.k8s.io/controller-tools';
const TOOL_VERSION = 'v0.21.0';
const PACKAGES = ['v1alpha1', 'v1beta1'];
/** As in the operator's own Makefile: labels and annotations of embedded objects stay, descriptions go. */
const OPTIONS = 'crd:generateEmbeddedObjectMeta=true,maxDescLen=0';

/** CRDs with the tool that made them. */
interface MadeCrds {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly generator: LockedGenerator;
}

/**
 * CRDs made of the Go types of a module, for an upstream whose CRDs are in no module that can be had.
 *
 * Nothing is built or run that is not what the lock says of the same version of the tool.
 */
export function generateCrds(types: GoModule, locked?: LockedGenerator): MadeCrds {
  const [tool] = downloadModules([`${TOOL}@${TOOL_VERSION}`]);
  const folder = mkdtempSync(join(tmpdir(), 'controller-gen-'));
  try {
    writeWrapper(folder, types);
    const run = (command: string, ...parameters: string[]) => runIn(folder, command, parameters);
    run('go', 'mod', 'tidy');
    const parameters = [OPTIONS, `paths=${types.path}/...`, 'output:crd:dir=crds'];
    const generator: LockedGenerator = {
      module: `${TOOL}@${tool.version}`,
      h1: tool.sum,
      modules: modulesSum(folder),
      command: `controller-gen ${parameters.join(' ')}`,
    };
    refuseChanges(`${types.path}@${types.version}`, generatorChanges(locked, generator));
    run('go', 'build', '-o', 'controller-gen', `${TOOL}/cmd/controller-gen`);
    run('./controller-gen', ...parameters);
    return { files: readFolder(join(folder, 'crds')), generator };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A module that requires the types and the tool; both are resolved together, at least at the versions named here. */
function writeWrapper(folder: string, types: GoModule): void {
  const imports = [...PACKAGES.map((name) => `${types.path}/${name}`), `${TOOL}/cmd/controller-gen`];
  mkdirSync(join(folder, 'crds'));
  writeFileSync(
    join(folder, 'go.mod'),
    `module wrapper.invalid/crds\n\ngo 1.26.0\n\nrequire (\n\t${types.path} ${types.version}\n\t${TOOL} ${TOOL_VERSION}\n)\n`,
  );
  const lines = imports.map((name) => `import _ "${name}"`);
  writeFileSync(join(folder, 'tools.go'), `//go:build tools\n\npackage tools\n\n${lines.join('\n')}\n`);
}

/** What the go command resolved: versions in go.mod, their checksums in go.sum. */
function modulesSum(folder: string): string {
  return sha256(['go.mod', 'go.sum'].map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'));
}

function runIn(folder: string, command: string, parameters: readonly string[]): void {
  execFileSync(command, parameters, {
    cwd: folder,
    env: { ...process.env, GOTOOLCHAIN: 'local', GOWORK: 'off', GOFLAGS: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function readFolder(folder: string): Map<string, Buffer> {
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [`crds/${name}`, readFileSync(join(folder, name))]),
  );
}

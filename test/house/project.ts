import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import * as path from 'node:path';
import { Source } from './source';

/** The files of the project, read and parsed at most once each. */
export class Project {
  private readonly sources = new Map<string, Source>();

  private readonly known: ReadonlySet<string>;

  constructor(
    /** Paths from the root of the project, with `/`. */
    public readonly paths: readonly string[],
    private readonly read: (file: string) => string,
  ) {
    this.known = new Set(paths);
  }

  public has(file: string): boolean {
    return this.known.has(file);
  }

  public source(file: string): Source {
    let source = this.sources.get(file);
    if (!source) {
      source = new Source(file, this.read(file));
      this.sources.set(file, source);
    }
    return source;
  }

  /** Hand-written TypeScript below the given folders. */
  public code(...folders: string[]): Source[] {
    const wanted = (file: string) => file.endsWith('.ts') && folders.some((folder) => file.startsWith(`${folder}/`));
    return this.paths.filter((file) => wanted(file) && !isGolden(file)).map((file) => this.source(file));
  }
}

/** A project that exists in memory alone. */
export function planted(files: Readonly<Record<string, string>>): Project {
  return new Project(Object.keys(files), (file) => files[file]);
}

/** The project at `root`: what is committed or could be, and jsii's assembly if it is as new as the sources. */
export function readProject(root: string): Project {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const paths = [...new Set(listed.split('\0'))].filter((file) => file && existsSync(path.join(root, file))).sort();
  if (isFresh(root, paths)) paths.push('.jsii');
  return new Project(paths, (file) => readFileSync(path.join(root, file), 'utf8'));
}

function isGolden(file: string): boolean {
  return /^examples\/[^/]+\/dist\//.test(file);
}

function isFresh(root: string, paths: readonly string[]): boolean {
  const assembly = path.join(root, '.jsii');
  if (!existsSync(assembly)) return false;
  const built = statSync(assembly).mtimeMs;
  return paths
    .filter((file) => file.startsWith('src/'))
    .every((file) => statSync(path.join(root, file)).mtimeMs < built);
}

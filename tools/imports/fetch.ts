import type { PackedSchemas } from '../../imports/packed';
import { refuseChanges, releaseChanges } from './changes';
import { generateCrds } from './controller-gen';
import { downloadModules, type GoModule, moduleFiles } from './go-modules';
import { type LockedGenerator, type LockedRelease, readLock, writeLock } from './lock';
import { merged } from './pack';
import { type Fetched, fetchedRelease, type Kept, keptOf } from './releases';
import { committedBefore, schemaReport } from './report';
import { committedSchemas, writeSchemas } from './schema-files';
import { IMPORTS, readUpstreams, type Upstream, withVersion, writeUpstreams } from './upstreams';

/*
 * tsx tools/imports/fetch.ts [NAME[@VERSION] ...]
 *
 * Downloads the pinned modules of the named upstreams (all of them if none is named), takes the kinds out of them, reports what is
 * new against what is committed, and writes the packed schemas and the lock. The only step that needs Go and a network. A version
 * that is not yet in force is added; one that is in the lock has to be what the lock says.
 */

/** Where modules come from. */
export interface ModuleSource {
  /** Downloads modules, each named `path@version`. */
  download(names: readonly string[]): readonly GoModule[];
  /** Makes the CRDs of a module that holds Go types alone. */
  generate(module: GoModule, locked?: LockedGenerator): Omit<Fetched, 'module'>;
}

/** The go command, which verifies what it downloads. */
const GO: ModuleSource = { download: downloadModules, generate: generateCrds };

/** Fetches the upstreams that the arguments name. */
export function fetch(wanted: readonly string[], folder = IMPORTS, source = GO): void {
  const upstreams = wanted.reduce(withWanted, readUpstreams(folder));
  const names = wanted.map((argument) => argument.split('@')[0]);
  const before = readLock(folder).upstreams;
  const fetcher = new Fetcher(folder, source);
  const kept = upstreams
    .filter(({ name, versions }) => versions.length > 0 && (names.length === 0 || names.includes(name)))
    .map((upstream) => [upstream.name, fetcher.fetch(upstream, before[upstream.name] ?? {})] as const);
  // nothing is written before nothing is refused: schemas and lock belong together
  for (const [, { packed }] of kept) writeSchemas(packed, folder);
  writeUpstreams(upstreams, folder);
  const locked = { ...before, ...Object.fromEntries(kept.map(([name, { locked: releases }]) => [name, releases])) };
  const inOrder = upstreams.map(({ name }) => [name, locked[name]] as const).filter(([, releases]) => releases);
  writeLock({ upstreams: Object.fromEntries(inOrder) }, folder);
}

function withWanted(upstreams: readonly Upstream[], argument: string): readonly Upstream[] {
  const [name, version] = argument.split('@');
  if (!upstreams.some((upstream) => upstream.name === name)) throw new Error(`no upstream '${name}' in upstreams.json`);
  if (!version) return upstreams;
  return upstreams.map((upstream) => (upstream.name === name ? withVersion(upstream, version) : upstream));
}

type LockedReleases = Readonly<Record<string, LockedRelease>>;

class Fetcher {
  public constructor(
    private readonly folder: string,
    private readonly source: ModuleSource,
  ) {}

  /** All versions in force of one upstream, since the older ones are kept as differences to the newest. */
  public fetch(upstream: Upstream, locked: LockedReleases): Kept {
    const modules = this.source.download(upstream.versions.map((version) => `${upstream.goModule}@${version}`));
    const fetched = modules.map((module) => this.release(upstream, module, locked[module.version]));
    const kept = keptOf(upstream, fetched);
    const committed = committedSchemas(upstream.name, this.folder);
    for (const [index, file] of kept.packed.entries()) {
      const lines = newsOf(index === 0 ? file : merged(file, kept.packed[0]), committed);
      process.stderr.write(`${lines.join('\n  ')}\n`);
    }
    return kept;
  }

  private release(upstream: Upstream, module: GoModule, locked: LockedRelease | undefined): Fetched {
    const name = `${module.path}@${module.version}`;
    // before anything of the module is read, and again with what was read or made of it
    refuseChanges(name, releaseChanges(locked, fetchedRelease({ module, files: new Map() })));
    const release = { module, ...this.read(upstream, module, locked) };
    if (release.files.size === 0) throw new Error(`${name} has none of ${upstream.files.join(', ')}`);
    refuseChanges(name, releaseChanges(locked, fetchedRelease(release)));
    return release;
  }

  private read(upstream: Upstream, module: GoModule, locked: LockedRelease | undefined): Omit<Fetched, 'module'> {
    if (upstream.source === 'controller-gen') return this.source.generate(module, locked?.generator);
    return { files: moduleFiles(module, upstream.files) };
  }
}

/** A headline, and what is new against what is committed. */
function newsOf(fetched: PackedSchemas, committed: readonly PackedSchemas[]): readonly string[] {
  const headline = `${fetched.upstream} ${fetched.version}`;
  const before = committedBefore(fetched.version, committed);
  if (!before) return [headline];
  const lines = schemaReport(before, fetched);
  if (before.version === fetched.version) return [headline, ...lines];
  return [`${headline} against ${before.version}`, ...(lines.length > 0 ? lines : ['the same kinds and fields'])];
}

if (require.main === module) fetch(process.argv.slice(2));

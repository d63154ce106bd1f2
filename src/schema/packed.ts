import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from './once';
import type { SchemaDefs, SchemaNode } from './structure/schema-node';
import { Dialect } from './structure/shape';

/** One version of one kind, as it is packed. */
interface PackedKind {
  readonly scope: 'Cluster' | 'Namespaced';
  readonly schema?: SchemaNode;
  readonly served?: false;
}

/** A file of packed schemas; one that extends another holds what differs, and null for what is gone. */
interface PackedSchemas {
  readonly extends?: string;
  readonly kinds: Readonly<Record<string, PackedKind | null>>;
  readonly defs: Readonly<Record<string, SchemaNode | null>>;
}

/** What is packed, without any schema. */
export interface PackedIndex {
  readonly upstreams: Readonly<Record<string, PackedUpstream>>;
  readonly kinds: Readonly<Record<string, readonly string[]>>;
}

/** An upstream in the index. */
export interface PackedUpstream {
  readonly system: string;
  readonly default: string;
  readonly versions: readonly string[];
}

/** A file of packed schemas, made ready. */
export interface SchemaFile {
  readonly kinds: Readonly<Record<string, PackedKind>>;
  readonly dialect: Dialect;
}

const FOLDER = join(__dirname, '..', '..', 'imports', 'schemas');

/** A folder of packed schemas, each read when it is first asked for. */
export class PackedFolder {
  private readonly raw = new Map<string, PackedSchemas>();
  private readonly files = new Map<string, SchemaFile>();
  private madeIndex: PackedIndex | undefined;

  constructor(private readonly folder: string) {}

  /** What is packed. */
  public index(): PackedIndex {
    this.madeIndex ??= this.read('index') as PackedIndex;
    return this.madeIndex;
  }

  /** The file `<upstream>@<version>`. */
  public file(name: string): SchemaFile {
    const made = this.files.get(name);
    if (made) return made;
    const { kinds, defs } = this.merged(name);
    const isBuiltIn = name.startsWith('kubernetes@');
    const file = { kinds: kinds as SchemaFile['kinds'], dialect: new Dialect(defs as SchemaDefs, isBuiltIn) };
    this.files.set(name, file);
    return file;
  }

  private merged(name: string): PackedSchemas {
    const known = this.raw.get(name);
    if (known) return known;
    const own = this.read(name) as PackedSchemas;
    const base = own.extends === undefined ? undefined : this.merged(own.extends);
    const merged = base
      ? { kinds: present({ ...base.kinds, ...own.kinds }), defs: present({ ...base.defs, ...own.defs }) }
      : own;
    this.raw.set(name, merged);
    return merged;
  }

  private read(name: string): unknown {
    return JSON.parse(readFileSync(join(this.folder, `${name}.json`), 'utf8'));
  }
}

function present<T>(entries: Readonly<Record<string, T | null>>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter((entry): entry is [string, T] => entry[1] !== null));
}

/** The schemas that the package brings along, read once in a process. */
export const packedSchemas: () => PackedFolder = once(() => new PackedFolder(FOLDER));

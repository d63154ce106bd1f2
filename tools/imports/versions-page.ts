import type { PackedSchemas } from '../../imports/packed';
import type { Lock, LockedCrd } from './lock';
import { readSchemas } from './schema-files';
import type { Upstream } from './upstreams';

/** `docs/versions.md`: which versions of what the output is judged against, and where the schemas come from. */
export function versionsPage(upstreams: readonly Upstream[], lock: Lock, folder: string): string {
  const inForce = upstreams.filter(({ versions }) => versions.length > 0);
  return [
    INTRODUCTION,
    table(
      ['System', 'Judged by default', 'Also in force', 'API groups', 'Source'],
      inForce.map((upstream) => row(upstream, lock, folder)),
    ),
    '## What is not in force',
    'Versions that exist but cannot be had as a module with a checksum, and kinds that therefore have no schema.',
    table(['Upstream', 'Version', 'Why', 'Instead'], upstreams.flatMap(unavailableRows)),
    '## Kinds',
    'Each kind with the versions that its API server serves; **bold** is the one that types are made of, (d) marks a deprecated one.',
    ...inForce.flatMap((upstream) => kindSection(upstream, lock, folder)),
  ]
    .join('\n\n')
    .concat('\n');
}

const INTRODUCTION = `# Versions

<!-- made by tools/imports/generate.ts from imports/lock.json -->

Every object is judged against the schema of its kind for what its clusters run (\`kubernetesVersion\`, \`installed\`): the newest
version in force of that minor release, else of the newest minor before it, else the oldest in force; and the default where a cluster
says nothing.

## Another version

Where a cluster runs a version of custom resources that is not in force, give the library that version's CustomResourceDefinitions with
\`Schema.fromCrd\`, as in [Extending](extending.md#kinds-that-the-library-does-not-know): they win over the packed schemas of the same kinds.

To put a version in force takes a clone of the repository, since the package holds neither the tools nor the lock:

\`\`\`sh
npx tsx tools/imports/update.ts karpenter@v1.16.0
\`\`\`

It needs Go and a module proxy, downloads that version, verifies its checksum, prints which kinds, versions and fields are new, gone,
newly required or newly deprecated, and writes schemas, types, lock and this page. What the lock has already must have the same
checksum again. Without an argument it reads everything again and must change nothing. It ends with \`tools/imports/verify.ts\`, which
CI runs too and which needs neither; a field that upstream leaves without a type is refused until \`imports/untyped.json\` lists it.

## In force`;

function row(upstream: Upstream, lock: Lock, folder: string): readonly string[] {
  const [newest, ...older] = upstream.versions;
  const release = lock.upstreams[upstream.name][newest];
  const made = release.generator ? `, CRDs made by \`${release.generator.module}\`` : '';
  return [
    `[${upstream.name}](${upstream.reference})${upstream.system === upstream.name ? '' : ` (\`${upstream.system}\`)`}`,
    newest,
    older.join(', ') || '-',
    apiGroups(upstream, release.crds, folder).join(', '),
    `\`${release.module}\`${made}`,
  ];
}

function apiGroups(upstream: Upstream, crds: readonly LockedCrd[], folder: string): readonly string[] {
  if (crds.length > 0) return [...new Set(crds.map(({ group }) => group))].sort();
  const kinds = Object.keys(readSchemas(upstream.name, upstream.versions[0], folder).kinds);
  return [`${new Set(kinds.map((key) => key.split('/').slice(0, -2).join('/'))).size} built-in groups`];
}

function unavailableRows(upstream: Upstream): readonly (readonly string[])[] {
  const instead = upstream.versions[0] ?? 'no schema';
  return Object.entries(upstream.unavailable ?? {}).map(([version, why]) => [upstream.name, version, why, instead]);
}

function kindSection(upstream: Upstream, lock: Lock, folder: string): readonly string[] {
  const { crds } = lock.upstreams[upstream.name][upstream.versions[0]];
  const rows =
    crds.length > 0 ? crds.map(crdRow) : builtInRows(readSchemas(upstream.name, upstream.versions[0], folder));
  return [`### ${upstream.name} ${upstream.versions[0]}`, table(['Kind', 'API group', 'Scope', 'Versions'], rows)];
}

function crdRow(crd: LockedCrd): readonly string[] {
  const versions = crd.versions
    .filter(({ served }) => served)
    .map(({ name, deprecated }) => `${name === crd.picked ? `**${name}**` : name}${deprecated ? ' (d)' : ''}`);
  return [crd.names.kind, crd.group, crd.scope, versions.join(', ')];
}

function builtInRows(schemas: PackedSchemas): readonly (readonly string[])[] {
  const rows = new Map<string, string[]>();
  for (const [key, kind] of Object.entries(schemas.kinds)) {
    const [name, version, group = 'core'] = key.split('/').reverse();
    const row = rows.get(`${group}/${name}`);
    if (row) row[3] += `, ${version}`;
    else rows.set(`${group}/${name}`, [name, group, kind?.scope ?? '', version]);
  }
  return [...rows.values()];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

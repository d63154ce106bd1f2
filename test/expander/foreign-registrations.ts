import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from './documents';

interface WrittenFleet {
  readonly argoCd: { readonly namespace: string };
  readonly members: readonly { readonly name: string; readonly server?: string }[];
  readonly expectedRegistrations?: readonly {
    readonly name: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly annotations: Readonly<Record<string, string>>;
  }[];
}

/** The cluster Secrets that somebody else is to write, made from the plan's own list of what each must carry. */
export function foreignRegistrations(folder: string): Document[] {
  const file = join(folder, 'plan/fleet.json');
  if (!existsSync(file)) return [];
  const { argoCd, members, expectedRegistrations = [] } = JSON.parse(readFileSync(file, 'utf8')) as WrittenFleet;
  const servers = new Map(members.map(({ name, server }) => [name, server]));
  return expectedRegistrations.map(({ name, labels, annotations }) => ({
    file: `plan/fleet.json#${name}`,
    object: {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: `cluster-${name}`, namespace: argoCd.namespace, labels, annotations },
      stringData: { name, server: servers.get(name) ?? `https://${name}.elsewhere.invalid` },
    },
  }));
}

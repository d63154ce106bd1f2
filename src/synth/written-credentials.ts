import type { WrittenFleet } from '../delivery/written-plan';
import type { FindingProps } from '../model/finding';
import type { MemberRecord } from '../model/member-record';
import { credentialFinding } from '../rules/credential-finding';
import { type CredentialHit, findCredentials } from '../rules/credential-scan';

/** What the fleet writes by itself, and whoever reads the repository reads too. */
export interface OwnWriting {
  /** Path of the fleet, under which its files are named. */
  readonly path: string;
  readonly members: readonly MemberRecord[];
  readonly fleet: WrittenFleet;
  /** Reasons of acceptances that are in use. */
  readonly reasons: readonly string[];
  /** What areas wrote into `plan/`, by path in the output. */
  readonly reports: ReadonlyMap<string, string>;
}

/**
 * Credentials in `plan/`: in labels and annotations that no object carries, in reasons, in what areas report. Names and directories,
 * of which `plan/plan.json` is made, are judged where they are given.
 */
export function planCredentials({ path, members, fleet, reasons, reports }: OwnWriting): FindingProps[] {
  const told = (owner: string, value: unknown) => findCredentials(value).map((hit) => credentialFinding(hit, owner));
  const paths = new Map(members.map((record) => [record.name, record.path]));
  return [
    ...fleet.members.flatMap((member) => told(paths.get(member.name) ?? path, member)),
    ...told(`${path}/plan/fleet.json`, { ...fleet, members: [], expectedRegistrations: [], reasons }),
    ...[...reports].flatMap(([file, text]) => told(`${path}/${file}`, text)),
  ];
}

/** Credentials in an object of Argo CD that the fleet made, without what was judged where it was given. */
export function generatedCredentials(manifest: unknown): CredentialHit[] {
  return findCredentials(manifest).filter(({ path }) => !/\.helm\b|\brepoURL$|\bsourceRepos\b/.test(path));
}

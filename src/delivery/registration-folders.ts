import { createHash } from 'node:crypto';
import type { FleetMember } from '../core/fleet-member';
import type { DeliveryContext } from './delivery-context';

/** Registrations in one folder; a folder is one Application, and one Application should stay small. */
const REGISTRATIONS_PER_FOLDER = 1_000;

type Members = Pick<DeliveryContext, 'members' | 'fleet'>;

/** The members, without those that share a name with another, which a rule reports. */
export function placedMembers({ members, fleet }: Members): FleetMember[] {
  const paths = new Set(members.map(({ path }) => path));
  return fleet._members.filter((member) => paths.has(member.node.path));
}

/**
 * The folders of the registrations: one up to a thousand members; above, the least power of two that holds them.
 * The first keeps its name, since its Application is guarded and would stay behind beside one of another name.
 */
export function registrationFolders(context: Members): string[] {
  const written = placedMembers(context).filter((member) => member.registration?._isWritten);
  const count = Math.ceil(written.length / REGISTRATIONS_PER_FOLDER);
  const shards = count <= 1 ? 1 : 2 ** Math.ceil(Math.log2(count));
  const further = Array.from({ length: shards - 1 }, (_, index) => `hub/registrations-${index + 1}`);
  return ['hub/registrations', ...further];
}

/** Which of some folders a name belongs to: always the same; doubling them moves a name to its old folder or to one new one. */
export function shardOf(name: string, shards: number): number {
  return createHash('sha256').update(name).digest().readUInt32BE(0) % shards;
}

import { createHash } from 'node:crypto';

/** The shard of a name, the same in every run; doubling the shards moves a name only to its old shard or one new one. */
export function stableShard(name: string, shards: number): number {
  return createHash('sha256').update(name).digest().readUInt32BE(0) % shards;
}

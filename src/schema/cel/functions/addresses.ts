import { type IpBlock, type IpBytes, parseBlock, parseIp } from '../../formats/ip';
import { type CelFunction, evaluationFails } from './function';

/** An IP address as a value of CEL. */
export class IpValue {
  constructor(public readonly bytes: IpBytes) {}

  /** The address as one number, so that equal addresses are equal. */
  public valueOf(): string {
    return this.bytes.join('.');
  }
}

/** A block of addresses as a value of CEL. */
export class CidrValue {
  constructor(public readonly block: IpBlock) {}

  /** The block as one text, so that equal blocks are equal. */
  public valueOf(): string {
    return `${this.block.bytes.join('.')}/${this.block.prefixLength}`;
  }
}

/** The namespace of the address functions. */
export class IpNamespace {}

/** Addresses and blocks; Kubernetes takes neither zones nor IPv4-mapped addresses here. */
export const ADDRESSES: readonly CelFunction[] = [
  ['isIP(string): bool', (text: string) => readIp(text) !== undefined],
  ['ip(string): kubernetes.IP', (text: string) => new IpValue(need(readIp(text), text))],
  ['IpNamespace.isCanonical(string): bool', (_: unknown, text: string) => textOf(need(readIp(text), text)) === text],
  ['string(kubernetes.IP): string', (ip: IpValue) => textOf(ip.bytes)],
  ['kubernetes.IP.family(): int', (ip: IpValue) => (ip.bytes.length === 4 ? 4n : 6n)],
  ['kubernetes.IP.isUnspecified(): bool', ({ bytes }: IpValue) => bytes.every((byte) => byte === 0)],
  ['kubernetes.IP.isLoopback(): bool', ({ bytes }: IpValue) => isLoopback(bytes)],
  ['kubernetes.IP.isLinkLocalMulticast(): bool', ({ bytes }: IpValue) => isLinkLocalMulticast(bytes)],
  ['kubernetes.IP.isLinkLocalUnicast(): bool', ({ bytes }: IpValue) => isLinkLocalUnicast(bytes)],
  ['kubernetes.IP.isGlobalUnicast(): bool', ({ bytes }: IpValue) => isGlobalUnicast(bytes)],
  ['isCIDR(string): bool', (text: string) => readBlock(text) !== undefined],
  ['cidr(string): kubernetes.CIDR', (text: string) => new CidrValue(need(readBlock(text), text))],
  ['string(kubernetes.CIDR): string', ({ block }: CidrValue) => `${textOf(block.bytes)}/${block.prefixLength}`],
  ['kubernetes.CIDR.ip(): kubernetes.IP', ({ block }: CidrValue) => new IpValue(block.bytes)],
  ['kubernetes.CIDR.prefixLength(): int', ({ block }: CidrValue) => BigInt(block.prefixLength)],
  [
    'kubernetes.CIDR.masked(): kubernetes.CIDR',
    ({ block }: CidrValue) => new CidrValue({ ...block, bytes: masked(block) }),
  ],
  [
    'kubernetes.CIDR.containsIP(string): bool',
    ({ block }: CidrValue, text: string) => containsIp(block, need(readIp(text), text)),
  ],
  [
    'kubernetes.CIDR.containsIP(kubernetes.IP): bool',
    ({ block }: CidrValue, ip: IpValue) => containsIp(block, ip.bytes),
  ],
  [
    'kubernetes.CIDR.containsCIDR(string): bool',
    ({ block }: CidrValue, text: string) => containsBlock(block, need(readBlock(text), text)),
  ],
  [
    'kubernetes.CIDR.containsCIDR(kubernetes.CIDR): bool',
    ({ block }: CidrValue, other: CidrValue) => containsBlock(block, other.block),
  ],
];

function readIp(text: string): IpBytes | undefined {
  const bytes = parseIp(text);
  return bytes && !isMapped(bytes) ? bytes : undefined;
}

function readBlock(text: string): IpBlock | undefined {
  const block = parseBlock(text);
  return block && !isMapped(block.bytes) ? block : undefined;
}

function isMapped(bytes: IpBytes): boolean {
  return (
    bytes.length === 16 && bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255
  );
}

function need<T>(value: T | undefined, text: string): T {
  if (value === undefined) return evaluationFails(`'${text}' is no address`);
  return value;
}

function masked({ bytes, prefixLength }: IpBlock): IpBytes {
  return bytes.map((byte, index) => byte & (256 - 2 ** (8 - Math.min(8, Math.max(0, prefixLength - index * 8)))));
}

function containsIp(block: IpBlock, bytes: IpBytes): boolean {
  const [own, other] = [masked(block), masked({ ...block, bytes })];
  return bytes.length === block.bytes.length && own.every((byte, index) => byte === other[index]);
}

function containsBlock(block: IpBlock, other: IpBlock): boolean {
  return other.prefixLength >= block.prefixLength && containsIp(block, other.bytes);
}

function isLoopback(bytes: IpBytes): boolean {
  return bytes.length === 4 ? bytes[0] === 127 : bytes.every((byte, index) => byte === (index === 15 ? 1 : 0));
}

function isLinkLocalMulticast(bytes: IpBytes): boolean {
  if (bytes.length === 4) return bytes[0] === 224 && bytes[1] === 0 && bytes[2] === 0;
  return bytes[0] === 255 && (bytes[1] & 15) === 2;
}

function isLinkLocalUnicast(bytes: IpBytes): boolean {
  return bytes.length === 4 ? bytes[0] === 169 && bytes[1] === 254 : bytes[0] === 254 && (bytes[1] & 192) === 128;
}

function isGlobalUnicast(bytes: IpBytes): boolean {
  const isMulticast = bytes.length === 4 ? bytes[0] >= 224 && bytes[0] < 240 : bytes[0] === 255;
  const isBroadcast = bytes.length === 4 && bytes.every((byte) => byte === 255);
  const isNothing = bytes.every((byte) => byte === 0);
  return !(isMulticast || isBroadcast || isNothing || isLoopback(bytes) || isLinkLocalUnicast(bytes));
}

/** The text of RFC 5952: the longest run of zeros is left out. */
function textOf(bytes: IpBytes): string {
  if (bytes.length === 4) return bytes.join('.');
  const groups = Array.from({ length: 8 }, (_, index) => ((bytes[index * 2] << 8) | bytes[index * 2 + 1]).toString(16));
  const runs = [...groups.join(':').matchAll(/(?:^|:)0(?::0)+(?=:|$)/g)].map(([run]) => run);
  const longest = runs.reduce((best, run) => (zeros(run) > zeros(best) ? run : best), '');
  if (!longest) return groups.join(':');
  const at = groups.join(':').indexOf(longest);
  const [head, tail] = [groups.join(':').slice(0, at), groups.join(':').slice(at + longest.length)];
  return `${head}::${tail.replace(/^:/, '')}`;
}

function zeros(run: string): number {
  return run.split('0').length;
}

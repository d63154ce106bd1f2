import { IPv4, IPv6 } from 'ipaddr.js';
import { fail } from './finding-error';
import { IpFamily } from './ip-family';

/** A block of addresses, such as '10.0.0.0/16', in the one form in which Kubernetes takes it. */
export class Cidr {
  /** Reads a block, and throws on what the newest Kubernetes would refuse. */
  public static parse(text: string): Cidr {
    const block = readBlock(text);
    if (typeof block !== 'string') return new Cidr(text, block);
    const remedy = "give a network address and a prefix length, such as '10.0.0.0/16' or 'fd00:10::/48'";
    return fail({ code: 'FL1001', path: `Cidr '${text}'`, problem: `'${text}' ${block}`, remedy, value: text });
  }

  /**
   * What is wrong with a text as a block, if anything.
   * @internal
   */
  public static _problem(text: string): string | undefined {
    const block = readBlock(text);
    return typeof block === 'string' ? block : undefined;
  }

  /** The block as it was given, which is its canonical form. */
  public readonly text: string;
  /** The version of the Internet Protocol. */
  public readonly family: IpFamily;
  /** How many leading bits all addresses of the block share. */
  public readonly prefixLength: number;
  private readonly bits: bigint;

  private constructor(text: string, block: Block) {
    this.text = text;
    this.family = block.family;
    this.prefixLength = block.prefixLength;
    this.bits = networkBits(block);
  }

  /** Whether some address belongs to both blocks. */
  public overlaps(other: Cidr): boolean {
    return this.contains(other) || other.contains(this);
  }

  /** Whether every address of the other block belongs to this one. */
  public contains(other: Cidr): boolean {
    const beyond = BigInt(other.prefixLength - this.prefixLength);
    return this.family === other.family && beyond >= 0n && other.bits >> beyond === this.bits;
  }

  /** The block as it was given. */
  public toString(): string {
    return this.text;
  }
}

interface Block {
  readonly family: IpFamily;
  readonly bytes: readonly number[];
  readonly prefixLength: number;
}

/** The block that a text means, or what is wrong with it. */
function readBlock(text: string): Block | string {
  const [address, prefix, ...rest] = text.split('/');
  if (prefix === undefined || rest.length > 0) return 'is no CIDR: an address, a slash and a prefix length';
  const bytes = readAddress(address);
  if (typeof bytes === 'string') return bytes;
  const prefixLength = readPrefix(prefix, bytes.length * 8);
  if (typeof prefixLength === 'string') return prefixLength;
  const block = { family: bytes.length === 4 ? IpFamily.IPV4 : IpFamily.IPV6, bytes, prefixLength };
  const canonical = canonicalText(block);
  if (hostBits(block) !== 0n) return `has bits set beyond its prefix length; its network is '${canonical}'`;
  return text === canonical ? block : `is not in canonical form, which is '${canonical}'`;
}

/** The bytes of an address; a mapped one would be read as IPv4 by some software and as IPv6 by other. */
function readAddress(text: string): number[] | string {
  if (IPv4.isValidFourPartDecimal(text)) return IPv4.parse(text).toByteArray();
  if (/^\d+(\.\d+){3}$/.test(text)) {
    const isZeroLed = text.split('.').some((part) => /^0\d/.test(part));
    return isZeroLed ? 'has leading zeros, which some software reads as octal' : 'has an address part above 255';
  }
  const hexadecimal = withoutDottedTail(text);
  if (!IPv6.isValid(hexadecimal) || text.includes('%')) return 'is no CIDR: its address is neither IPv4 nor IPv6';
  const address = IPv6.parse(hexadecimal);
  return address.isIPv4MappedAddress() ? 'has an IPv4-mapped IPv6 address' : address.toByteArray();
}

/** '::1.2.3.4' as '::102:304': ipaddr.js would read the former as an IPv4-mapped address. */
function withoutDottedTail(text: string): string {
  const tail = text.slice(text.lastIndexOf(':') + 1);
  if (tail === text || !IPv4.isValidFourPartDecimal(tail)) return text;
  const [a, b, c, d] = IPv4.parse(tail).octets;
  return `${text.slice(0, -tail.length)}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}

function readPrefix(text: string, limit: number): number | string {
  if (!/^\d+$/.test(text)) return 'has a prefix length that is no number';
  if (Number(text) > limit) return `has prefix length ${text}, which is above ${limit}`;
  return /^0\d/.test(text) ? 'has leading zeros in its prefix length' : Number(text);
}

function asNumber(bytes: readonly number[]): bigint {
  return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

function freeBits({ bytes, prefixLength }: Block): bigint {
  return BigInt(bytes.length * 8 - prefixLength);
}

function hostBits(block: Block): bigint {
  return asNumber(block.bytes) & ((1n << freeBits(block)) - 1n);
}

function networkBits(block: Block): bigint {
  return asNumber(block.bytes) >> freeBits(block);
}

/** The network in the form of RFC 5952. */
function canonicalText(block: Block): string {
  const network = networkBits(block) << freeBits(block);
  const last = block.bytes.length - 1;
  const bytes = block.bytes.map((_, index) => Number((network >> BigInt(8 * (last - index))) & 255n));
  const address = block.family === IpFamily.IPV4 ? bytes.join('.') : new IPv6(bytes).toRFC5952String();
  return `${address}/${block.prefixLength}`;
}

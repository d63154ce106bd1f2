/** An address as bytes: 4 of them, or 16. */
export type IpBytes = readonly number[];

/** How much of what Go once took is still taken. */
export interface IpRules {
  /**
   * Leading zeros in IPv4, which the API server's older checks let pass.
   * @default false
   */
  readonly zeros?: boolean;
}

/** The bytes of an IP address as Go reads it; undefined if it is none. */
export function parseIp(text: string, rules: IpRules = {}): IpBytes | undefined {
  return text.includes(':') ? parseIpv6(text, rules) : parseIpv4(text, rules);
}

/** A block of addresses. */
export interface IpBlock {
  readonly bytes: IpBytes;
  readonly prefixLength: number;
}

/** A block of addresses as Go reads it; bits beyond the prefix may be set. */
export function parseBlock(text: string, rules: IpRules = {}): IpBlock | undefined {
  const slash = text.indexOf('/');
  const bytes = slash < 0 ? undefined : parseIp(text.slice(0, slash), rules);
  const prefix = text.slice(slash + 1);
  if (!bytes || !/^\d{1,3}$/.test(prefix) || (!rules.zeros && /^0\d/.test(prefix))) return undefined;
  const prefixLength = Number(prefix);
  return prefixLength <= bytes.length * 8 ? { bytes, prefixLength } : undefined;
}

/** What is wrong with a text as a block, as Kubernetes judges it from 1.36 on, if anything. */
export function blockProblem(text: string): string | undefined {
  const block = parseBlock(text);
  if (!block) return parseBlock(text, { zeros: true }) ? 'has leading zeros' : 'is no CIDR';
  if (isMapped(block.bytes)) return 'has an IPv4-mapped IPv6 address';
  return hasHostBits(block) ? 'has bits set beyond its prefix length' : undefined;
}

/** What is wrong with a text as an address, as Kubernetes judges it from 1.36 on, if anything. */
export function ipProblem(text: string): string | undefined {
  const bytes = parseIp(text);
  if (!bytes) return parseIp(text, { zeros: true }) ? 'has leading zeros' : 'is no IP address';
  return isMapped(bytes) ? 'is an IPv4-mapped IPv6 address' : undefined;
}

function isMapped(bytes: IpBytes): boolean {
  return bytes.length === 16 && bytes.slice(0, 12).every((byte, index) => byte === (index < 10 ? 0 : 255));
}

function hasHostBits({ bytes, prefixLength }: IpBlock): boolean {
  return bytes.some((byte, index) => (byte & (0xff >> Math.min(8, Math.max(0, prefixLength - 8 * index)))) !== 0);
}

function parseIpv4(text: string, rules: IpRules): IpBytes | undefined {
  const parts = text.split('.');
  if (parts.length !== 4) return undefined;
  const pattern = rules.zeros ? /^\d+$/ : /^(0|[1-9]\d{0,2})$/;
  const bytes = parts.map((part) => (pattern.test(part) ? Number(part) : 256));
  return bytes.every((byte) => byte < 256) ? bytes : undefined;
}

function parseIpv6(text: string, rules: IpRules): IpBytes | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = [groups(halves[0], rules), halves.length === 2 ? groups(halves[1], rules) : []];
  if (!head || !tail) return undefined;
  const missing = 16 - head.length - tail.length;
  if (halves.length === 2 ? missing < 2 : missing !== 0) return undefined;
  return [...head, ...new Array<number>(missing).fill(0), ...tail];
}

/** Bytes of groups of four hexadecimal digits; the last one may be an IPv4 address. */
function groups(text: string, rules: IpRules): number[] | undefined {
  if (text === '') return [];
  const bytes: number[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    if (index === parts.length - 1 && part.includes('.')) {
      const ipv4 = parseIpv4(part, rules);
      if (!ipv4) return undefined;
      bytes.push(...ipv4);
    } else {
      if (!/^[0-9A-Fa-f]{1,4}$/.test(part)) return undefined;
      const group = Number.parseInt(part, 16);
      bytes.push(group >> 8, group & 255);
    }
  }
  return bytes;
}

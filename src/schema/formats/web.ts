import { parseIp } from './ip';

const HOSTNAME =
  /^([a-zA-Z0-9\p{S}\p{L}]((-?[a-zA-Z0-9\p{S}\p{L}]{0,62})?)|([a-zA-Z0-9\p{S}\p{L}](([a-zA-Z0-9\-\p{S}\p{L}]{0,61}[a-zA-Z0-9\p{S}\p{L}])?)(\.)){1,}([a-zA-Z\p{L}]){2,63})$/u;

/** Whether a text is a host name by the API server's `format: hostname`. */
export function isHostname(text: string): boolean {
  return text.length <= 255 && HOSTNAME.test(text) && text.split('.').every((label) => Buffer.byteLength(label) <= 63);
}

/** Whether Go's `url.ParseRequestURI` takes a text: an absolute URI or an absolute path. */
export function isRequestUri(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Go refuses control characters
  if (text === '' || /[\x00-\x1f\x7f]/.test(text) || /%(?![0-9A-Fa-f]{2})/.test(text.split('?')[0])) return false;
  if (text.startsWith('/')) return true;
  const [, rest] = /^[A-Za-z][A-Za-z0-9+.-]*:(.+)$/.exec(text) ?? [];
  if (rest === undefined) return false;
  return rest.startsWith('//') ? isAuthority(rest.slice(2).split(/[/?]/)[0]) : true;
}

function isAuthority(authority: string): boolean {
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const [, bracketed, name, port] = /^(?:\[([^\]]*)\]|([^[\]:]*))(?::(.*))?$/.exec(host) ?? [];
  if (bracketed === undefined && name === undefined) return false;
  return !/[ "<>\\^`{|}]/.test(name ?? '') && (port === undefined || /^\d*$/.test(port));
}

/** Whether Go's `mail.ParseAddress` takes a text, as far as addresses are written in manifests. */
export function isEmail(text: string): boolean {
  const address = /^[^<>]*<([^<>]+)>\s*$/.exec(text)?.[1] ?? text.trim();
  return /^(?:"(?:[^"\\]|\\.)+"|[^\s"(),:;<>@[\\\].]+(?:\.[^\s"(),:;<>@[\\\].]+)*)@[^\s"(),:;<>@[\\\].]+(?:\.[^\s"(),:;<>@[\\\].]+)*$/.test(
    address,
  );
}

/** Whether Go's `net.ParseMAC` takes a text: 6, 8 or 20 bytes. */
export function isMac(text: string): boolean {
  const pairs = /^[0-9A-Fa-f]{2}([:-])[0-9A-Fa-f]{2}(?:\1[0-9A-Fa-f]{2})*$/.test(text) ? (text.length + 1) / 3 : 0;
  const quads = /^[0-9A-Fa-f]{4}(?:\.[0-9A-Fa-f]{4})*$/.test(text) ? ((text.length + 1) / 5) * 2 : 0;
  return [6, 8, 20].includes(pairs) || [6, 8, 20].includes(quads);
}

/** Whether a text is an IPv4 address; an IPv4-mapped one counts, as it does upstream. */
export function isIpv4(text: string): boolean {
  return text.includes('.') && parseIp(text, { zeros: true }) !== undefined;
}

/** Whether a text is an IPv6 address. */
export function isIpv6(text: string): boolean {
  return text.includes(':') && parseIp(text) !== undefined;
}

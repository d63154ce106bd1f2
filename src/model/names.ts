/** Longest DNS label, and longest label value and key name. */
export const MAX_LABEL = 63;
/** Longest DNS subdomain, and longest key prefix. */
const MAX_SUBDOMAIN = 253;

const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const DNS_SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const LABEL_VALUE = /^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/;

const LABEL_CHARACTERS =
  "has characters other than letters, digits, '-', '_' and '.', or does not start and end alphanumerically";

/** What is wrong with a text as a DNS label (RFC 1123), if anything. */
export function dnsLabelProblem(text: string): string | undefined {
  const length = lengthProblem(text, MAX_LABEL);
  if (length || DNS_LABEL.test(text)) return length;
  if (DNS_SUBDOMAIN.test(text)) return 'contains dots';
  return "has characters other than lower-case letters, digits and '-', or does not start and end alphanumerically";
}

/** What is wrong with a text as a DNS subdomain (RFC 1123), if anything. */
export function dnsSubdomainProblem(text: string): string | undefined {
  const length = lengthProblem(text, MAX_SUBDOMAIN);
  if (length || DNS_SUBDOMAIN.test(text)) return length;
  return "is not made of lower-case letters, digits and '-' in dot-separated parts that start and end alphanumerically";
}

/** What is wrong with a text as the key of a label (upstream: a qualified name), if anything. */
export function labelKeyProblem(text: string): string | undefined {
  const parts = text.split('/');
  if (parts.length > 2) return "contains more than one '/'";
  const [name, prefix] = [parts[parts.length - 1], parts.length === 2 ? parts[0] : undefined];
  const prefixProblem = prefix === undefined ? undefined : dnsSubdomainProblem(prefix);
  if (prefixProblem) return `has a prefix that ${prefixProblem}`;
  const problem = lengthProblem(name, MAX_LABEL) ?? (LABEL_VALUE.test(name) ? undefined : LABEL_CHARACTERS);
  return problem && prefix !== undefined ? `has a name after its prefix that ${problem}` : problem;
}

/** What is wrong with a text as the value of a label, if anything. */
export function labelValueProblem(text: string): string | undefined {
  const length = text === '' ? undefined : lengthProblem(text, MAX_LABEL);
  return length || text === '' || LABEL_VALUE.test(text) ? length : LABEL_CHARACTERS;
}

/** What is wrong with a text as the key of an annotation, if anything: upstream judges it in lower case. */
export function annotationKeyProblem(text: string): string | undefined {
  return labelKeyProblem(text.toLowerCase());
}

/** Whether a value is, or contains, a token that another library resolves later; such a value is never judged. */
export function isUnresolvedToken(value: unknown): boolean {
  if (typeof value === 'string') return /(\$\{|#\{)Token\[|\$\{TfToken\[/.test(value);
  if (typeof value === 'number') return value < -1e280;
  if (typeof value !== 'object' || value === null) return false;
  const { produce, resolve } = value as { produce?: unknown; resolve?: unknown };
  return typeof produce === 'function' || typeof resolve === 'function';
}

/** Upstream counts bytes; only texts of the wrong alphabet have more bytes than characters. */
function lengthProblem(text: string, limit: number): string | undefined {
  if (text === '') return 'is empty';
  const length = Buffer.byteLength(text);
  return length > limit ? `is longer than ${limit} characters (${length})` : undefined;
}

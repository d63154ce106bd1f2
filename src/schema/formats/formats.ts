import { isUnresolvedToken } from '../../model/names';
import { type Problem, shown } from '../problem';
import type { Shape } from '../structure/shape';
import { isDate, isDateTime } from './dates';
import { isLooseDuration } from './duration';
import { parseBlock } from './ip';
import { isQuantity } from './quantity';
import { isEmail, isHostname, isIpv4, isIpv6, isMac, isRequestUri } from './web';

/** A format: who obeys it, and what it is called in a finding. */
interface Format {
  readonly test: (text: string) => boolean;
  readonly name: string;
  readonly example: string;
}

const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
const UUID3 = /^[0-9a-f]{8}-?[0-9a-f]{4}-?3[0-9a-f]{3}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
const UUID4 = /^[0-9a-f]{8}-?[0-9a-f]{4}-?4[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$/i;
const UUID5 = /^[0-9a-f]{8}-?[0-9a-f]{4}-?5[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$/i;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/;
const LABEL = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const SHORT_NAME = new RegExp(`^${LABEL}$`);
const LONG_NAME = new RegExp(`^${LABEL}(\\.${LABEL})*$`);

const UUID_EXAMPLE = '123e4567-e89b-42d3-a456-426614174000';
const ADDRESS_EXAMPLE = '10.0.0.1';

/** The formats that the API server enforces on custom resources; it ignores all others, and so does this. */
const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['uri', { test: isRequestUri, name: 'a URI', example: 'https://example.com/path' }],
  ['email', { test: isEmail, name: 'an e-mail address', example: 'team@example.com' }],
  ['hostname', { test: isHostname, name: 'a host name', example: 'shop.example.com' }],
  ['ipv4', { test: isIpv4, name: 'an IPv4 address', example: ADDRESS_EXAMPLE }],
  ['ipv6', { test: isIpv6, name: 'an IPv6 address', example: 'fd00::1' }],
  ['cidr', { test: (text) => parseBlock(text, { zeros: true }) !== undefined, name: 'a CIDR', example: '10.0.0.0/16' }],
  ['mac', { test: isMac, name: 'a MAC address', example: '02:00:5e:10:00:01' }],
  ['uuid', { test: isUuid, name: 'a UUID', example: UUID_EXAMPLE }],
  ['uuid3', { test: (text) => UUID3.test(text), name: 'a UUID of version 3', example: UUID_EXAMPLE }],
  ['uuid4', { test: (text) => UUID4.test(text), name: 'a UUID of version 4', example: UUID_EXAMPLE }],
  ['uuid5', { test: (text) => UUID5.test(text), name: 'a UUID of version 5', example: UUID_EXAMPLE }],
  [
    'ssn',
    {
      test: (text) => /^\d{3}[- ]?\d{2}[- ]?\d{4}$/.test(text),
      name: 'a social security number',
      example: '123-45-6789',
    },
  ],
  [
    'hexcolor',
    { test: (text) => /^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/.test(text), name: 'a colour', example: '#00ff00' },
  ],
  ['byte', { test: isBase64, name: 'base64', example: 'aGVsbG8=' }],
  ['date', { test: isDate, name: 'a date', example: '2026-01-31' }],
  ['datetime', { test: isDateTime, name: 'a date and time', example: '2026-01-31T12:00:00Z' }],
  ['duration', { test: isLooseDuration, name: 'a duration', example: '1h30m' }],
  [
    'k8sshortname',
    { test: (text) => text.length <= 63 && SHORT_NAME.test(text), name: 'a short name', example: 'shop' },
  ],
  [
    'k8slongname',
    { test: (text) => text.length <= 253 && LONG_NAME.test(text), name: 'a long name', example: 'shop.example' },
  ],
]);

/** The formats that Go types enforce by themselves, in Kubernetes' own kinds. */
const BUILT_IN_FORMATS: ReadonlyMap<string, Format> = new Map([
  ['byte', { test: isGoBase64, name: 'base64', example: 'aGVsbG8=' }],
  ['datetime', { test: isRfc3339, name: 'a date and time', example: '2026-01-31T12:00:00Z' }],
]);

/** What is wrong with a value by its format, if anything. */
export function formatProblem(shape: Shape, value: string | number): Omit<Problem, 'steps' | 'code'> | undefined {
  const format = shape.node.format ?? '';
  if (format === 'quantity') return isQuantity(value) ? undefined : wrongFormat(value, QUANTITY);
  if (typeof value === 'number') return integerProblem(format, value, shape.node.type);
  if (shape.isIntOrString || isUnresolvedToken(value)) return undefined;
  const formats = shape.dialect.builtIn ? BUILT_IN_FORMATS : FORMATS;
  const rule = formats.get(format.replaceAll('-', ''));
  return !rule || rule.test(value) ? undefined : wrongFormat(value, rule);
}

const QUANTITY = { name: 'a quantity', example: '500m' };

function wrongFormat(
  value: unknown,
  { name, example }: Pick<Format, 'name' | 'example'>,
): Omit<Problem, 'steps' | 'code'> {
  return {
    problem: `${shown(value)} is not ${name}`,
    remedy: `give ${name} such as '${example}'`,
    value: String(value),
    limit: name,
  };
}

const INTEGER_LIMITS: Readonly<Record<string, number>> = { int32: 2 ** 31, int64: 2 ** 63 };

function integerProblem(format: string, value: number, type?: string): Omit<Problem, 'steps' | 'code'> | undefined {
  const limit = type === 'integer' ? INTEGER_LIMITS[format] : undefined;
  if (limit === undefined || (value < limit && value >= -limit)) return undefined;
  const bits = format.slice(3);
  const problem = `'${value}' does not fit into ${bits} bits`;
  return { problem, remedy: 'give a smaller number', value: String(value), limit: format };
}

/** Whether a text is a UUID, of any version, with or without dashes. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** Whether a text is base64 that is not empty. */
export function isBase64(text: string): boolean {
  return BASE64.test(text);
}

/** Go's base64 reader passes over line ends. */
function isGoBase64(text: string): boolean {
  const bare = text.replace(/[\r\n]/g, '');
  return bare === '' || BASE64.test(bare);
}

function isRfc3339(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text) && isDateTime(text);
}

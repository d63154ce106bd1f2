import { isRequestUri } from '../../formats/web';
import { type CelFunction, evaluationFails } from './function';

/** The parts of a URL as a value of CEL. */
export class UrlValue {
  /** What stands before the colon, in lower case. */
  public readonly scheme: string;
  /** Host and port, without the user. */
  public readonly host: string;
  /** The path as it is written. */
  public readonly path: string;
  /** What follows the question mark. */
  public readonly query: string;

  constructor(private readonly text: string) {
    const [, scheme = '', host = '', path = '', query = ''] =
      /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?/.exec(text) ?? [];
    this.scheme = scheme.toLowerCase();
    this.host = host.slice(host.lastIndexOf('@') + 1);
    this.path = path;
    this.query = query;
  }

  /** The URL as text, so that equal ones are equal. */
  public valueOf(): string {
    return this.text;
  }
}

/** URLs. */
export const URLS: readonly CelFunction[] = [
  ['isURL(string): bool', isRequestUri],
  ['url(string): kubernetes.URL', read],
  ['kubernetes.URL.getScheme(): string', (url: UrlValue) => url.scheme],
  ['kubernetes.URL.getHost(): string', (url: UrlValue) => url.host],
  [
    'kubernetes.URL.getHostname(): string',
    (url: UrlValue) => url.host.replace(/:\d*$/, '').replace(/^\[(.*)\]$/, '$1'),
  ],
  ['kubernetes.URL.getPort(): string', (url: UrlValue) => /:(\d*)$/.exec(url.host)?.[1] ?? ''],
  ['kubernetes.URL.getEscapedPath(): string', (url: UrlValue) => url.path],
  ['kubernetes.URL.getQuery(): map<string, list<string>>', query],
];

function read(text: string): UrlValue {
  if (!isRequestUri(text)) return evaluationFails(`'${text}' is no URL`);
  return new UrlValue(text);
}

function query(url: UrlValue): Record<string, string[]> {
  const values = new URLSearchParams(url.query);
  return Object.fromEntries([...new Set(values.keys())].map((key) => [key, [...values.getAll(key)]]));
}

import { Agent, request } from 'node:https';
import { type Mapping, mapping } from '../../expander/documents';

/** Where an API server is and who asks. */
export interface Endpoint {
  readonly url: string;
  readonly token: string;
  readonly ca: string;
}

/** A refusal of the API server. */
export class KubeRefusal extends Error {
  public constructor(
    public readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** How an object is applied. */
export interface ApplyOptions {
  /** For an object of a namespaced kind that names no namespace. */
  readonly namespace?: string;
  readonly dryRun?: boolean;
}

// all groups in one answer, instead of one request a version
const DISCOVERY = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList';

interface DiscoveredGroup {
  readonly metadata: { readonly name: string };
  readonly versions: readonly {
    readonly version: string;
    readonly resources?: readonly {
      readonly responseKind?: { readonly kind: string };
      readonly scope: 'Cluster' | 'Namespaced';
      readonly verbs: readonly string[];
    }[];
  }[];
}

/** What is sent, and what is wanted back. */
interface Content {
  readonly body?: unknown;
  readonly type?: string;
  readonly accept?: string;
}

interface ResourceKind {
  readonly plural: string;
  readonly isNamespaced: boolean;
}

/** The few requests that the checks need, over one kept connection. */
export class KubeClient {
  private readonly agent: Agent;
  private readonly kinds = new Map<string, Map<string, ResourceKind>>();

  public constructor(private readonly endpoint: Endpoint) {
    this.agent = new Agent({ keepAlive: true, ca: endpoint.ca, maxSockets: 8 });
  }

  /** Server-side apply, with every unknown or doubled field refused; returns the object as stored. */
  public async apply(object: Mapping, { namespace, dryRun = false }: ApplyOptions = {}): Promise<Mapping> {
    const query = new URLSearchParams({ fieldManager: 'conformance', fieldValidation: 'Strict', force: 'true' });
    if (dryRun) query.set('dryRun', 'All');
    const path = await this.path(object, namespace);
    const stored = await this.send('PATCH', `${path}?${query}`, { body: object, type: 'application/apply-patch+yaml' });
    return mapping(JSON.parse(stored), 'response');
  }

  /** The object as the server has it, or nothing. */
  public async get(object: Mapping, namespace?: string): Promise<Mapping | undefined> {
    try {
      return mapping(JSON.parse(await this.text(await this.path(object, namespace))), 'response');
    } catch (error) {
      if (error instanceof KubeRefusal && error.status === 404) return undefined;
      throw error;
    }
  }

  /** Every object of a kind. */
  public async list(apiVersion: string, kind: string, namespace?: string): Promise<Mapping[]> {
    const { plural } = await this.kindOf(apiVersion, kind);
    const scope = namespace === undefined ? '' : `/namespaces/${namespace}`;
    const { items } = JSON.parse(await this.text(`${root(apiVersion)}${scope}/${plural}`)) as { items: Mapping[] };
    return items;
  }

  /** Changes some fields of an object by a JSON merge patch. */
  public async patch(object: Mapping, change: Mapping, subresource = ''): Promise<Mapping> {
    const path = `${await this.path(object)}${subresource && `/${subresource}`}`;
    return mapping(
      JSON.parse(await this.send('PATCH', path, { body: change, type: 'application/merge-patch+json' })),
      'response',
    );
  }

  /** Deletes an object; that it is gone already is no error. */
  public async delete(object: Mapping, namespace?: string): Promise<void> {
    try {
      await this.send('DELETE', `${await this.path(object, namespace)}?propagationPolicy=Background`);
    } catch (error) {
      if (!(error instanceof KubeRefusal && error.status === 404)) throw error;
    }
  }

  /** Whether a kind lives in namespaces; a kind that the server does not know is refused. */
  public async isNamespaced(object: Mapping): Promise<boolean> {
    return (await this.kindOf(String(object.apiVersion), String(object.kind))).isNamespaced;
  }

  /** Every kind of the API groups that can be read, as `group/version/Kind`, with its scope. */
  public async servedKinds(): Promise<ReadonlyMap<string, 'Cluster' | 'Namespaced'>> {
    const { items } = JSON.parse(await this.text('/apis', DISCOVERY)) as { items: DiscoveredGroup[] };
    return new Map(
      items.flatMap(({ metadata, versions }) =>
        versions.flatMap(({ version, resources = [] }) =>
          resources
            .filter(({ verbs }) => verbs.includes('get'))
            .map(({ responseKind, scope }) => [`${metadata.name}/${version}/${responseKind?.kind}`, scope] as const),
        ),
      ),
    );
  }

  /** The body of a plain GET. */
  public async text(path: string, accept?: string): Promise<string> {
    return this.send('GET', path, { accept });
  }

  /** Closes the kept connections. */
  public close(): void {
    this.agent.destroy();
  }

  private async path(object: Mapping, fallback = 'default'): Promise<string> {
    const metadata = mapping(object.metadata, 'metadata');
    const { plural, isNamespaced } = await this.kindOf(String(object.apiVersion), String(object.kind));
    const namespace = isNamespaced ? `/namespaces/${String(metadata.namespace ?? fallback)}` : '';
    return `${root(String(object.apiVersion))}${namespace}/${plural}/${String(metadata.name)}`;
  }

  private async kindOf(apiVersion: string, kind: string): Promise<ResourceKind> {
    const known = this.kinds.get(apiVersion)?.get(kind);
    if (known) return known;
    const { resources } = JSON.parse(await this.text(root(apiVersion))) as {
      resources: { name: string; kind: string; namespaced: boolean }[];
    };
    const whole = resources.filter(({ name }) => !name.includes('/'));
    const kinds = whole.map(
      ({ name, kind, namespaced }) => [kind, { plural: name, isNamespaced: namespaced }] as const,
    );
    this.kinds.set(apiVersion, new Map(kinds));
    const found = this.kinds.get(apiVersion)?.get(kind);
    if (!found) throw new KubeRefusal(404, `no kind ${kind} in ${apiVersion}`);
    return found;
  }

  private send(method: string, path: string, { body, type, accept }: Content = {}): Promise<string> {
    const { url, token } = this.endpoint;
    const headers = {
      authorization: `Bearer ${token}`,
      accept: accept ?? 'application/json',
      ...(type && { 'content-type': type }),
    };
    return new Promise((resolve, reject) => {
      const call = request(`${url}${path}`, { method, headers, agent: this.agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const status = response.statusCode ?? 0;
          if (status < 300) resolve(text);
          else reject(new KubeRefusal(status, `${method} ${path}: ${reasonOf(text)}`));
        });
      });
      call.on('error', reject);
      call.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }
}

function root(apiVersion: string): string {
  return apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
}

function reasonOf(body: string): string {
  try {
    return (JSON.parse(body) as { message?: string }).message ?? body;
  } catch {
    return body;
  }
}

import { dnsSubdomainProblem } from '../../model/names';
import { refusePort } from './ports';
import { eachOf, type Place } from './refusals';
import { judgeSelector, type Selector } from './selectors';

interface Service {
  readonly name: string;
  readonly namespace: string;
  readonly path?: string;
  readonly port?: number;
}

interface Webhook {
  readonly name: string;
  readonly clientConfig: {
    readonly url?: string;
    readonly service?: Service | null;
  };
  readonly admissionReviewVersions: readonly string[];
  readonly sideEffects: string;
  readonly timeoutSeconds?: number;
  readonly namespaceSelector?: Selector | null;
  readonly objectSelector?: Selector | null;
  readonly rules?: readonly Rule[] | null;
  readonly failurePolicy?: string;
  readonly matchPolicy?: string;
  readonly reinvocationPolicy?: string;
}

interface Rule
  extends Partial<Record<'operations' | 'apiGroups' | 'apiVersions' | 'resources', readonly string[] | null>> {
  readonly scope?: string;
}

/** What an empty text does not stand for. */
const WORDS = {
  failurePolicy: ['Fail', 'Ignore'],
  matchPolicy: ['Equivalent', 'Exact'],
  reinvocationPolicy: ['IfNeeded', 'Never'],
} as const;
const SCOPES = ['*', 'Cluster', 'Namespaced'];

/** Judges a ValidatingWebhookConfiguration or a MutatingWebhookConfiguration. */
export function judgeWebhooks(place: Place, { webhooks }: { readonly webhooks?: readonly Webhook[] | null }): void {
  const names = new Set<string>();
  eachOf(place.at('webhooks'), webhooks, (webhook, at) => {
    at.at('name').refuseText('webhook name', webhook.name, nameProblem(webhook.name));
    at.at('name').refuseTwice('webhook name', webhook.name, names);
    judgeClient(at.at('clientConfig'), webhook.clientConfig);
    judgeVersions(at.at('admissionReviewVersions'), webhook.admissionReviewVersions);
    if (!['None', 'NoneOnDryRun'].includes(webhook.sideEffects)) {
      const [problem, remedy] = [`'${webhook.sideEffects}' is neither 'None' nor 'NoneOnDryRun'`, 'give one of them'];
      at.at('sideEffects').refuse({ problem, remedy, value: webhook.sideEffects });
    }
    const { timeoutSeconds: seconds = 10 } = webhook;
    if (seconds < 1 || seconds > 30) {
      at.at('timeoutSeconds').refuse({
        problem: `'${seconds}' is not between 1 and 30`,
        remedy: 'give 1 to 30',
        value: seconds,
      });
    }
    for (const [name, words] of Object.entries(WORDS))
      at.at(name).refuseNoneOf(words, webhook[name as keyof typeof WORDS] ?? words[0]);
    eachOf(at.at('rules'), webhook.rules, judgeRule);
    judgeSelector(at.at('namespaceSelector'), webhook.namespaceSelector);
    judgeSelector(at.at('objectSelector'), webhook.objectSelector);
  });
}

function judgeRule(rule: Rule, place: Place): void {
  for (const name of ['operations', 'apiGroups', 'apiVersions', 'resources'] as const) {
    if (!rule[name]?.length) place.at(name).refuse({ problem: `the rule has no ${name}`, remedy: "give some, or '*'" });
  }
  place.at('scope').refuseNoneOf(SCOPES, rule.scope ?? '*');
  for (const name of ['apiVersions', 'resources'] as const) {
    eachOf(place.at(name), rule[name], (text, at) => {
      if (text === '') at.refuse({ problem: 'it is empty', remedy: "give a name, or '*'" });
    });
  }
}

function nameProblem(name: string): string | undefined {
  return dnsSubdomainProblem(name) ?? (name.split('.').length < 3 ? 'is no domain of three parts or more' : undefined);
}

function judgeClient(place: Place, { url, service }: Webhook['clientConfig']): void {
  if (!url === !service) {
    place.refuse({ problem: "it has not exactly one of 'url' and 'service'", remedy: 'set one of them' });
  } else if (service) {
    if (!service.name) place.at('service', 'name').refuse({ problem: 'it names no Service', remedy: 'give a name' });
    if (!service.namespace)
      place.at('service', 'namespace').refuse({ problem: 'it names no namespace', remedy: 'give one' });
    refusePort(place.at('service', 'port'), service.port);
    if (service.path && !service.path.startsWith('/')) {
      place
        .at('service', 'path')
        .refuse({ problem: `'${service.path}' is no absolute path`, remedy: "start it with '/'", value: service.path });
    }
  } else if (url && !url.startsWith('https://')) {
    place
      .at('url')
      .refuse({ problem: `'${url}' is not called over TLS`, remedy: "start it with 'https://'", value: url });
  }
}

function judgeVersions(place: Place, versions: readonly string[]): void {
  if (!versions.some((version) => version === 'v1' || version === 'v1beta1')) {
    place.refuse({ problem: "it names neither 'v1' nor 'v1beta1'", remedy: "add 'v1'" });
  }
  const seen = new Set<string>();
  eachOf(place, versions, (version, at) => at.refuseTwice('version', version, seen));
}

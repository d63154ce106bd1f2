import { dnsLabelProblem, dnsSubdomainProblem } from '../../model/names';
import { blockProblem, parseBlock, parseIp } from '../formats/ip';
import { refusePort } from './ports';
import { eachOf, type Place } from './refusals';
import { judgeSelector, type Selector } from './selectors';

interface Backend {
  readonly service?: {
    readonly name: string;
    readonly port?: { readonly name?: string; readonly number?: number } | null;
  } | null;
  readonly resource?: object | null;
}

interface Ingress {
  readonly spec?: {
    readonly defaultBackend?: Backend | null;
    readonly rules?: readonly IngressRule[] | null;
    readonly tls?: readonly { readonly hosts?: readonly string[] | null; readonly secretName?: string }[] | null;
    readonly ingressClassName?: string | null;
  };
}

interface IngressRule {
  readonly host?: string;
  readonly http?: {
    readonly paths: readonly { readonly path?: string; readonly pathType: string; readonly backend: Backend }[];
  } | null;
}

/** Refuses what the API server refuses in code of an Ingress, beyond its schema. */
export function judgeIngress(place: Place, { spec = {} }: Ingress): void {
  const at = place.at('spec');
  if (!spec.defaultBackend && !spec.rules?.length) {
    at.refuse({ problem: 'it has neither rules nor a default backend', remedy: "set 'rules' or 'defaultBackend'" });
  }
  if (spec.defaultBackend) judgeBackend(at.at('defaultBackend'), spec.defaultBackend);
  eachOf(at.at('rules'), spec.rules, judgeRule);
  eachOf(at.at('tls'), spec.tls, ({ hosts, secretName = '' }, tls) => {
    eachOf(tls.at('hosts'), hosts, refuseNoHost);
    if (secretName !== '') tls.at('secretName').refuseText('name', secretName, dnsSubdomainProblem(secretName));
  });
  const { ingressClassName: name } = spec;
  if (typeof name === 'string') at.at('ingressClassName').refuseText('name', name, dnsSubdomainProblem(name));
}

function judgeRule({ host, http }: IngressRule, place: Place): void {
  if (host) refuseNoHost(host, place.at('host'));
  if (http && http.paths.length === 0)
    place.at('http', 'paths').refuse({ problem: 'the rule has no path', remedy: 'give one' });
  eachOf(place.at('http', 'paths'), http?.paths, ({ path = '', pathType, backend }, at) => {
    at.at('pathType').refuseNoneOf(['Exact', 'ImplementationSpecific', 'Prefix'], pathType);
    const isFree = pathType === 'ImplementationSpecific' && path === '';
    if (!isFree && !path.startsWith('/')) {
      at.at('path').refuse({ problem: `'${path}' is no absolute path`, remedy: "start it with '/'", value: path });
    }
    judgeBackend(at.at('backend'), backend);
  });
}

function refuseNoHost(host: string, place: Place): void {
  if (parseIp(host)) place.refuse({ problem: `'${host}' is an address`, remedy: 'give a host name', value: host });
  else place.refuseText('host', host, dnsSubdomainProblem(host.replace(/^\*\./, '')));
}

function judgeBackend(place: Place, { service, resource }: Backend): void {
  if (!service === !resource) {
    place.refuse({ problem: "it has not exactly one of 'service' and 'resource'", remedy: 'set one of them' });
    return;
  }
  if (!service) return;
  place.at('service', 'name').refuseText('name', service.name, dnsLabelProblem(service.name));
  const { name, number } = service.port ?? {};
  const at = place.at('service', 'port');
  if (!name && !number) at.refuse({ problem: 'it names no port', remedy: "set 'number' or 'name'" });
  if (name && number) at.refuse({ problem: "'name' and 'number' exclude one another", remedy: 'keep one of them' });
  if (name) refusePort(at.at('name'), name);
  if (number) refusePort(at.at('number'), number);
}

interface Peer {
  readonly ipBlock?: { readonly cidr: string; readonly except?: readonly string[] | null } | null;
  readonly podSelector?: Selector | null;
  readonly namespaceSelector?: Selector | null;
}

interface PolicyPort {
  readonly port?: number | string;
  readonly endPort?: number;
  readonly protocol?: string | null;
}

interface PolicyRule {
  readonly ports?: readonly PolicyPort[] | null;
  readonly from?: readonly Peer[] | null;
  readonly to?: readonly Peer[] | null;
}

interface NetworkPolicy {
  readonly spec?: {
    readonly podSelector?: Selector;
    readonly policyTypes?: readonly string[] | null;
    readonly ingress?: readonly PolicyRule[] | null;
    readonly egress?: readonly PolicyRule[] | null;
  };
}

/** Refuses what the API server refuses in code of a NetworkPolicy, beyond its schema. */
export function judgeNetworkPolicy(place: Place, { spec = {} }: NetworkPolicy): void {
  const at = place.at('spec');
  judgeSelector(at.at('podSelector'), spec.podSelector);
  const [types, seen] = [spec.policyTypes ?? [], new Set<string>()];
  eachOf(at.at('policyTypes'), types.length > 2 ? types : [], (type, typeAt) => typeAt.refuseTwice('type', type, seen));
  for (const direction of ['ingress', 'egress'] as const) {
    eachOf(at.at(direction), spec[direction], (rule, ruleAt) => {
      eachOf(ruleAt.at('ports'), rule.ports, judgePolicyPort);
      const peers = direction === 'ingress' ? 'from' : 'to';
      eachOf(ruleAt.at(peers), rule[peers], judgePeer);
    });
  }
}

function judgePolicyPort({ port, endPort, protocol }: PolicyPort, place: Place): void {
  place.at('protocol').refuseNoneOf(['TCP', 'UDP', 'SCTP'], protocol ?? 'TCP');
  refusePort(place.at('port'), port);
  if (endPort === undefined) return;
  if (typeof port !== 'number')
    place.at('endPort').refuse({ problem: 'endPort needs a port that is a number', remedy: 'give one' });
  else if (endPort < port)
    place.at('endPort').refuse({
      problem: `endPort '${endPort}' is below port '${port}'`,
      remedy: 'give at least the port',
      value: endPort,
    });
}

function judgePeer({ ipBlock, podSelector, namespaceSelector }: Peer, place: Place): void {
  judgeSelector(place.at('podSelector'), podSelector);
  judgeSelector(place.at('namespaceSelector'), namespaceSelector);
  if (!ipBlock && !podSelector && !namespaceSelector)
    place.refuse({ problem: 'it names no peer', remedy: 'set a selector or an ipBlock' });
  if (!ipBlock) return;
  if (podSelector || namespaceSelector)
    place.refuse({ problem: 'an ipBlock stands alone', remedy: 'make two peers of it' });
  const block = parseBlock(ipBlock.cidr);
  place.at('ipBlock', 'cidr').refuseText('block', ipBlock.cidr, blockProblem(ipBlock.cidr));
  eachOf(place.at('ipBlock', 'except'), ipBlock.except, (except, at) => {
    const [inner, problem] = [parseBlock(except), blockProblem(except)];
    if (!inner || problem) at.refuseText('block', except, problem);
    else if (block && !isWithin(inner, block)) at.refuseText('block', except, `is not a part of '${ipBlock.cidr}'`);
  });
}

type Block = NonNullable<ReturnType<typeof parseBlock>>;

function isWithin(inner: Block, outer: Block): boolean {
  if (inner.bytes.length !== outer.bytes.length || inner.prefixLength <= outer.prefixLength) return false;
  const bits = (bytes: readonly number[]) => bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits(inner.bytes).slice(0, outer.prefixLength) === bits(outer.bytes).slice(0, outer.prefixLength);
}

import { dnsLabelProblem, dnsSubdomainProblem, labelKeyProblem, labelValueProblem } from '../../model/names';
import { blockProblem, ipProblem } from '../formats/ip';
import { portProblem, refusePort } from './ports';
import { eachOf, type Place } from './refusals';

interface ServicePort {
  readonly name?: string;
  readonly port: number;
  readonly protocol?: string;
  readonly targetPort?: number | string;
  readonly nodePort?: number;
}

interface Service {
  readonly spec?: {
    readonly type?: string;
    readonly clusterIP?: string;
    readonly externalName?: string;
    readonly externalTrafficPolicy?: string;
    readonly loadBalancerClass?: string;
    readonly loadBalancerSourceRanges?: readonly string[] | null;
    readonly selector?: Readonly<Record<string, string>> | null;
    readonly ports?: readonly ServicePort[] | null;
  };
}

type Spec = NonNullable<Service['spec']>;

/** Refuses what the API server refuses in code of a Service, beyond its schema. */
export function judgeService(place: Place, { spec = {} }: Service): void {
  const at = place.at('spec');
  const type = spec.type ?? 'ClusterIP';
  judgeAddress(at, spec, type);
  judgePorts(at.at('ports'), spec, type);
  for (const [key, value] of Object.entries(spec.selector ?? {})) {
    at.at('selector', key).refuseText('label key', key, labelKeyProblem(key));
    at.at('selector', key).refuseText('label value', value, labelValueProblem(value));
  }
  judgeLoadBalancing(at, spec, type);
}

function judgeAddress(place: Place, { clusterIP = '', externalName = '' }: Spec, type: string): void {
  if (type === 'ExternalName') {
    place
      .at('externalName')
      .refuseText('external name', externalName, dnsSubdomainProblem(externalName.replace(/\.$/, '')));
    if (clusterIP && clusterIP !== 'None')
      place.at('clusterIP').refuse({ problem: "type 'ExternalName' has no address", remedy: 'remove it' });
    return;
  }
  if (clusterIP === 'None' && type !== 'ClusterIP') {
    const problem = `type '${type}' needs an address, so clusterIP cannot be 'None'`;
    place.at('clusterIP').refuse({ problem, remedy: "remove it, or give type 'ClusterIP'" });
  } else if (clusterIP && clusterIP !== 'None') {
    place.at('clusterIP').refuseText('address', clusterIP, ipProblem(clusterIP));
  }
}

function judgePorts(place: Place, { ports, clusterIP }: Spec, type: string): void {
  const [names, taken] = [new Set<string>(), new Set<string>()];
  const needsPorts = type !== 'ExternalName' && clusterIP !== 'None';
  if (needsPorts && !ports?.length) place.refuse({ problem: 'the Service has no port', remedy: 'give one' });
  eachOf(place, ports, ({ name, port, protocol = 'TCP', targetPort, nodePort }, at) => {
    at.at('port').refuseText('port', String(port), portProblem(port));
    at.refuseTwice('port', `${protocol}/${port}`, taken);
    if (targetPort) refusePort(at.at('targetPort'), targetPort);
    if (nodePort && !['NodePort', 'LoadBalancer'].includes(type)) {
      at.at('nodePort').refuse({
        problem: `type '${type}' opens no port of the nodes`,
        remedy: "remove it, or give type 'NodePort'",
        value: nodePort,
      });
    }
    if (name) {
      at.at('name').refuseText('port name', name, dnsLabelProblem(name));
      at.at('name').refuseTwice('port name', name, names);
    } else if ((ports ?? []).length > 1) {
      at.at('name').refuse({ problem: 'one of several ports has no name', remedy: "set 'name'" });
    }
  });
}

function judgeLoadBalancing(place: Place, spec: Spec, type: string): void {
  const { externalTrafficPolicy, loadBalancerClass, loadBalancerSourceRanges: ranges } = spec;
  if (externalTrafficPolicy && !['NodePort', 'LoadBalancer'].includes(type)) {
    place
      .at('externalTrafficPolicy')
      .refuse({ problem: `type '${type}' has no traffic from outside`, remedy: 'remove it' });
  }
  if (type !== 'LoadBalancer') {
    const remedy = "remove it, or give type 'LoadBalancer'";
    if (loadBalancerClass)
      place.at('loadBalancerClass').refuse({ problem: `type '${type}' has no load balancer`, remedy });
    if (ranges?.length)
      place.at('loadBalancerSourceRanges').refuse({ problem: `type '${type}' has no load balancer`, remedy });
  }
  eachOf(place.at('loadBalancerSourceRanges'), ranges, (range, at) => {
    at.refuseText('range', range, blockProblem(range.trim()));
  });
}

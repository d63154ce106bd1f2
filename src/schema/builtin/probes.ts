import { refusePort } from './ports';
import { listed, type Place } from './refusals';

/** What a probe or a hook does; exactly one. */
interface Handler {
  readonly exec?: { readonly command?: readonly string[] };
  readonly httpGet?: { readonly port?: number | string };
  readonly tcpSocket?: { readonly port?: number | string };
  readonly grpc?: { readonly port?: number };
  readonly sleep?: object;
}

/** A probe, as far as code judges it. */
interface Probe extends Handler {
  readonly initialDelaySeconds?: number;
  readonly timeoutSeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly failureThreshold?: number;
  readonly terminationGracePeriodSeconds?: number;
}

/** The probes and hooks of a container. */
export type Probed = Partial<
  Record<'livenessProbe' | 'readinessProbe' | 'startupProbe', Probe> & {
    readonly lifecycle: Partial<Record<'postStart' | 'preStop', Handler>>;
  }
>;

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;
const HANDLERS = ['exec', 'httpGet', 'tcpSocket', 'grpc', 'sleep'] as const;
const SECONDS = [
  'initialDelaySeconds',
  'timeoutSeconds',
  'periodSeconds',
  'successThreshold',
  'failureThreshold',
] as const;

/** Judges the probes and hooks of a container. */
export function judgeProbes(place: Place, container: Probed): void {
  for (const name of PROBES) {
    const probe = container[name];
    if (probe) judgeProbe(place.at(name), probe, name === 'readinessProbe');
  }
  for (const name of ['postStart', 'preStop'] as const) {
    const hook = container.lifecycle?.[name];
    if (hook) judgeHandler(place.at('lifecycle', name), hook);
  }
}

/** Init containers end before anything could be probed, unless they run on beside the others. */
export function refuseProbes(place: Place, container: Probed): void {
  for (const name of [...PROBES, 'lifecycle'] as const) {
    if (!container[name]) continue;
    const problem = `an init container has '${name}' without restartPolicy 'Always'`;
    place.at(name).refuse({ problem, remedy: `remove it, or set restartPolicy 'Always'` });
  }
}

function judgeProbe(place: Place, probe: Probe, isReadiness: boolean): void {
  judgeHandler(place, probe);
  for (const name of SECONDS) place.at(name).refuseBelow(0, probe[name]);
  const { successThreshold, terminationGracePeriodSeconds: grace } = probe;
  if (isReadiness && grace !== undefined) {
    place
      .at('terminationGracePeriodSeconds')
      .refuse({ problem: 'a readiness probe ends no container', remedy: 'remove it' });
  }
  if (!isReadiness) place.at('terminationGracePeriodSeconds').refuseBelow(1, grace);
  if (isReadiness || !successThreshold || successThreshold === 1) return;
  const problem = `successThreshold '${successThreshold}' is not 1`;
  place.at('successThreshold').refuse({ problem, remedy: 'give 1, or leave it out', value: successThreshold });
}

function judgeHandler(place: Place, handler: Handler): void {
  const given = HANDLERS.filter((name) => handler[name]);
  if (given.length === 0) place.refuse({ problem: 'it says nothing to do', remedy: `set one of ${listed(HANDLERS)}` });
  if (given.length > 1) place.refuse({ problem: `${listed(given)} exclude one another`, remedy: 'keep one of them' });
  if (handler.exec && !handler.exec.command?.length) {
    place.at('exec', 'command').refuse({ problem: 'the command is empty', remedy: 'give a command' });
  }
  for (const name of ['httpGet', 'tcpSocket', 'grpc'] as const) refusePort(place.at(name, 'port'), handler[name]?.port);
}

import { dnsLabelProblem } from '../../model/names';
import { type Identity, judgeIdentity } from './identity';
import { portNameProblem, portProblem } from './ports';
import { judgeProbes, type Probed, refuseProbes } from './probes';
import { judgeKeyReference, type KeyReference, refuseField } from './references';
import { eachOf, listed, type Place } from './refusals';
import { judgeResources, type Resources } from './resources';

/** A container, as far as code judges it. */
export type Container = Probed & {
  readonly name: string;
  readonly image?: string;
  readonly restartPolicy?: string;
  readonly ports?: readonly Port[] | null;
  readonly env?: readonly Variable[] | null;
  readonly envFrom?: readonly Import[] | null;
  readonly volumeMounts?: readonly Mount[] | null;
  readonly volumeDevices?: readonly { readonly name: string; readonly devicePath: string }[] | null;
  readonly resources?: Resources | null;
  readonly securityContext?:
    | (Identity & { readonly privileged?: boolean; readonly allowPrivilegeEscalation?: boolean })
    | null;
};

interface Port {
  readonly containerPort: number;
  readonly name?: string;
  readonly hostPort?: number;
  readonly hostIP?: string;
  readonly protocol?: string;
}

interface Variable {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: Source | null;
}

interface Source {
  readonly fieldRef?: { readonly fieldPath?: string } | null;
  readonly resourceFieldRef?: object | null;
  readonly configMapKeyRef?: KeyReference | null;
  readonly secretKeyRef?: KeyReference | null;
  readonly fileKeyRef?: object | null;
}

interface Import {
  readonly configMapRef?: { readonly name?: string } | null;
  readonly secretRef?: { readonly name?: string } | null;
}

interface Mount {
  readonly name: string;
  readonly mountPath: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
}

/** What containers share in a Pod. */
export interface Surroundings {
  /** Names of the volumes that may be mounted. */
  readonly volumes: ReadonlySet<string>;
  /** Names of containers that were met so far. */
  readonly names: Set<string>;
  /** Whether the Pod uses the network of its node. */
  readonly isOnHost: boolean;
}

/** Judges the init containers of a Pod. */
export function judgeInitContainer(place: Place, container: Container, surroundings: Surroundings): void {
  if (container.restartPolicy !== 'Always') refuseProbes(place, container);
  judgeContainer(place, container, surroundings);
}

/** Judges a container of a Pod. */
export function judgeContainer(place: Place, container: Container, { volumes, names, isOnHost }: Surroundings): void {
  place.at('name').refuseText('container name', container.name, dnsLabelProblem(container.name));
  place.at('name').refuseTwice('container name', container.name, names);
  if (!container.image) place.at('image').refuse({ problem: 'the container has no image', remedy: "set 'image'" });
  judgePorts(place.at('ports'), container.ports, isOnHost);
  eachOf(place.at('env'), container.env, judgeVariable);
  eachOf(place.at('envFrom'), container.envFrom, judgeImport);
  judgeMounts(place, container, volumes);
  judgeResources(place.at('resources'), container.resources ?? {});
  judgeProbes(place, container);
  judgeIdentity(place.at('securityContext'), container.securityContext ?? {});
  const { privileged, allowPrivilegeEscalation } = container.securityContext ?? {};
  if (privileged && allowPrivilegeEscalation === false) {
    const problem = 'a privileged container can always gain privileges';
    place
      .at('securityContext', 'allowPrivilegeEscalation')
      .refuse({ problem, remedy: "remove one of 'privileged' and this" });
  }
}

function judgePorts(place: Place, ports: readonly Port[] | null | undefined, isOnHost: boolean): void {
  const names = new Set<string>();
  eachOf(place, ports, ({ containerPort, hostPort, name }, at) => {
    at.at('containerPort').refuseText('port', String(containerPort), portProblem(containerPort));
    if (hostPort) at.at('hostPort').refuseText('port', String(hostPort), portProblem(hostPort));
    if (hostPort && isOnHost && hostPort !== containerPort) {
      const problem = `hostPort '${hostPort}' is not containerPort '${containerPort}', though the Pod uses the network of its node`;
      at.at('hostPort').refuse({ problem, remedy: 'give the same port twice', value: hostPort });
    }
    if (!name) return;
    at.at('name').refuseText('port name', name, portNameProblem(name));
    at.at('name').refuseTwice('port name', name, names);
  });
}

const SOURCES = ['fieldRef', 'resourceFieldRef', 'configMapKeyRef', 'secretKeyRef', 'fileKeyRef'] as const;

function judgeVariable({ name, value, valueFrom }: Variable, place: Place): void {
  const isWritable = /^[ -<>-~]+$/.test(name); // any printable character but '='
  place
    .at('name')
    .refuseText('variable name', name, isWritable ? undefined : "is empty, or has characters such as '='");
  if (!valueFrom) return;
  const given = SOURCES.filter((source) => valueFrom[source]);
  const at = place.at('valueFrom');
  if (valueFrom.fieldRef) refuseField(at.at('fieldRef', 'fieldPath'), valueFrom.fieldRef.fieldPath);
  for (const source of ['configMapKeyRef', 'secretKeyRef'] as const) {
    const reference = valueFrom[source];
    if (reference) judgeKeyReference(at.at(source), reference);
  }
  if (given.length === 0) at.refuse({ problem: 'it names no source', remedy: `set one of ${listed(SOURCES)}` });
  else if (value) at.refuse({ problem: "'value' and 'valueFrom' exclude one another", remedy: 'keep one of them' });
  else if (given.length > 1) at.refuse({ problem: `${listed(given)} exclude one another`, remedy: 'keep one of them' });
}

function judgeImport({ configMapRef, secretRef }: Import, place: Place): void {
  if (!configMapRef === !secretRef) {
    place.refuse({ problem: "it has not exactly one of 'configMapRef' and 'secretRef'", remedy: 'set one of them' });
  }
  for (const [step, reference] of Object.entries({ configMapRef, secretRef })) {
    if (reference && !reference.name)
      place.at(step, 'name').refuse({ problem: 'it names nothing', remedy: 'give a name' });
  }
}

function judgeMounts(place: Place, container: Container, volumes: ReadonlySet<string>): void {
  const paths = new Set<string>();
  eachOf(place.at('volumeMounts'), container.volumeMounts, (mount, at) => {
    refuseMissing(at.at('name'), mount.name, volumes);
    if (!mount.mountPath) at.at('mountPath').refuse({ problem: 'the path is empty', remedy: 'give one' });
    at.at('mountPath').refuseTwice('mount path', mount.mountPath, paths);
    for (const step of ['subPath', 'subPathExpr'] as const) refuseClimbing(at.at(step), mount[step]);
    if (!mount.subPath || !mount.subPathExpr) return;
    at.at('subPathExpr').refuse({
      problem: "'subPath' and 'subPathExpr' exclude one another",
      remedy: 'keep one of them',
    });
  });
  eachOf(place.at('volumeDevices'), container.volumeDevices, ({ name }, at) =>
    refuseMissing(at.at('name'), name, volumes),
  );
}

function refuseMissing(place: Place, name: string, volumes: ReadonlySet<string>): void {
  if (volumes.has(name)) return;
  const known = volumes.size === 0 ? 'the Pod has none' : `it has ${listed([...volumes])}`;
  place.refuse({
    problem: `there is no volume '${name}'`,
    remedy: `add it to 'volumes', or name one that is there: ${known}`,
    value: name,
  });
}

function refuseClimbing(place: Place, path: string | undefined): void {
  if (!path || !(path.startsWith('/') || path.split('/').includes('..'))) return;
  place.refuse({
    problem: `'${path}' leads out of the volume`,
    remedy: "give a relative path without '..'",
    value: path,
  });
}

/** Refuses ports of the node that two containers of a Pod want. */
export function judgeHostPorts(place: Place, containers: readonly Container[]): void {
  const seen = new Set<string>();
  eachOf(place, containers, ({ ports }, at) =>
    eachOf(at.at('ports'), ports, ({ hostPort, hostIP = '', protocol = 'TCP' }, port) => {
      if (hostPort)
        port.at('hostPort').refuseTwice('host port', `${protocol}/${hostIP}${hostIP ? ':' : ''}${hostPort}`, seen);
    }),
  );
}

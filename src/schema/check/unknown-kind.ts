import { Finding, Severity } from '../../model/finding';
import { packedSchemas } from '../packed';
import { nearest } from '../structure/nearest';

/** What an object says that it is. */
export interface TypeOfObject {
  readonly apiVersion: string;
  readonly kind: string;
}

/** Groups that several projects share: that a kind is not packed says nothing about it. */
const SHARED = new Set([
  'argoproj.io',
  'autoscaling.x-k8s.io',
  'bootstrap.cluster.x-k8s.io',
  'controlplane.cluster.x-k8s.io',
  'infrastructure.cluster.x-k8s.io',
  'multicluster.x-k8s.io',
]);

/** What is most likely meant by a kind that no schema describes, if its group is known well enough to tell that it is wrong. */
export function unknownKind(type: TypeOfObject): Finding | undefined {
  const remedy = remedyFor(type);
  if (remedy === undefined) return undefined;
  return new Finding({
    code: 'FL8042',
    path: remedy.step,
    problem: `no '${type.kind}' of '${type.apiVersion}' is known, so only names and labels were judged`,
    remedy: remedy.text,
    value: remedy.step === 'kind' ? type.kind : type.apiVersion,
    severity: Severity.WARNING,
  });
}

interface Remedy {
  readonly step: 'apiVersion' | 'kind';
  readonly text: string;
}

function remedyFor({ apiVersion, kind }: TypeOfObject): Remedy | undefined {
  const [group, known] = [groupOf(apiVersion), knownTypes()];
  const ofGroup = known.filter((type) => groupOf(type.apiVersion) === group);
  // definitions must have a group with a dot, so all others are Kubernetes' own
  const isBuiltIn = !group.includes('.') || ofGroup.some(({ isOwn }) => isOwn);
  if (ofGroup.length === 0 && !isBuiltIn) return undefined;
  const served =
    newest(ofGroup, kind) ??
    (isBuiltIn
      ? newest(
          known.filter(({ isOwn }) => isOwn),
          kind,
        )
      : undefined);
  if (served) return { step: 'apiVersion', text: `write '${served}'${isBuiltIn ? '' : orGive}` };
  if (SHARED.has(group)) return undefined;
  const near = nearest(kind, new Set(ofGroup.map((type) => type.kind)));
  if (near) return { step: 'kind', text: `write '${near}'${isBuiltIn ? '' : orGive}` };
  return { step: 'kind', text: isBuiltIn ? 'give a kind that Kubernetes serves' : 'give its CustomResourceDefinition' };
}

const orGive = ', or give its CustomResourceDefinition';

interface KnownType extends TypeOfObject {
  /** Whether Kubernetes itself serves it. */
  readonly isOwn: boolean;
}

function knownTypes(): readonly KnownType[] {
  return Object.entries(packedSchemas().index().kinds).map(([key, files]) => {
    const end = key.lastIndexOf('/');
    const isOwn = files.some((file) => file.startsWith('kubernetes@'));
    return { apiVersion: key.slice(0, end), kind: key.slice(end + 1), isOwn };
  });
}

function groupOf(apiVersion: string): string {
  const end = apiVersion.indexOf('/');
  return end < 0 ? '' : apiVersion.slice(0, end);
}

/** The newest stable version of a kind, else the newest at all. */
function newest(types: readonly KnownType[], kind: string): string | undefined {
  const versions = types.filter((type) => type.kind === kind).map(({ apiVersion }) => apiVersion);
  return versions.sort((one, other) => rankOf(other) - rankOf(one))[0];
}

function rankOf(apiVersion: string): number {
  const [, major = '0', stage = '', minor = '0'] = /v(\d+)(?:(alpha|beta)(\d+))?$/.exec(apiVersion) ?? [];
  return { '': 2e6, beta: 1e6, alpha: 0 }[stage]! + Number(major) * 1000 + Number(minor);
}

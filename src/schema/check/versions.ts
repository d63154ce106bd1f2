import { fail } from '../../model/finding-error';
import { KubernetesVersion } from '../../model/kubernetes-version';
import { nearestVersion } from '../catalog';
import { type PackedUpstream, packedSchemas } from '../packed';
import { nearest } from '../structure/nearest';

/** Versions to judge for, and where other ones stand in for them. */
export interface CheckedVersions {
  readonly kubernetesVersions: readonly string[];
  readonly installed: Readonly<Record<string, string>>;
  /** Versions that are judged by others, as lines of text. */
  readonly notes: readonly string[];
}

const VERSION = /^v?\d+(\.\d+){0,2}([-+][\w.+-]+)?$/;

/** The versions as the judge takes them; throws what is no version, and systems that are not known. */
export function checkedVersions(
  versions: readonly string[],
  installed: Readonly<Record<string, string>>,
): CheckedVersions {
  const kubernetesVersions = versions.map((version) => KubernetesVersion.parse(version).minorVersion);
  for (const [system, version] of Object.entries(installed)) checkInstalled(system, version);
  const asked = [
    ...kubernetesVersions.map((version) => ['kubernetes', version] as const),
    ...Object.entries(installed),
  ];
  const notes = asked.flatMap(([system, version]) => standIn(system, version));
  return { kubernetesVersions, installed, notes: [...new Set(notes)] };
}

function checkInstalled(system: string, version: string): void {
  const systems = Object.values(packedSchemas().index().upstreams).map((upstream) => upstream.system);
  const known = new Set(systems.filter((name) => name !== 'kubernetes'));
  const path = `installed '${system}'`;
  if (!known.has(system)) {
    const near = nearest(system, known);
    const remedy = near ? `write '${near}'` : `give one of ${[...known].sort().join(', ')}`;
    fail({ code: 'FL8043', path, problem: `no system '${system}' is known`, remedy, value: system });
  }
  if (VERSION.test(version)) return;
  const remedy = "give a version such as '1.15' or '1.15.2'";
  fail({ code: 'FL8043', path, problem: `'${version}' is no version of '${system}'`, remedy, value: version });
}

function standIn(system: string, version: string): string[] {
  const upstream: PackedUpstream | undefined = packedSchemas().index().upstreams[system];
  if (!upstream) return [];
  const packed = minorOf(nearestVersion(upstream, version));
  if (packed === minorOf(version)) return [];
  return [`there are no schemas of ${system} ${version}, so those of ${packed} judge`];
}

function minorOf(version: string): string {
  const [, major, minor = '0'] = /(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  return `${major}.${minor}`;
}

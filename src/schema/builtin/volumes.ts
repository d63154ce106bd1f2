import { dnsLabelProblem } from '../../model/names';
import { eachOf, listed, type Place } from './refusals';

interface Projection {
  readonly secretName?: string;
  readonly name?: string;
  readonly optional?: boolean;
  readonly defaultMode?: number;
  readonly items?: readonly { readonly key: string; readonly path: string; readonly mode?: number }[] | null;
}

/** A volume of a Pod: its name, and one source. */
export interface Volume {
  /** What mounts call it. */
  readonly name: string;
  /** Its source. */
  readonly [source: string]: unknown;
}

/** Judges volumes, each of which has one source at most, and answers with their names. */
export function judgeVolumes(place: Place, volumes: readonly Volume[] | null | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  eachOf(place, volumes, ({ name, ...sources }, at) => {
    at.at('name').refuseText('volume name', name, dnsLabelProblem(name));
    at.at('name').refuseTwice('volume name', name, names);
    const given = Object.keys(sources).filter((source) => sources[source] !== null && sources[source] !== undefined);
    if (given.length > 1) at.refuse({ problem: `${listed(given)} exclude one another`, remedy: 'keep one of them' });
    judgeSources(at, sources);
  });
  return names;
}

function judgeSources(place: Place, { secret, configMap, hostPath }: Readonly<Record<string, unknown>>): void {
  if (secret) judgeProjection(place.at('secret'), secret as Projection, 'secretName');
  if (configMap) judgeProjection(place.at('configMap'), configMap as Projection, 'name');
  if (hostPath && !(hostPath as { path?: string }).path) {
    place.at('hostPath', 'path').refuse({ problem: 'it names no path of the node', remedy: 'give one' });
  }
}

function judgeProjection(place: Place, projection: Projection, nameField: 'secretName' | 'name'): void {
  if (!projection[nameField]) place.at(nameField).refuse({ problem: 'it names nothing', remedy: 'give a name' });
  refuseNoMode(place.at('defaultMode'), projection.defaultMode);
  eachOf(place.at('items'), projection.items, ({ key, path, mode }, at) => {
    if (!key) at.at('key').refuse({ problem: 'the key is empty', remedy: 'give one' });
    if (!path) at.at('path').refuse({ problem: 'the path is empty', remedy: 'give one' });
    else if (path.startsWith('/') || path.split('/').includes('..')) {
      at.at('path').refuse({
        problem: `'${path}' leads out of the volume`,
        remedy: "give a relative path without '..'",
        value: path,
      });
    }
    refuseNoMode(at.at('mode'), mode);
  });
}

function refuseNoMode(place: Place, mode: number | undefined | null): void {
  if (mode === undefined || mode === null || (mode >= 0 && mode <= 0o777)) return;
  place.refuse({ problem: `'${mode}' is no file mode`, remedy: 'give 0 to 511, which is 0777 in octal', value: mode });
}

import { ClusterFact } from '../core/cluster-fact';
import type { HelmBundle, HelmRelease } from '../core/helm-bundle';
import type { MemberRecord } from '../model/member-record';
import { factText, literalText } from './template-text';

/** One `--set` of Helm: the only way to give a number that is known late, since templates give texts. */
interface HelmParameter {
  readonly name: string;
  readonly value: string;
}

/** How texts and facts are written: as templates for an ApplicationSet, or filled in for one member. */
interface Lowering {
  readonly text: (text: string) => string;
  readonly fact: (fact: ClusterFact) => string;
}

/** The source of a generated Application, with facts as guarded templates. */
export function templatedSource(bundle: HelmBundle, release: HelmRelease, domain: string): Record<string, unknown> {
  return source(bundle, release, { text: literalText, fact: (fact) => factText(fact, domain) });
}

/** The source of the hub's Application, which no template reads: facts are filled in. */
export function literalSource(bundle: HelmBundle, release: HelmRelease, member: MemberRecord): Record<string, unknown> {
  return source(bundle, release, { text: (text) => text, fact: (fact) => factOf(fact, member) });
}

function source(bundle: HelmBundle, release: HelmRelease, lowering: Lowering): Record<string, unknown> {
  const parameters: HelmParameter[] = [];
  const valuesObject = lowered(release.values, '', { lowering, parameters }) as Record<string, unknown>;
  return {
    repoURL: bundle.repoUrl,
    chart: bundle.chartName,
    targetRevision: release.version,
    helm: {
      releaseName: bundle.releaseName,
      ...(Object.keys(valuesObject).length > 0 && { valuesObject }),
      ...(parameters.length > 0 && { parameters }),
      ...(bundle.skipCrds && { skipCrds: true }),
    },
  };
}

function lowered(value: unknown, path: string, into: { lowering: Lowering; parameters: HelmParameter[] }): unknown {
  if (value instanceof ClusterFact) {
    const text = into.lowering.fact(value);
    if (!value._asNumber) return text;
    into.parameters.push({ name: path, value: text });
    return undefined;
  }
  if (typeof value === 'string') return into.lowering.text(value);
  // a number that comes by parameter needs its place in the list
  if (Array.isArray(value)) return value.map((item, index) => lowered(item, `${path}[${index}]`, into) ?? 0);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const entries = Object.entries(value).map(([key, item]) => [
    into.lowering.text(key),
    lowered(item, joined(path, key), into),
  ]);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

/** Path of a value as Helm's `--set` reads it. */
function joined(path: string, key: string): string {
  const escaped = key.replace(/[\\.,=[\]{}]/g, '\\$&');
  return path === '' ? escaped : `${path}.${escaped}`;
}

function factOf(fact: ClusterFact, member: MemberRecord): string {
  const domain = Object.keys(member.labels)
    .find((key) => key.endsWith('/fleet'))!
    .slice(0, -'/fleet'.length);
  const readings = fact._readings(domain)[Symbol.iterator]();
  const read = () => {
    const { source: from, key } = readings.next().value!;
    if (from === 'name') return member.name;
    if (from === 'server') return member.server ?? '';
    return (from === 'label' ? member.labels[key] : member.annotations[key]) ?? '';
  };
  return fact._pieces.map((piece) => (typeof piece === 'string' ? piece : read())).join('');
}

import type { MemberRecord } from '../model/member-record';
import { reportFinding } from './finding-log';
import type { Fleet } from './fleet';
import { HelmBundle } from './helm-bundle';

/** Charts whose version is the version of the system they install, by the chart's name. */
const SYSTEM_OF_CHART: Readonly<Record<string, string>> = {
  'cert-manager': 'cert-manager',
  cilium: 'cilium',
  'external-secrets': 'external-secrets',
  'gateway-helm': 'envoy-gateway',
  karpenter: 'karpenter',
  keda: 'keda',
  kueue: 'kueue',
  tetragon: 'tetragon',
};

/** The members, with what the fleet's charts install beside what was declared; a contradiction is a finding. */
export function recordsOf(fleet: Fleet): MemberRecord[] {
  const charts = fleet._bundles.filter((bundle): bundle is HelmBundle => bundle instanceof HelmBundle);
  const known = charts.filter((bundle) => Object.hasOwn(SYSTEM_OF_CHART, bundle.chartName));
  // of two with one name, which a rule reports, the first counts
  const byName = new Map([...fleet._members].reverse().map((member) => [member.memberName, member._record]));
  const records = [...byName.keys()].sort().map((name) => byName.get(name)!);
  return records.map((record) => {
    const here = known.filter((bundle) => bundle.clusters._matches(record.labels, fleet._labelDomain));
    const implied = here.map(
      (bundle) =>
        [SYSTEM_OF_CHART[bundle.chartName]!, bundle._releaseAt(record.tier).version.replace(/^v/, '')] as const,
    );
    for (const [system, version] of implied) checkDeclared(fleet, record, { system, version });
    return { ...record, installed: { ...Object.fromEntries(implied), ...record.installed } };
  });
}

/** '1.15' declared agrees with '1.15.2' delivered. */
function checkDeclared(fleet: Fleet, record: MemberRecord, chart: { system: string; version: string }): void {
  const declared = record.installed[chart.system]?.replace(/^v/, '');
  if (declared === undefined || chart.version === declared || chart.version.startsWith(`${declared}.`)) return;
  const problem = `installed says ${chart.system} '${declared}', but a bundle brings '${chart.version}'`;
  const remedy = `leave '${chart.system}' out of installed, or give one version in both places`;
  reportFinding(fleet, { code: 'FL1048', path: record.path, problem, value: declared, limit: chart.version, remedy });
}

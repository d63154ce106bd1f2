import { type Finding, sortFindings } from '../model/finding';
import type { FindingAcceptance } from './fleet';

/** Findings of a run: borne ones apart, and acceptances that bear nothing. */
export interface JudgedFindings {
  readonly open: Finding[];
  readonly accepted: { readonly finding: Finding; readonly reason: string }[];
  readonly idle: FindingAcceptance[];
}

/** Splits findings by what the fleet accepts. */
export function applyAcceptances(
  findings: readonly Finding[],
  acceptances: readonly FindingAcceptance[],
): JudgedFindings {
  const key = (one: { code: string; path: string }) => `${one.code} ${one.path}`;
  const reasons = new Map(acceptances.map((acceptance) => [key(acceptance), acceptance.reason]));
  const sorted = sortFindings(findings);
  const borne = sorted.filter((finding) => finding.acceptable && reasons.has(key(finding)));
  const used = new Set(borne.map(key));
  return {
    open: sorted.filter((finding) => !borne.includes(finding)),
    accepted: borne.map((finding) => ({ finding, reason: reasons.get(key(finding))! })),
    idle: acceptances.filter((acceptance) => !used.has(key(acceptance))),
  };
}

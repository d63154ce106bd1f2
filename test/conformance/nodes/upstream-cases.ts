import { DISRUPTION_CASES } from './disruption-cases';
import { PROVISIONING_CASES } from './provisioning-cases';
import { REFUSED_CASES } from './refused-cases';
import type { UpstreamCase } from './upstream-case';

/** Every finding about nodes that is upstream's, and what goes well without a mistake, by code. */
export const UPSTREAM_CASES: readonly UpstreamCase[] = [
  ...DISRUPTION_CASES,
  ...PROVISIONING_CASES,
  ...REFUSED_CASES,
].sort((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1));

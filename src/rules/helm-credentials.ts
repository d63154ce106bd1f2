import { HelmBundle } from '../core/helm-bundle';
import { credentialFinding } from './credential-finding';
import { findCredentials } from './credential-scan';
import type { Rule } from './rule';

/** K1: no credential stands in the values of a chart, which Git and Argo CD's cache would show to everybody. */
export const helmCredentials: Rule = ({ placements }) =>
  placements.flatMap(({ bundle }) => {
    if (!(bundle instanceof HelmBundle)) return [];
    const all = [bundle._values, ...bundle._byTier.map((tier) => tier.values ?? {})];
    return all.flatMap((values) => findCredentials({ values })).map((hit) => credentialFinding(hit, bundle.node.path));
  });

import type { Mapping } from '../../expander/documents';
import { applyDefinitions } from '../core/apply-output';
import { notReady, refused } from './engine-signs';
import { karpenterDefinitions, versionsOf } from './karpenter-definitions';
import { CASE_NODE_CLASS, casePool, type UpstreamCase } from './upstream-case';

const LABEL = { operator: 'In', values: ['a'] };
const OWN = [{ key: 'acme.io/own', effect: 'NoSchedule' }];
const AKS = { group: 'karpenter.azure.com', kind: 'AKSNodeClass', name: 'hand-written' };
const MISSING = { group: 'karpenter.kwok.sh', kind: 'KWOKNodeClass', name: 'missing' };

/** A node class that the definition of before 1.15 refuses, and Karpenter itself since. */
const BAD_KUBELET: Mapping = {
  apiVersion: 'karpenter.k8s.aws/v1',
  kind: 'EC2NodeClass',
  metadata: { name: 'hand-written' },
  spec: {
    role: 'nodes',
    amiSelectorTerms: [{ alias: 'al2023@v20261110' }],
    subnetSelectorTerms: [{ tags: { net: 'a' } }],
    securityGroupSelectorTerms: [{ tags: { net: 'a' } }],
    kubelet: { evictionSoft: { 'memory.available': '5%' } },
  },
};

/** A pool that is stored and never Ready. */
function unready(code: string, name: string, template: Record<string, unknown>, why: RegExp): UpstreamCase {
  return { code, name, delivered: [casePool(name, template)], shown: (view) => notReady(view, name, why) };
}

/** A change of a pool that the API server refuses. */
function frozen(code: string, former: Mapping, next: Mapping, why: RegExp): UpstreamCase {
  const { name } = next.metadata as { name: string };
  return { code, name, former: [former], delivered: [next], shown: (view) => refused(view, next, why) };
}

/** What the API server refuses, and pools that Karpenter stores and never uses. */
export const REFUSED_CASES: readonly UpstreamCase[] = [
  unready('FL2001', 'bad-value', { requirements: [{ key: 'acme.io/line', operator: 'In', values: ['a b'] }] }, /a b/),
  unready('FL2001', 'bad-taint', { taints: [{ key: 'a', value: 'b'.repeat(64), effect: 'NoSchedule' }] }, /63/),
  unready(
    'FL2002',
    'foreign-label',
    { requirements: [{ key: 'acme.karpenter.kwok.sh/own', ...LABEL }] },
    /is not allowed as it might interfere/,
  ),
  unready('FL2003', 'taint-twice', { taints: OWN, startupTaints: OWN }, /duplicate taint/),
  unready('FL2018', 'no-class', { nodeClassRef: MISSING }, /NodeClassNotFound/),
  {
    code: 'FL2021',
    name: 'kubelet',
    delivered: [BAD_KUBELET],
    former: [], // nothing can be applied before its definition is there
    shown: async (view) => {
      const all = karpenterDefinitions('karpenter-aws', versionsOf('karpenter-aws').at(-1));
      const ofAws = all.filter(({ spec }) => (spec as Mapping).group === 'karpenter.k8s.aws');
      await applyDefinitions(view.client, ofAws);
      return refused(view, BAD_KUBELET, /evictionSoft OwnerKey does not have a matching evictionSoftGracePeriod/);
    },
  },
  otherClass(),
  frozen(
    'FL2072',
    casePool('now-fixed'),
    casePool('now-fixed', {}, { replicas: 1 }),
    /Cannot transition NodePool between static/,
  ),
];

function otherClass(): UpstreamCase {
  const next = casePool('other-class', { nodeClassRef: AKS });
  const one = frozen('FL2071', casePool('other-class'), next, /nodeClassRef.group is immutable/);
  const nodeClass = { ...CASE_NODE_CLASS, apiVersion: 'karpenter.azure.com/v1beta1', kind: 'AKSNodeClass' };
  // were it taken, it would replace every node
  return { ...one, delivered: [...one.delivered, nodeClass], follows: 'FL2070' };
}

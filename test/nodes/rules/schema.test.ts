import { outcomeOf } from '../../fleets/outcome';
import { rawFleet, rawPool, template } from '../raw-fleet';

type Spec = Record<string, unknown>;

const ec2 = (spec: Spec) => ({
  apiVersion: 'karpenter.k8s.aws/v1',
  kind: 'EC2NodeClass',
  metadata: { name: 'ec2' },
  spec: {
    role: 'nodes',
    amiSelectorTerms: [{ alias: 'al2023@v20261110' }],
    subnetSelectorTerms: [{ tags: { net: 'a' } }],
    securityGroupSelectorTerms: [{ tags: { net: 'a' } }],
    ...spec,
  },
});

const codesOfPool = (spec: Spec) => outcomeOf(rawFleet([rawPool(spec)]).app).findings.map(({ code }) => code);
const codesOfClass = (spec: Spec) => outcomeOf(rawFleet([rawPool(), ec2(spec)]).app).findings.map(({ code }) => code);

const requiring = (requirement: Spec) => template({ requirements: [requirement] });
const BY_ID = [{ id: 'ami-0123456789abcdef0' }];

// what the definitions of Karpenter say, so that no rule of ours has to
describe('the schemas of Karpenter', () => {
  it.each<[string, Spec, Spec]>([
    [
      'a minimum of more values than there are',
      requiring({ key: 'a', operator: 'In', values: ['b', 'c'], minValues: 2 }),
      requiring({ key: 'a', operator: 'In', values: ['b', 'c'], minValues: 3 }),
    ],
    [
      'a bound of two numbers',
      requiring({ key: 'a', operator: 'Gt', values: ['1'] }),
      requiring({ key: 'a', operator: 'Gt', values: ['1', '2'] }),
    ],
    [
      'a label of the domain of Karpenter',
      template({}, { labels: { 'acme.io/nodepool': 'a' } }),
      template({}, { labels: { 'karpenter.sh/nodepool': 'a' } }),
    ],
    ['a weight of 101', { weight: 100 }, { weight: 101 }],
    [
      'a schedule without a duration',
      { disruption: { budgets: [{ nodes: '0', schedule: '@daily', duration: '1h' }] } },
      { disruption: { budgets: [{ nodes: '0', schedule: '@daily' }] } },
    ],
    [
      'a duration of seconds',
      { disruption: { budgets: [{ nodes: '0', schedule: '@daily', duration: '60m' }] } },
      { disruption: { budgets: [{ nodes: '0', schedule: '@daily', duration: '3600s' }] } },
    ],
    ['a fixed number of nodes with a weight', { replicas: 2 }, { replicas: 2, weight: 10 }],
    [
      'a fixed number of nodes with a limit of processors',
      { replicas: 2, limits: { nodes: '3' } },
      { replicas: 2, limits: { cpu: '3' } },
    ],
  ])('refuse in a pool %s', (_, good, bad) => {
    expect(codesOfPool(good)).toEqual([]);
    expect(codesOfPool(bad).filter((code) => code.startsWith('FL8'))).not.toEqual([]);
  });

  it.each<[string, Spec, Spec]>([
    ['a role beside an instance profile', {}, { instanceProfile: 'nodes' }],
    [
      'an alias beside another term',
      { amiFamily: 'AL2023', amiSelectorTerms: [...BY_ID, { name: 'mine' }] },
      { amiFamily: 'AL2023', amiSelectorTerms: [...BY_ID, { alias: 'al2023@v20261110' }] },
    ],
    ['a family that is not that of the alias', { amiFamily: 'AL2023' }, { amiFamily: 'Bottlerocket' }],
    ['an image by id without a family', { amiFamily: 'AL2023', amiSelectorTerms: BY_ID }, { amiSelectorTerms: BY_ID }],
    ['a tag that Karpenter sets', { tags: { team: 'a' } }, { tags: { 'karpenter.sh/nodepool': 'a' } }],
  ])('refuse in a node class %s', (_, good, bad) => {
    expect(codesOfClass(good)).toEqual([]);
    expect(codesOfClass(bad).filter((code) => code.startsWith('FL8'))).not.toEqual([]);
  });
});

import { admissible, tooFewValues } from '../../../src/nodes/cost/admissible';
import { machineOf } from '../../../src/nodes/cost/machine';
import { requirementSetOf } from '../../../src/nodes/requirements/requirement-set';
import type { RequirementData } from '../../../src/nodes/requirements/value-set';
import { TYPES } from './books';

const MACHINES = Object.entries(TYPES).map(([type, data]) => machineOf('eu-central-1', type, data));

const typesFor = (...required: RequirementData[]) =>
  admissible(requirementSetOf(required), MACHINES).machines.map(({ type }) => type);

const aws = (name: string) => `karpenter.k8s.aws/instance-${name}`;

describe('machines that a pool may have', () => {
  it.each<[string, RequirementData, string[]]>([
    ['in', { key: aws('category'), operator: 'In', values: ['r', 'm'] }, ['m7i.2xlarge', 'r7i.large']],
    ['not in', { key: aws('family'), operator: 'NotIn', values: ['c7i'] }, ['m7i.2xlarge', 'r7i.large', 'c7g.large']],
    ['above', { key: aws('cpu'), operator: 'Gt', values: ['2'] }, ['m7i.2xlarge']],
    ['at most', { key: aws('memory'), operator: 'Lte', values: ['4096'] }, ['c7i.large', 'c7g.large']],
    ['on arm64', { key: 'kubernetes.io/arch', operator: 'In', values: ['arm64'] }, ['c7g.large']],
    ['of an old name', { key: 'beta.kubernetes.io/arch', operator: 'In', values: ['arm64'] }, ['c7g.large']],
    ['without', { key: aws('gpu-name'), operator: 'DoesNotExist' }, Object.keys(TYPES)],
  ])('are those whose labels are %s', (_, required, types) => {
    expect(typesFor(required)).toEqual(types);
  });

  it('are those that fit all requirements', () => {
    const large = { key: aws('size'), operator: 'In', values: ['large'] } as const;
    expect(typesFor(large, { key: 'kubernetes.io/arch', operator: 'In', values: ['amd64'] })).toEqual([
      'c7i.large',
      'r7i.large',
    ]);
  });

  it.each(['acme.io/team', 'topology.kubernetes.io/zone', 'karpenter.sh/capacity-type', 'karpenter.sh/nodepool'])(
    'do not depend on %s, which is no matter of the machine',
    (key) => expect(typesFor({ key, operator: 'In', values: ['x'] })).toEqual(Object.keys(TYPES)),
  );

  it('are none where one requirement leaves none, and its key is told', () => {
    const gpu = { key: aws('gpu-name'), operator: 'In', values: ['l4'] } as const;
    const category = { key: aws('category'), operator: 'In', values: ['c'] } as const;
    expect(admissible(requirementSetOf([gpu, category]), MACHINES)).toEqual({ machines: [], blocking: [gpu.key] });
  });

  it('are none where requirements leave none together, and no key is to blame', () => {
    const arm64 = { key: 'kubernetes.io/arch', operator: 'In', values: ['arm64'] } as const;
    const memory = { key: aws('category'), operator: 'In', values: ['r'] } as const;
    expect(admissible(requirementSetOf([arm64, memory]), MACHINES)).toEqual({ machines: [], blocking: [] });
  });
});

describe('a choice that a pool asks for', () => {
  const asking = (key: string, minValues: number) =>
    tooFewValues(requirementSetOf([{ key, operator: 'Exists', minValues }]), MACHINES);

  it('is there with as many values', () => {
    expect(asking('node.kubernetes.io/instance-type', 4)).toEqual([]);
    expect(asking(aws('category'), 3)).toEqual([]);
  });

  it('counts each value once', () => {
    expect(asking(aws('category'), 4)).toEqual([{ key: aws('category'), asked: 4, found: 3 }]);
    expect(asking('node.kubernetes.io/instance-type', 5)).toEqual([
      { key: 'node.kubernetes.io/instance-type', asked: 5, found: 4 },
    ]);
  });

  it('is no matter of the book where the label is none of machines', () =>
    expect(asking('acme.io/rack', 9)).toEqual([]));
});

import { machineOf } from '../../../src/nodes/cost/machine';
import { priced } from './books';

const labelsOf = (type: string, more = {}) => machineOf('eu-central-1', type, priced(4, 0.4, more)).labels;

describe('an instance type of a price book', () => {
  it('is what the book says of it', () => {
    const machine = machineOf('eu-central-1', 'c7g.xlarge', priced(4, 0.4, { arch: 'arm64', gpus: 2 }));
    expect(machine).toMatchObject({ type: 'c7g.xlarge', vcpu: 4, memoryGiB: 8, gpus: 2, arch: 'arm64', price: 0.4 });
    expect(machine.labels).toMatchObject({
      'node.kubernetes.io/instance-type': 'c7g.xlarge',
      'kubernetes.io/arch': 'arm64',
      'kubernetes.io/os': 'linux',
      'topology.kubernetes.io/region': 'eu-central-1',
    });
  });

  it.each([
    ['m7i-flex.2xlarge', 'm', '7', 'm7i-flex', '2xlarge'],
    ['c6gd.medium', 'c', '6', 'c6gd', 'medium'],
    ['u-6tb1.56xlarge', 'u', '1', 'u-6tb1', '56xlarge'],
    ['inf2.xlarge', 'inf', '2', 'inf2', 'xlarge'],
    ['x2iedn.metal', 'x', '2', 'x2iedn', 'metal'],
  ])('has the labels of AWS that its name %s says', (type, category, generation, family, size) => {
    expect(labelsOf(type)).toMatchObject({
      'karpenter.k8s.aws/instance-category': category,
      'karpenter.k8s.aws/instance-generation': generation,
      'karpenter.k8s.aws/instance-family': family,
      'karpenter.k8s.aws/instance-size': size,
      'karpenter.k8s.aws/instance-cpu': '4',
      'karpenter.k8s.aws/instance-memory': '8192',
    });
  });

  it.each([
    ['Standard_D4s_v5', 'D', '5'],
    ['Standard_D4ps_v6', 'D', '6'],
    ['Standard_E4-2ds_v5', 'E', '5'],
    ['Standard_NC4as_T4_v3', 'N', '3'],
    ['Standard_F4', 'F', '1'],
  ])('has the labels of Azure that its name %s says', (type, family, version) => {
    expect(labelsOf(type)).toMatchObject({
      'karpenter.azure.com/sku-name': type,
      'karpenter.azure.com/sku-family': family,
      'karpenter.azure.com/sku-version': version,
      'karpenter.azure.com/sku-cpu': '4',
      'karpenter.azure.com/sku-memory': '8192',
      'karpenter.azure.com/sku-gpu-count': '0',
    });
  });

  it.each([
    ['c-4x-amd64-linux', 'c'],
    ['m7i.large', 'm7i'],
    ['Standard_D4s_v5', 'S'],
  ])('has the labels of simulated machines that its name %s says', (type, family) => {
    expect(labelsOf(type)).toMatchObject({
      'karpenter.kwok.sh/instance-family': family,
      'karpenter.kwok.sh/instance-cpu': '4',
      'karpenter.kwok.sh/instance-memory': '8Gi',
    });
  });

  it('has no labels of a provider that does not name machines like that', () => {
    const keys = Object.keys(labelsOf('c-4x-amd64-linux'));
    expect(keys.filter((key) => /aws|azure/.test(key))).toEqual([]);
    expect(Object.keys(labelsOf('m7i.large')).filter((key) => key.includes('azure'))).toEqual([]);
  });

  it('has accelerators only where the book says so', () => {
    expect(labelsOf('g6.xlarge', { gpus: 1 })).toMatchObject({ 'karpenter.k8s.aws/instance-gpu-count': '1' });
    expect(labelsOf('c7i.xlarge')).not.toHaveProperty('karpenter.k8s.aws/instance-gpu-count');
  });

  it('lets the book overrule what a name seems to say', () => {
    const labels = { 'karpenter.k8s.aws/instance-category': 'z', 'kubernetes.io/os': 'windows' };
    expect(labelsOf('m7i.large', { labels })).toMatchObject(labels);
  });
});

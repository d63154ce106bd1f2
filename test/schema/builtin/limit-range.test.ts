import { itJudges } from './objects';

const limits = (...all: object[]) => ({ apiVersion: 'v1', kind: 'LimitRange', spec: { limits: all } });
const container = (more: object) => limits({ type: 'Container', ...more });

itJudges([
  [
    'types',
    limits({ type: 'acme.io/Disk' }),
    limits({ type: 'Disk' }),
    "spec.limits[0].type: type 'Disk' is no type of limits",
  ],
  [
    'equal types',
    limits({ type: 'Pod' }, { type: 'Container' }),
    limits({ type: 'Pod' }, { type: 'Pod' }),
    "spec.limits[1].type: type 'Pod' comes twice",
  ],
  [
    'least and most',
    container({ min: { cpu: '1' }, max: { cpu: '1000m' } }),
    container({ min: { cpu: '2' }, max: { cpu: '1' } }),
    "spec.limits[0].min.cpu: min '2' of 'cpu' is above max '1'",
  ],
  [
    'default requests',
    container({ defaultRequest: { cpu: '100m' }, default: { cpu: '1' } }),
    container({ defaultRequest: { cpu: '2' }, default: { cpu: '1' } }),
    "spec.limits[0].defaultRequest.cpu: defaultRequest '2' of 'cpu' is above default '1'",
  ],
  [
    'defaults',
    container({ min: { memory: '1Mi' }, default: { memory: '1Gi' } }),
    container({ min: { memory: '1Gi' }, default: { memory: '1Mi' } }),
    "spec.limits[0].default.memory: min '1Gi' of 'memory' is above default '1Mi'",
  ],
  [
    'defaults of Pods',
    limits({ type: 'Pod', max: { cpu: '1' } }),
    limits({ type: 'Pod', default: { cpu: '1' } }),
    'spec.limits[0].default: Pods have no defaults',
  ],
  [
    'claims',
    limits({ type: 'PersistentVolumeClaim', max: { storage: '1Gi' } }),
    limits({ type: 'PersistentVolumeClaim' }),
    'spec.limits[0].limits: limits of claims name neither',
  ],
]);

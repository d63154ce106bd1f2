import { autoscaler, budget, cpu, itJudges } from './objects';

itJudges([
  [
    'replicas of autoscalers',
    autoscaler({ minReplicas: 3 }),
    autoscaler({ minReplicas: 4 }),
    "spec.maxReplicas: maxReplicas '3' is below minReplicas '4'",
  ],
  [
    'metrics',
    autoscaler({ metrics: [cpu] }),
    autoscaler({ metrics: [{ type: 'Pods' }] }),
    "spec.metrics[0].pods: a metric of type 'Pods' has no 'pods'",
  ],
  [
    'types of metrics',
    autoscaler({ metrics: [cpu] }),
    autoscaler({ metrics: [{ ...cpu, type: 'Cpu' }] }),
    "spec.metrics[0].type: 'Cpu' is no type of metrics",
  ],
  [
    'targets of metrics',
    autoscaler({ metrics: [cpu] }),
    autoscaler({ metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization' } } }] }),
    'spec.metrics[0].resource.target: it names no target',
  ],
  [
    'periods',
    autoscaler({ behavior: { scaleUp: { policies: [{ type: 'Pods', value: 1, periodSeconds: 1800 }] } } }),
    autoscaler({ behavior: { scaleUp: { policies: [{ type: 'Pods', value: 1, periodSeconds: 1801 }] } } }),
    "spec.behavior.scaleUp.policies[0].periodSeconds: '1801' is above 1800",
  ],
  [
    'budgets',
    budget({ minAvailable: '50%' }),
    budget({ minAvailable: 1, maxUnavailable: 1 }),
    "spec: 'minAvailable' and 'maxUnavailable' exclude",
  ],
]);

import { itJudges } from './objects';

const quota = (hard: Record<string, string | number>) => ({ apiVersion: 'v1', kind: 'ResourceQuota', spec: { hard } });
const priority = (name: string, value: number) => ({
  apiVersion: 'scheduling.k8s.io/v1',
  kind: 'PriorityClass',
  metadata: { name },
  value,
});

itJudges([
  [
    'amounts',
    quota({ 'requests.cpu': 0 }),
    quota({ 'requests.cpu': '-1' }),
    "spec.hard[requests.cpu]: '-1' is below 0",
  ],
  ['counts', quota({ pods: '2k' }), quota({ pods: '1.5' }), "spec.hard.pods: '1.5' of 'pods' is no whole number"],
  [
    'counts of any kind',
    quota({ 'count/deployments.apps': 3 }),
    quota({ 'count/deployments.apps': '500m' }),
    "spec.hard[count/deployments.apps]: '500m' of 'count/deployments.apps' is no whole number",
  ],
  [
    'devices',
    quota({ 'requests.nvidia.com/gpu': 1, 'requests.hugepages-2Mi': '2Mi', 'limits.memory': '1Gi' }),
    quota({ gpus: 1 }),
    "spec.hard.gpus: 'gpus' is nothing that a quota bounds",
  ],
  [
    'huge pages',
    quota({ 'hugepages-2Mi': '2Mi' }),
    quota({ 'limits.hugepages-2Mi': '2Mi' }),
    "spec.hard[limits.hugepages-2Mi]: 'limits.hugepages-2Mi' is nothing",
  ],
  [
    'priorities',
    priority('urgent', 1_000_000_000),
    priority('urgent', 1_000_000_001),
    "value: '1000000001' is above 1000000000, where the system's",
  ],
  [
    'names of priorities',
    priority('system-node-critical', 2_000_001_000),
    priority('system-mine', 1),
    "metadata.name: name 'system-mine' begins with 'system-'",
  ],
]);

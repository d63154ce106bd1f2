import { Architecture, Cni, MaintenanceWindow, SpotMode, Weekday, WorkloadClass } from '../../../src';
import type { Mapping } from '../../expander/documents';
import type { Expected } from './demand';
import { objectsOf, simulatedFleet, simulatedPool } from './simulated-fleet';
import type { NodePool } from './simulated-objects';
import { CILIUM_TAINT } from './stages';

const BOTH = ['amd64', 'arm64'];
const GPU = 'nvidia.com/gpu';

/** What the pools below are for. */
export const CLASS_POOLS: readonly Expected[] = [
  {
    pool: 'system',
    workloadClass: 'system',
    taint: 'CriticalAddonsOnly',
    zones: ['test-zone-a'],
    architectures: ['amd64'],
    capacities: ['on-demand'],
  },
  { pool: 'general', workloadClass: 'general', architectures: BOTH, capacities: ['on-demand'] },
  {
    pool: 'spot',
    workloadClass: 'spot-tolerant',
    taint: 'fleet.acme.io/spot',
    zones: ['test-zone-b', 'test-zone-c'],
    architectures: ['amd64'],
    capacities: ['spot'],
  },
  {
    pool: 'burst',
    workloadClass: 'burst',
    taint: 'fleet.acme.io/burst',
    architectures: ['arm64'],
    capacities: ['on-demand', 'spot'],
  },
  {
    pool: 'inference',
    workloadClass: 'gpu-inference',
    taint: GPU,
    architectures: ['amd64'],
    capacities: ['on-demand'],
  },
  {
    pool: 'training',
    workloadClass: 'gpu-training',
    taint: GPU,
    zones: ['test-zone-d'],
    architectures: ['amd64'],
    capacities: ['on-demand'],
  },
];

/** One pool of each workload class on a cluster with Cilium, as unlike each other as the simulated machines allow. */
export function poolsOfClasses(folder: string): Mapping[] {
  const made = simulatedFleet(folder, { cni: Cni.CILIUM });
  const pool = (id: string, props: Parameters<typeof simulatedPool>[2]) => simulatedPool(made, id, props);
  pool('system', { workloadClass: WorkloadClass.SYSTEM, limits: { cpu: 40 }, zones: ['test-zone-a'] });
  pool('general', {
    workloadClass: WorkloadClass.GENERAL,
    architectures: [Architecture.AMD64, Architecture.ARM64],
    limits: { cpu: 100 },
    windows: [new MaintenanceWindow({ days: [Weekday.TUESDAY], start: '02:00', end: '06:00' })],
  });
  pool('spot', {
    workloadClass: WorkloadClass.SPOT_TOLERANT,
    zones: ['test-zone-b', 'test-zone-c'],
    limits: { cpu: 100 },
  });
  pool('burst', {
    workloadClass: WorkloadClass.BURST,
    architectures: [Architecture.ARM64],
    spot: SpotMode.PREFER,
    limits: { cpu: 200 },
  });
  pool('inference', { workloadClass: WorkloadClass.GPU_INFERENCE, limits: { cpu: 100, gpus: 4 } });
  pool('training', {
    workloadClass: WorkloadClass.GPU_TRAINING,
    zones: ['test-zone-d'],
    limits: { cpu: 100, gpus: 8 },
  });
  return withStartupTaints(objectsOf(made));
}

/** Fails where a pool does not wait for Cilium, so that its startup taint is looked for. */
function withStartupTaints(objects: Mapping[]): Mapping[] {
  for (const { kind, metadata, spec } of objects as NodePool[]) {
    if (kind !== 'NodePool') continue;
    const { startupTaints = [] } = spec.template.spec;
    if (!startupTaints.some(({ key }) => key === CILIUM_TAINT))
      throw new Error(`'${metadata.name}' waits for no Cilium`);
  }
  return objects;
}

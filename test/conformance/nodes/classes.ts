import { Architecture, Cni, MaintenanceWindow, SpotMode, Weekday, WorkloadClass } from '../../../src';
import type { Mapping } from '../../expander/documents';
import { objectsOf, simulatedFleet, simulatedPool } from './simulated-fleet';

/** Names of the pools, as their workload classes come. */
export const CLASS_POOLS = ['system', 'general', 'spot', 'burst', 'inference', 'training'];

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
  return objectsOf(made);
}

import type { KubernetesObject } from '../model/kubernetes-object';
import type { NodePoolHeadroom } from './headroom';
import type { TaintData } from './narrowing/layer';
import { sizeText } from './narrowing/layer-of';

/** What headroom is made from. */
export interface HeadroomPlace {
  readonly pool: string;
  readonly namespace: string;
  readonly taints: readonly TaintData[];
  readonly nodeSelector: Readonly<Record<string, string>>;
}

/** Below every workload, whose priority is 0 unless it says otherwise, so that headroom gives way at once. */
const PRIORITY = -10;

/** Placeholders that hold room until something needs it, and the priority that makes them give way. */
export function headroomObjects(headroom: NodePoolHeadroom, place: HeadroomPlace): KubernetesObject[] {
  const name = `${place.pool}-headroom`;
  const labels = { 'app.kubernetes.io/name': name };
  const resources = { cpu: `${headroom.cpu}`, memory: sizeText(headroom.memory) };
  return [
    {
      apiVersion: 'scheduling.k8s.io/v1',
      kind: 'PriorityClass',
      metadata: { name },
      value: PRIORITY,
      preemptionPolicy: 'Never',
      description: `Placeholders of pool ${place.pool}, which give way to everything.`,
    },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name, namespace: place.namespace, labels },
      spec: {
        replicas: headroom.replicas,
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: {
            priorityClassName: name,
            terminationGracePeriodSeconds: 0,
            automountServiceAccountToken: false,
            nodeSelector: place.nodeSelector,
            tolerations: place.taints.map(({ key, effect }) => ({ key, operator: 'Exists', effect })),
            containers: [
              {
                name: 'room',
                image: 'registry.k8s.io/pause:3.10',
                resources: { requests: resources, limits: resources },
              },
            ],
          },
        },
      },
    },
  ];
}

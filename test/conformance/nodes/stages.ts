import { moduleFile } from './module-file';

const FAST = ['node/fast/node-initialize', 'node/heartbeat-with-lease/node-heartbeat-with-lease'];
const PODS = ['pod/fast/pod-complete', 'pod/fast/pod-delete', 'pod/fast/pod-ready'];

/** The taint that nodes of clusters with Cilium start with. */
export const CILIUM_TAINT = 'node.cilium.io/agent-not-ready';

/** As Cilium's operator does it: once the agent runs, the taint goes; two seconds stand for its start. The weight puts it before the heartbeat. */
const AGENT_RUNS = `apiVersion: kwok.x-k8s.io/v1alpha1
kind: Stage
metadata: {name: cilium-agent-runs}
spec:
  resourceRef: {apiGroup: v1, kind: Node}
  selector:
    matchExpressions:
    - key: '.status.conditions.[] | select( .type == "Ready" ) | .status'
      operator: In
      values: ["True"]
    - key: '.metadata.labels["karpenter.sh/registered"]'
      operator: In
      values: ["true"]
    - key: '.spec.taints.[] | .key'
      operator: In
      values: [${CILIUM_TAINT}]
  weight: 1
  delay: {durationMilliseconds: 2000}
  next:
    patches:
    - root: spec
      type: merge
      template: |
        taints:
        {{ range .spec.taints }}{{ if ne .key "${CILIUM_TAINT}" }}
        - key: {{ .key | Quote }}
          value: {{ or .value "" | Quote }}
          effect: {{ .effect | Quote }}
        {{ end }}{{ end }}
`;

/** What a simulated kubelet does: upstream's stages, and the agent that takes the startup taint away. */
export async function stages(): Promise<string> {
  const upstream = await Promise.all(
    [...FAST, ...PODS].map((name) => moduleFile('kwok', `kustomize/stage/${name}.yaml`)),
  );
  return [...upstream, AGENT_RUNS].join('\n---\n');
}

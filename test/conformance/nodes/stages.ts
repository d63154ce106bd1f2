import { moduleFile } from './module-file';

const FAST = ['node/fast/node-initialize', 'node/heartbeat-with-lease/node-heartbeat-with-lease'];
const PODS = ['pod/fast/pod-complete', 'pod/fast/pod-delete', 'pod/fast/pod-ready'];

/** What upstream's kubelet says that it has: what the node was made with, which here is what its first Pods ask for. */
const SAID_CAPACITY = /^ {6}capacity:\n {6}\{\{ with \.status\.capacity \}\}\n(.*\n)*? {6}\{\{ end \}\}\n/m;

/** What a kubelet would say: all that the machine has. */
const TRUE_CAPACITY = `      capacity:
      {{ range $name, $value := .status.allocatable }}{{ if ne $name "cpu" }}
        {{ $name }}: {{ $value | Quote }}
      {{ end }}{{ end }}
        cpu: {{ index .metadata.labels "karpenter.kwok.sh/instance-cpu" | Quote }}
`;

/** The taint that nodes of clusters with Cilium start with. */
export const CILIUM_TAINT = 'node.cilium.io/agent-not-ready';

/** As Cilium's operator does it: once the agent runs, for which two seconds stand, the taint goes; by weight before a heartbeat. */
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
  const [initialize, ...others] = upstream;
  if (!SAID_CAPACITY.test(initialize!)) throw new Error('the stage node-initialize is not what it was');
  return [initialize!.replace(SAID_CAPACITY, () => TRUE_CAPACITY), ...others, AGENT_RUNS].join('\n---\n');
}

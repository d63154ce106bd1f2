import { itJudges, nodeTerm, pod, preferred, selector, spread } from './objects';

itJudges([
  [
    'users',
    pod({ securityContext: { runAsUser: 0 } }),
    pod({ securityContext: { runAsUser: -1 } }),
    "spec.securityContext.runAsUser: '-1' is not between 0",
  ],
  [
    'accounts',
    pod({ serviceAccountName: 'web.main' }),
    pod({ serviceAccountName: 'Web' }),
    "spec.serviceAccountName: name 'Web' is not made",
  ],
  [
    'node selectors',
    pod({ nodeSelector: { 'a/b': 'c' } }),
    pod({ nodeSelector: { 'a/b': 'c d' } }),
    "spec.nodeSelector[a/b]: label value 'c d' has characters",
  ],
  [
    'deadlines',
    pod({ activeDeadlineSeconds: 1 }),
    pod({ activeDeadlineSeconds: 0 }),
    "spec.activeDeadlineSeconds: '0' is below 1",
  ],
  [
    'tolerations',
    pod({ tolerations: [{ operator: 'Exists' }] }),
    pod({ tolerations: [{ value: 'a' }] }),
    'spec.tolerations[0].operator: a toleration without a key',
  ],
  [
    'values of tolerations',
    pod({ tolerations: [{ key: 'a', operator: 'Exists' }] }),
    pod({ tolerations: [{ key: 'a', operator: 'Exists', value: 'b' }] }),
    "spec.tolerations[0].value: operator 'Exists' takes no value",
  ],
  [
    'seconds of tolerations',
    pod({ tolerations: [{ key: 'a', effect: 'NoExecute', tolerationSeconds: 1 }] }),
    pod({ tolerations: [{ key: 'a', effect: 'NoSchedule', tolerationSeconds: 1 }] }),
    'spec.tolerations[0].effect: tolerationSeconds is set',
  ],
  [
    'spreading',
    pod({ topologySpreadConstraints: [spread] }),
    pod({ topologySpreadConstraints: [spread, spread] }),
    "FL8008 spec.topologySpreadConstraints[1]: topologyKey 'zone' and whenUnsatisfiable 'DoNotSchedule' is already entry 0",
  ],
  [
    'skew',
    pod({ topologySpreadConstraints: [spread] }),
    pod({ topologySpreadConstraints: [{ ...spread, maxSkew: 0 }] }),
    "spec.topologySpreadConstraints[0].maxSkew: '0' is below 1",
  ],
  [
    'domains',
    pod({ topologySpreadConstraints: [{ ...spread, minDomains: 2 }] }),
    pod({ topologySpreadConstraints: [{ ...spread, minDomains: 2, whenUnsatisfiable: 'ScheduleAnyway' }] }),
    'spec.topologySpreadConstraints[0].minDomains: minDomains needs',
  ],
  [
    'selectors with values',
    pod(selector({ key: 'a', operator: 'In', values: ['b'] })),
    pod(selector({ key: 'a', operator: 'In' })),
    "spec.topologySpreadConstraints[0].labelSelector.matchExpressions[0].values: operator 'In' has no values",
  ],
  [
    'selectors without values',
    pod(selector({ key: 'a', operator: 'Exists' })),
    pod(selector({ key: 'a', operator: 'Exists', values: ['b'] })),
    "spec.topologySpreadConstraints[0].labelSelector.matchExpressions[0].values: operator 'Exists' takes no values",
  ],
  [
    'operators of selectors',
    pod(selector({ key: 'a', operator: 'DoesNotExist' })),
    pod(selector({ key: 'a', operator: 'Is' })),
    "spec.topologySpreadConstraints[0].labelSelector.matchExpressions[0].operator: 'Is' is no operator",
  ],
  [
    'node affinity',
    pod(nodeTerm({ key: 'a', operator: 'Gt', values: ['1'] })),
    pod(nodeTerm({ key: 'a', operator: 'Gt', values: ['1', '2'] })),
    "spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values: operator 'Gt' takes one value",
  ],
  [
    'weights',
    pod(preferred(100)),
    pod(preferred(101)),
    "spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight: weight '101' is not between",
  ],
  [
    'topology keys',
    pod(preferred(1)),
    pod(preferred(1, 'a b')),
    "spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].podAffinityTerm.topologyKey: label key 'a b'",
  ],
]);

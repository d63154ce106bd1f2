/** What controllers, and not the output, write into objects that Argo CD compares, as entries of `argocd-cm`. */
export const OWNED_FIELDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  // a HorizontalPodAutoscaler, KEDA's among them, scales through the controller manager
  apps_Deployment: { managedFieldsManagers: ['kube-controller-manager', 'rollouts-controller'] },
  apps_StatefulSet: { managedFieldsManagers: ['kube-controller-manager'] },
  'argoproj.io_Rollout': { managedFieldsManagers: ['kube-controller-manager'] },
  // Argo Rollouts moves traffic by the selector of a Service, or by weights while a canary is under way
  Service: { jqPathExpressions: ['.spec.selector."rollouts-pod-template-hash"'] },
  'gateway.networking.k8s.io_HTTPRoute': {
    jqPathExpressions: [
      'select(.metadata.labels["rollouts.argoproj.io/gatewayapi-canary"] == "in-progress") | .spec.rules[]?.backendRefs[]?.weight',
    ],
  },
};

/** Kinds whose replicas an autoscaler may own, as `<group>/<kind>`. */
export const SCALED_KINDS: ReadonlySet<string> = new Set([
  'apps/Deployment',
  'apps/StatefulSet',
  'argoproj.io/Rollout',
]);

import type { Mapping } from '../../expander/documents';

/** An object, and whether Argo CD is to leave something of it out of the comparison. */
export interface OwnedFieldCase {
  readonly name: string;
  readonly object: Mapping;
  readonly isIgnored: boolean;
}

const route = (labels: Mapping): Mapping => ({
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'HTTPRoute',
  metadata: { name: 'shop', namespace: 'shop', labels },
  spec: { rules: [{ backendRefs: [{ name: 'web', port: 80, weight: 90 }] }, { matches: [] }] },
});

const service = (selector: Mapping): Mapping => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'web', namespace: 'shop' },
  spec: { selector, ports: [{ port: 80 }] },
});

/** Fields that Argo Rollouts owns while it has them, and the same where it has not. Fields told by their manager need a live object. */
export const OWNED_FIELD_CASES: readonly OwnedFieldCase[] = [
  {
    name: 'weights of a route while a canary is under way',
    object: route({ 'rollouts.argoproj.io/gatewayapi-canary': 'in-progress' }),
    isIgnored: true,
  },
  { name: 'weights of a route of nobody else', object: route({ app: 'web' }), isIgnored: false },
  {
    name: 'the hash in the selector of a Service',
    object: service({ app: 'web', 'rollouts-pod-template-hash': '5d4f' }),
    isIgnored: true,
  },
  { name: 'any other selector', object: service({ app: 'web' }), isIgnored: false },
];

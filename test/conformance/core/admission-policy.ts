import type { Mapping } from '../../expander/documents';
import { type KubeClient, KubeRefusal } from '../engine/kube-client';
import { eventually } from '../engine/processes';

const POLICY: Mapping = {
  apiVersion: 'admissionregistration.k8s.io/v1',
  kind: 'ValidatingAdmissionPolicy',
  metadata: { name: 'conformance' },
  spec: {
    failurePolicy: 'Fail',
    matchConstraints: {
      resourceRules: [
        { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE'], resources: ['configmaps'] },
      ],
    },
    validations: [{ expression: "!has(object.data) || !('forbidden' in object.data)", message: 'forbidden by policy' }],
  },
};

const BINDING: Mapping = {
  apiVersion: 'admissionregistration.k8s.io/v1',
  kind: 'ValidatingAdmissionPolicyBinding',
  metadata: { name: 'conformance' },
  spec: { policyName: 'conformance', validationActions: ['Deny'] },
};

/** Shows that the server judges by ValidatingAdmissionPolicies, so that what it admits was admitted by them. */
export async function assertPoliciesDeny(client: KubeClient): Promise<void> {
  const configMap = (key: string) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'conformance', namespace: 'default' },
    data: { [key]: 'x' },
  });
  for (const object of [POLICY, BINDING]) await client.apply(object);
  await eventually('the admission policy denies', 60, async () => {
    try {
      await client.apply(configMap('forbidden'), { dryRun: true });
      return undefined; // it takes a moment to come into force
    } catch (error) {
      if (error instanceof KubeRefusal && error.message.includes('forbidden by policy')) return true;
      throw error;
    }
  });
  await client.apply(configMap('allowed'), { dryRun: true });
  for (const object of [BINDING, POLICY]) await client.delete(object);
}

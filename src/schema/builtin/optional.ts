import type { Problem } from '../problem';
import { pathText } from '../problem';

/** Fields that OpenAPI calls required, and that Kubernetes' own code does without. */
const OPTIONAL: Readonly<Record<string, RegExp>> = {
  'apiextensions.k8s.io/v1/CustomResourceDefinition': /^spec\.versions\[\d+\]\.served$/,
  'resource.k8s.io/v1/ResourceSlice': /^spec\.pool\.generation$/,
  'resource.k8s.io/v1beta1/ResourceSlice': /^spec\.pool\.generation$/,
  'resource.k8s.io/v1beta2/ResourceSlice': /^spec\.pool\.generation$/,
  'storage.k8s.io/v1/CSIDriver': /^spec$/,
  'storage.k8s.io/v1/CSINode': /^spec(\.drivers)?$/,
  'storagemigration.k8s.io/v1/StorageVersionMigration': /^spec\.resource\.group$/,
  'v1/Event': /^involvedObject$/,
  'v1/LimitRange': /^spec\.limits$/,
  'v1/Pod': /^spec\.securityContext\.sysctls\[\d+\]\.value$/,
};
const IN_TEMPLATES = /\.template\.spec\.securityContext\.sysctls\[\d+\]\.value$/;

/** The problems without those that only OpenAPI has. */
export function withoutOptional(problems: readonly Problem[], key: string): readonly Problem[] {
  if (problems.length === 0) return problems;
  return problems.filter(({ code, steps }) => {
    const path = pathText(steps);
    return code !== 'FL8002' || !(OPTIONAL[key]?.test(path) || IN_TEMPLATES.test(path));
  });
}

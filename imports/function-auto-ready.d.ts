// autoready.fn.crossplane.io: made by tools/imports/generate.ts from function-auto-ready v0.7.0 (github.com/crossplane-contrib/function-auto-ready). Do not edit.
// Reference: https://github.com/crossplane-contrib/function-auto-ready/tree/main/package/input

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (inputs). */
export interface Input {
  apiVersion: 'autoready.fn.crossplane.io/v1beta1';
  kind: 'Input';
  celHealthCheckCustomization?: { [key: string]: string };
  celHealthCheckCustomizationFrom?: string;
  /** default "1m0s" */
  ttl?: string;
  metadata: ObjectMeta;
}

// meta.pkg.crossplane.io: made by tools/imports/generate.ts from crossplane v2.4.0 (github.com/crossplane/crossplane/v2). Do not edit.
// Reference: https://docs.crossplane.io/latest/api/

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (configurations). */
export interface Configuration {
  apiVersion: 'meta.pkg.crossplane.io/v1';
  kind: 'Configuration';
  spec: ConfigurationSpec;
  metadata: ObjectMeta;
}

export interface ConfigurationSpec {
  capabilities?: readonly string[];
  crossplane?: Crossplane;
  dependsOn?: readonly DependsOn[];
}

export interface Crossplane {
  version: string;
}

export interface DependsOn {
  apiVersion?: string;
  configuration?: string;
  function?: string;
  kind?: string;
  package?: string;
  provider?: string;
  version: string;
}

/** Namespaced (functions). */
export interface Function {
  apiVersion: 'meta.pkg.crossplane.io/v1';
  kind: 'Function';
  spec: ConfigurationSpec;
  metadata: ObjectMeta;
}

/** Namespaced (providers). */
export interface Provider {
  apiVersion: 'meta.pkg.crossplane.io/v1';
  kind: 'Provider';
  spec: ConfigurationSpec;
  metadata: ObjectMeta;
}

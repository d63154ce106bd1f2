// eventing.keda.sh: made by tools/imports/generate.ts from keda v2.21.0 (github.com/kedacore/keda/v2). Do not edit.
// Reference: https://keda.sh/docs/latest/reference/

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (cloudeventsources). */
export interface CloudEventSource {
  apiVersion: 'eventing.keda.sh/v1alpha1';
  kind: 'CloudEventSource';
  spec: CloudEventSourceSpec;
  metadata: ObjectMeta;
}

export interface CloudEventSourceSpec {
  authenticationRef?: AuthenticationRef;
  clusterName?: string;
  destination: Destination;
  eventSubscription?: EventSubscription;
}

export interface AuthenticationRef {
  kind?: 'TriggerAuthentication' | 'ClusterTriggerAuthentication';
  name: string;
}

export interface Destination {
  azureEventGridTopic?: AzureEventGridTopic;
  http?: DestinationHttp;
}

export interface EventSubscription {
  excludedEventTypes?: readonly ('keda.scaledobject.ready.v1' | 'keda.scaledobject.failed.v1' | 'keda.scaledobject.removed.v1' | 'keda.scaledobject.paused.v1' | 'keda.scaledobject.unpaused.v1' | 'keda.scaledjob.ready.v1' | 'keda.scaledjob.failed.v1' | 'keda.scaledjob.removed.v1' | 'keda.scaledjob.paused.v1' | 'keda.scaledjob.unpaused.v1' | 'keda.scaledjob.rolloutcleanup.started.v1' | 'keda.scaledjob.rolloutcleanup.completed.v1' | 'keda.scaledjob.rolloutcleanup.failed.v1' | 'keda.authentication.triggerauthentication.created.v1' | 'keda.authentication.triggerauthentication.updated.v1' | 'keda.authentication.triggerauthentication.removed.v1' | 'keda.authentication.clustertriggerauthentication.created.v1' | 'keda.authentication.clustertriggerauthentication.updated.v1' | 'keda.authentication.clustertriggerauthentication.removed.v1')[];
  includedEventTypes?: readonly ('keda.scaledobject.ready.v1' | 'keda.scaledobject.failed.v1' | 'keda.scaledobject.removed.v1' | 'keda.scaledobject.paused.v1' | 'keda.scaledobject.unpaused.v1' | 'keda.scaledjob.ready.v1' | 'keda.scaledjob.failed.v1' | 'keda.scaledjob.removed.v1' | 'keda.scaledjob.paused.v1' | 'keda.scaledjob.unpaused.v1' | 'keda.scaledjob.rolloutcleanup.started.v1' | 'keda.scaledjob.rolloutcleanup.completed.v1' | 'keda.scaledjob.rolloutcleanup.failed.v1' | 'keda.authentication.triggerauthentication.created.v1' | 'keda.authentication.triggerauthentication.updated.v1' | 'keda.authentication.triggerauthentication.removed.v1' | 'keda.authentication.clustertriggerauthentication.created.v1' | 'keda.authentication.clustertriggerauthentication.updated.v1' | 'keda.authentication.clustertriggerauthentication.removed.v1')[];
}

export interface AzureEventGridTopic {
  endpoint: string;
}

export interface DestinationHttp {
  uri: string;
}

/** Cluster-scoped (clustercloudeventsources). */
export interface ClusterCloudEventSource {
  apiVersion: 'eventing.keda.sh/v1alpha1';
  kind: 'ClusterCloudEventSource';
  spec: CloudEventSourceSpec;
  metadata: ObjectMeta;
}

// events: made by tools/imports/generate.ts from kubernetes v1.37.2 (k8s.io/kubernetes). Do not edit.
// Reference: https://kubernetes.io/docs/reference/kubernetes-api/

import type { EventSource, ObjectReference } from './kubernetes-core';
import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced. */
export interface Event {
  action?: string;
  apiVersion?: 'events.k8s.io/v1';
  deprecatedCount?: number;
  /** date-time */
  deprecatedFirstTimestamp?: string;
  /** date-time */
  deprecatedLastTimestamp?: string;
  deprecatedSource?: EventSource;
  /** date-time */
  eventTime: string;
  kind?: 'Event';
  metadata: ObjectMeta;
  note?: string;
  reason?: string;
  regarding?: ObjectReference;
  related?: ObjectReference;
  reportingController?: string;
  reportingInstance?: string;
  series?: EventSeries;
  type?: string;
}

export interface EventSeries {
  count: number;
  /** date-time */
  lastObservedTime: string;
}

import { type Mapping, mapping } from '../../expander/documents';
import type { ApiServer } from '../engine/api-server';
import { KubeRefusal } from '../engine/kube-client';
import { eventually } from '../engine/processes';

/** How long anything may take on a machine that does other things as well. */
export const PATIENCE = 180;

/** An object to ask for by its name. */
export function named(kind: string, name: string, namespace?: string): Mapping {
  return { apiVersion: API[kind] ?? 'v1', kind, metadata: { name, ...(namespace && { namespace }) } };
}

const API: Readonly<Record<string, string>> = {
  Application: 'argoproj.io/v1alpha1',
  ApplicationSet: 'argoproj.io/v1alpha1',
  AppProject: 'argoproj.io/v1alpha1',
  Deployment: 'apps/v1',
  Widget: 'conformance.example.com/v1',
  CustomResourceDefinition: 'apiextensions.k8s.io/v1',
};

/** Waits until an object is there, and as it should be. */
export async function arrives(cluster: ApiServer, object: Mapping, isRight = (_: Mapping) => true): Promise<Mapping> {
  return eventually(`${titleOf(object)} as it should be`, PATIENCE, async () => {
    const live = await readIfKnown(cluster, object);
    return live && isRight(live) ? live : undefined;
  });
}

/** Waits until an object is gone. */
export async function vanishes(cluster: ApiServer, object: Mapping): Promise<void> {
  await eventually(`${titleOf(object)} gone`, PATIENCE, async () =>
    (await readIfKnown(cluster, object)) ? undefined : true,
  );
}

/** Fails unless an object is there, and is not on its way out. */
export async function isPresent(cluster: ApiServer, object: Mapping): Promise<void> {
  const live = await readIfKnown(cluster, object);
  if (!live || mapping(live.metadata, 'metadata').deletionTimestamp) throw new Error(`${titleOf(object)} is gone`);
}

/** Fails if an object is there. */
export async function isAbsent(cluster: ApiServer, object: Mapping): Promise<void> {
  if (await readIfKnown(cluster, object)) throw new Error(`${titleOf(object)} is there`);
}

/** The Applications of the hub. */
export function applicationsOf(hub: ApiServer): Promise<Mapping[]> {
  return hub.client.list('argoproj.io/v1alpha1', 'Application', 'argocd');
}

/** The status of an Application. */
export async function statusOf(hub: ApiServer, application: string): Promise<Mapping> {
  return mapping((await hub.client.get(named('Application', application, 'argocd')))?.status, 'status');
}

/** What the last sync of an Application says. */
export async function messageOf(hub: ApiServer, application: string): Promise<string> {
  return String(mapping((await statusOf(hub, application)).operationState, 'operationState').message);
}

export const dataIs = (key: string, value: string) => (object: Mapping) => mapping(object.data, 'data')[key] === value;

export const replicasAre = (count: number) => (object: Mapping) => mapping(object.spec, 'spec').replicas === count;

/** When an object was made, in milliseconds. */
export function createdAt(object: Mapping): number {
  return Date.parse(String(mapping(object.metadata, 'metadata').creationTimestamp));
}

export function nameOf(object: Mapping): string {
  return String(mapping(object.metadata, 'metadata').name);
}

/** Seconds that something takes, with one decimal. */
export async function timed(act: () => Promise<void>): Promise<number> {
  const started = Date.now();
  await act();
  return Math.round((Date.now() - started) / 100) / 10;
}

function titleOf(object: Mapping): string {
  return `${String(object.kind)} ${nameOf(object)}`;
}

async function readIfKnown(cluster: ApiServer, object: Mapping): Promise<Mapping | undefined> {
  try {
    return await cluster.client.get(object);
  } catch (error) {
    if (error instanceof KubeRefusal && error.status === 404) return undefined;
    throw error;
  }
}

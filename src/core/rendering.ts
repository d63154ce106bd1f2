import type { KubernetesObject } from '../model/kubernetes-object';
import type { Bundle } from './bundle';
import type { Cohort } from './cohort';

/** An object as it will be written, and the construct that made it. */
export interface RenderedObject {
  readonly manifest: KubernetesObject;
  /** Path of the construct, for findings. */
  readonly origin: string;
}

/** The objects of one bundle for one cohort: a directory. */
export interface Rendering {
  readonly bundle: Bundle;
  readonly cohort: Cohort;
  readonly objects: readonly RenderedObject[];
  /** Whether all of it could be rendered; what could not is a finding already. */
  readonly complete: boolean;
}

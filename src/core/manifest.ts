import { ApiObject, type ApiObjectProps } from 'cdk8s';
import type { Construct } from 'constructs';
import { findingPath, reportFinding } from './finding-log';

/**
 * Any Kubernetes object as plain data; the way to write a kind that has no class, in every language.
 *
 * **Checks** FL1046.
 */
export class Manifest extends ApiObject {
  /**
   * Whether it lacks what makes it an object at all.
   * @internal
   */
  public readonly _incomplete: boolean;

  /**
   * @param scope a bundle's chart, or a construct below it
   * @param id name of the construct; the object's name too, unless `metadata.name` is given
   * @param manifest the object: `apiVersion`, `kind`, and the fields of its kind
   */
  constructor(scope: Construct, id: string, manifest: Record<string, any>) {
    const missing = ['apiVersion', 'kind'].filter(
      (field) => typeof manifest[field] !== 'string' || manifest[field] === '',
    );
    const complete = { ...manifest };
    for (const field of missing) complete[field] = field === 'kind' ? 'Unknown' : 'v1';
    super(scope, id, complete as ApiObjectProps);
    this._incomplete = missing.length > 0;
    for (const field of missing) {
      const problem = `manifest has no ${field}`;
      reportFinding(this, { code: 'FL1046', path: findingPath(this), problem, remedy: `give ${field} as text` });
    }
  }
}

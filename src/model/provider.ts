import { fail } from './finding-error';
import { labelValueProblem } from './names';

/** Who runs the machines of a cluster; the value of the label `<domain>/provider`. */
export class Provider {
  /** Amazon Web Services. */
  public static readonly AWS = new Provider('aws');
  /** Microsoft Azure. */
  public static readonly AZURE = new Provider('azure');
  /** Google Cloud. */
  public static readonly GCP = new Provider('gcp');
  /** Machines of one's own. */
  public static readonly ON_PREMISES = new Provider('on-premises');
  /** Simulated nodes (KWOK), for tests. */
  public static readonly KWOK = new Provider('kwok');

  /**
   * Any other provider.
   * @param name a Kubernetes label value
   */
  public static of(name: string): Provider {
    const problem = labelValueProblem(name) ?? (name === '' ? 'is empty' : undefined);
    if (problem) {
      const limit = 'a non-empty label value of at most 63 characters';
      fail({
        code: 'FL1009',
        path: `Provider '${name}'`,
        problem: `provider '${name}' ${problem}`,
        value: name,
        limit,
        remedy: `give ${limit}`,
      });
    }
    return new Provider(name);
  }

  private constructor(
    /** Name, as written into labels. */
    public readonly name: string,
  ) {}
}

/** The network plugin of a cluster. */
export class Cni {
  /** Cilium. */
  public static readonly CILIUM = new Cni('cilium');
  /** Calico. */
  public static readonly CALICO = new Cni('calico');
  /** The AWS VPC plugin. */
  public static readonly AWS_VPC = new Cni('aws-vpc');
  /** Azure CNI. */
  public static readonly AZURE = new Cni('azure');

  /** Any other plugin. */
  public static of(name: string): Cni {
    return new Cni(name);
  }

  private constructor(
    /** Name of the plugin. */
    public readonly name: string,
  ) {}
}

import type { Duration } from 'cdk8s';
import type { KubernetesObject } from '../model/kubernetes-object';
import { Provider } from '../model/provider';
import { type AksNodeClassProps, aksSpec } from './aks-node-class';
import { type Ec2NodeClassProps, ec2Spec } from './ec2-node-class';
import { spanTextOfSeconds } from './narrowing/seconds';
import type { NodeClassPlace } from './node-class-place';
import type { AmiReleases } from './release/ami-releases';
import { AWS_VOCABULARY, AZURE_VOCABULARY, KWOK_VOCABULARY, type Vocabulary } from './vocabulary';

/** Machines that are simulated. */
export interface KwokNodeClassProps {
  /**
   * How long a node takes until it is there.
   * @default - it is there at once
   */
  readonly registrationDelay?: Duration;
}

/** A node class that somebody else brings to the clusters. */
export interface ExistingNodeClassProps {
  /** Who runs the machines. */
  readonly provider: Provider;
  /** API group of its kind. */
  readonly group: string;
  /** Kind, such as EC2NodeClass. */
  readonly kind: string;
  /** Name. */
  readonly name: string;
}

interface Binding {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** Name of one that exists; else the pool's own name. */
  readonly name?: string;
  readonly vocabulary: Vocabulary;
  readonly specOf: (place: NodeClassPlace) => Record<string, unknown>;
}

/** What a pool's machines are made from on one provider. */
export class NodeClass {
  /**
   * Machines of AWS: an EC2NodeClass for each pool.
   * @param props role, image, and where machines are placed
   */
  public static ec2(props: Ec2NodeClassProps): NodeClass {
    const binding = { group: 'karpenter.k8s.aws', version: 'v1', kind: 'EC2NodeClass', vocabulary: AWS_VOCABULARY };
    const specOf = (place: NodeClassPlace) => ec2Spec(props, place);
    return new NodeClass(Provider.AWS, { ...binding, specOf }, props.releases);
  }

  /**
   * Machines of Azure: an AKSNodeClass for each pool.
   * @param props image, disk and network
   */
  public static aks(props: AksNodeClassProps = {}): NodeClass {
    const binding = { group: 'karpenter.azure.com', version: 'v1beta1', kind: 'AKSNodeClass' };
    return new NodeClass(Provider.AZURE, { ...binding, vocabulary: AZURE_VOCABULARY, specOf: () => aksSpec(props) });
  }

  /**
   * Simulated machines, for tests: a KWOKNodeClass for each pool.
   * @param props how long they take
   */
  public static kwok(props: KwokNodeClassProps = {}): NodeClass {
    const binding = { group: 'karpenter.kwok.sh', version: 'v1alpha1', kind: 'KWOKNodeClass' };
    const delay = props.registrationDelay;
    const spec = delay === undefined ? {} : { nodeRegistrationDelay: spanTextOfSeconds(delay.toSeconds()) };
    return new NodeClass(Provider.KWOK, { ...binding, vocabulary: KWOK_VOCABULARY, specOf: () => spec });
  }

  /**
   * One that exists on the clusters.
   * @param props group, kind and name
   */
  public static existing(props: ExistingNodeClassProps): NodeClass {
    const { provider, group, kind, name } = props;
    const known = [AWS_VOCABULARY, AZURE_VOCABULARY, KWOK_VOCABULARY].find(({ domain }) => domain === group);
    const vocabulary = known ?? { ...KWOK_VOCABULARY, domain: group, general: [], families: 1 };
    return new NodeClass(provider, { group, version: '', kind, name, vocabulary, specOf: () => ({}) });
  }

  private constructor(
    /** Who runs the machines. */
    public readonly provider: Provider,
    binding: Binding,
    releases?: AmiReleases,
  ) {
    this._binding = binding;
    this._releases = releases;
  }

  /** @internal */
  public readonly _binding: Binding;
  /** @internal */
  public readonly _releases: AmiReleases | undefined;

  /**
   * How a NodePool names it.
   * @internal
   */
  public _ref(pool: string): { readonly group: string; readonly kind: string; readonly name: string } {
    const { group, kind, name = pool } = this._binding;
    return { group, kind, name };
  }

  /**
   * The object for one pool; none of one that exists.
   * @internal
   */
  public _manifest(place: NodeClassPlace): KubernetesObject | undefined {
    const { group, version, kind, name, specOf } = this._binding;
    if (name !== undefined) return undefined;
    return { apiVersion: `${group}/${version}`, kind, metadata: { name: place.pool }, spec: specOf(place) };
  }
}

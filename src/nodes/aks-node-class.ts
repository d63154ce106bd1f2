import type { Size } from 'cdk8s';
import { merged } from './merged';

/** Machines of Azure, as an AKSNodeClass describes them. */
export interface AksNodeClassProps {
  /**
   * Image: Ubuntu, Ubuntu2204, Ubuntu2404 or AzureLinux; Azure decides on its version.
   * @default - Ubuntu
   */
  readonly imageFamily?: string;
  /**
   * Size of the system disk, 30 to 2,048 GiB.
   * @default - 128 GiB
   */
  readonly osDiskSize?: Size;
  /**
   * Most Pods on a node.
   * @default - Azure's, by the network plugin
   */
  readonly maxPods?: number;
  /**
   * Subnet, by the id of the resource.
   * @default - the one of the cluster
   */
  readonly vnetSubnetId?: string;
  /**
   * Tags of the machines; a change of them replaces every node.
   * @default - none
   */
  readonly tags?: Record<string, string>;
  /**
   * Any further fields, as upstream writes them; they win over the others.
   * @default - none
   */
  readonly spec?: Record<string, any>;
}

/** The spec of an AKSNodeClass. */
export function aksSpec(props: AksNodeClassProps): Record<string, unknown> {
  const { imageFamily, osDiskSize, maxPods, vnetSubnetId, tags } = props;
  const spec = {
    ...(imageFamily !== undefined && { imageFamily }),
    ...(osDiskSize !== undefined && { osDiskSizeGB: osDiskSize.toGibibytes() }),
    ...(maxPods !== undefined && { maxPods }),
    ...(vnetSubnetId !== undefined && { vnetSubnetID: vnetSubnetId }),
    ...(tags !== undefined && { tags }),
  };
  return merged(spec, props.spec ?? {});
}

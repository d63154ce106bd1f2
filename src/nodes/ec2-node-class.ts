import type { Size } from 'cdk8s';
import { ClusterFact } from '../core/cluster-fact';
import { fail } from '../model/finding-error';
import { clusterText } from './cluster-text';
import { merged } from './merged';
import { sizeText } from './narrowing/layer-of';
import type { NodeClassPlace } from './node-class-place';
import type { AmiReleases } from './release/ami-releases';
import { currentRelease } from './release/release-file';

/** Machines of AWS, as an EC2NodeClass describes them. */
export interface Ec2NodeClassProps {
  /** Name of the role of the machines, without its path; `ClusterFact.format('nodes-{}', ClusterFact.clusterName())` names one a cluster. */
  readonly role: ClusterFact;
  /**
   * Images on their way through the tiers; give these or `amiAlias`.
   * @default - `amiAlias` on every tier
   */
  readonly releases?: AmiReleases;
  /**
   * One image on every tier, such as `al2023@v20261110`.
   * @default - what `releases` say for the tier
   */
  readonly amiAlias?: string;
  /**
   * What the tag `karpenter.sh/discovery` of subnets and security groups says.
   * @default - the name of the cluster
   */
  readonly discovery?: ClusterFact;
  /**
   * Tags that subnets have, instead of `karpenter.sh/discovery`.
   * @default - the discovery tag
   */
  readonly subnetTags?: Record<string, string>;
  /**
   * Tags that security groups have, instead of `karpenter.sh/discovery`.
   * @default - the discovery tag
   */
  readonly securityGroupTags?: Record<string, string>;
  /**
   * Size of the root volume.
   * @default - that of the image
   */
  readonly volumeSize?: Size;
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

/** The spec of an EC2NodeClass on the clusters of a place. */
export function ec2Spec(props: Ec2NodeClassProps, place: NodeClassPlace): Record<string, unknown> {
  const discovery = (tags: Record<string, string> | undefined) => [
    { tags: tags ?? { 'karpenter.sh/discovery': textOf(props.discovery ?? ClusterFact.clusterName(), place) } },
  ];
  const spec = {
    ...(props.spec?.instanceProfile === undefined && { role: textOf(props.role, place) }),
    ...(props.spec?.amiSelectorTerms === undefined && { amiSelectorTerms: [{ alias: aliasOf(props, place) }] }),
    ...(props.spec?.subnetSelectorTerms === undefined && { subnetSelectorTerms: discovery(props.subnetTags) }),
    ...(props.spec?.securityGroupSelectorTerms === undefined && {
      securityGroupSelectorTerms: discovery(props.securityGroupTags),
    }),
    ...(props.volumeSize !== undefined && {
      blockDeviceMappings: [
        {
          deviceName: '/dev/xvda',
          rootVolume: true,
          ebs: { volumeSize: sizeText(props.volumeSize), volumeType: 'gp3', encrypted: true },
        },
      ],
    }),
    ...(props.tags !== undefined && { tags: props.tags }),
  };
  return merged(spec, props.spec ?? {});
}

const textOf = (fact: ClusterFact, place: NodeClassPlace) => clusterText(fact, place.target, place);

function aliasOf({ releases, amiAlias }: Ec2NodeClassProps, { target, path }: NodeClassPlace): string {
  if (releases === undefined && amiAlias !== undefined) return amiAlias;
  const tier = target.tier.name;
  const release = releases && currentRelease(releases._file, tier);
  if (release) return release.alias;
  const problem = releases ? `'${releases.source}' has no release for tier '${tier}'` : 'names no image';
  const remedy = releases ? 'add the tier to promoted of a release' : 'give releases, or amiAlias with a version';
  return fail({ code: 'FL2039', path, problem, remedy, ...(releases && { value: tier }) });
}

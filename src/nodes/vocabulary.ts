import type { RequirementData } from './requirements/value-set';

/** Label of the instance type, which all providers share. */
export const INSTANCE_TYPE = 'node.kubernetes.io/instance-type';
/** Label of how a node is paid for. */
export const CAPACITY_TYPE = 'karpenter.sh/capacity-type';
/** Label of the zone. */
export const ZONE = 'topology.kubernetes.io/zone';
/** Label of the processor's architecture. */
export const ARCH = 'kubernetes.io/arch';
/** Label of the operating system. */
export const OS = 'kubernetes.io/os';

/** What a workload class asks of machines, in no provider's words. */
export interface MachineWish {
  /**
   * Machines for general use, by processors, balanced or by memory.
   * @default false
   */
  readonly general?: boolean;
  /**
   * Fewest processors.
   * @default - any number
   */
  readonly cpuAtLeast?: number;
  /**
   * Most processors.
   * @default - any number
   */
  readonly cpuAtMost?: number;
  /**
   * Different families to choose from.
   * @default 1
   */
  readonly families?: number;
  /**
   * Different instance types to choose from.
   * @default 1
   */
  readonly types?: number;
  /**
   * Accelerators of NVIDIA, of these names or of any.
   * @default - none is asked for
   */
  readonly accelerators?: readonly string[];
}

/** The labels that a provider describes its machines by. */
export interface Vocabulary {
  /** Domain of the labels, which users may not invent labels of. */
  readonly domain: string;
  readonly family: string;
  readonly cpu: string;
  /** How many families there are to choose from, as far as that is known. */
  readonly families: number;
  /** What is for general use. */
  readonly general: readonly RequirementData[];
  /**
   * Labels of the maker and of the name of an accelerator.
   * @default - none: accelerators are not described
   */
  readonly accelerator?: { readonly maker: string; readonly name: string };
}

const AWS = 'karpenter.k8s.aws';
const AZURE = 'karpenter.azure.com';
const KWOK = 'karpenter.kwok.sh';

/** Of AWS, from the fifth generation on. */
export const AWS_VOCABULARY: Vocabulary = {
  domain: AWS,
  family: `${AWS}/instance-family`,
  cpu: `${AWS}/instance-cpu`,
  families: Infinity,
  general: [
    { key: `${AWS}/instance-category`, operator: 'In', values: ['c', 'm', 'r'] },
    { key: `${AWS}/instance-generation`, operator: 'Gte', values: ['5'] },
  ],
  accelerator: { maker: `${AWS}/instance-gpu-manufacturer`, name: `${AWS}/instance-gpu-name` },
};

/** Of Azure, from the fifth version on. */
export const AZURE_VOCABULARY: Vocabulary = {
  domain: AZURE,
  family: `${AZURE}/sku-family`,
  cpu: `${AZURE}/sku-cpu`,
  families: 3,
  general: [
    { key: `${AZURE}/sku-family`, operator: 'In', values: ['D', 'E', 'F'] },
    { key: `${AZURE}/sku-version`, operator: 'Gte', values: ['5'] },
  ],
  accelerator: { maker: `${AZURE}/sku-gpu-manufacturer`, name: `${AZURE}/sku-gpu-name` },
};

/** Of simulated machines. */
export const KWOK_VOCABULARY: Vocabulary = {
  domain: KWOK,
  family: `${KWOK}/instance-family`,
  cpu: `${KWOK}/instance-cpu`,
  families: 3,
  general: [{ key: `${KWOK}/instance-family`, operator: 'In', values: ['c', 'm', 's'] }],
};

/** A wish in a provider's words. */
export function requirementsOf(wish: MachineWish, vocabulary: Vocabulary): RequirementData[] {
  const list: RequirementData[] = wish.general ? [...vocabulary.general] : [];
  if (wish.cpuAtLeast) list.push({ key: vocabulary.cpu, operator: 'Gte', values: [`${wish.cpuAtLeast}`] });
  if (wish.cpuAtMost) list.push({ key: vocabulary.cpu, operator: 'Lte', values: [`${wish.cpuAtMost}`] });
  const families = Math.min(wish.families ?? 1, vocabulary.families);
  if (families > 1) list.push({ key: vocabulary.family, operator: 'Exists', minValues: families });
  if ((wish.types ?? 1) > 1) list.push({ key: INSTANCE_TYPE, operator: 'Exists', minValues: wish.types });
  const { accelerator } = vocabulary;
  if (!wish.accelerators || !accelerator) return list;
  list.push({ key: accelerator.maker, operator: 'In', values: ['nvidia'] });
  if (wish.accelerators.length > 0) list.push({ key: accelerator.name, operator: 'In', values: wish.accelerators });
  return list;
}

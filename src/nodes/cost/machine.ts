import { ARCH, AWS_VOCABULARY, AZURE_VOCABULARY, INSTANCE_TYPE, KWOK_VOCABULARY, OS } from '../vocabulary';
import type { PriceData } from './price-book-data';

/** An instance type of a price book, with the labels that its nodes have. */
export interface Machine {
  readonly type: string;
  readonly vcpu: number;
  readonly memoryGiB: number;
  readonly gpus: number;
  readonly arch: string;
  /** Price of an hour on demand. */
  readonly price: number;
  readonly labels: Readonly<Record<string, string>>;
}

const REGION = 'topology.kubernetes.io/region';

/** `<category><generation><more>.<size>`, as Karpenter for AWS reads it. */
const AWS_TYPE = /^([a-z]+)(?:-\d+tb)?(\d+)[^.]*\.([^.]+)$/;

/** `Standard_<family><...><vcpus><features>_v<version>`; the first version is not written. */
const AZURE_TYPE = /^Standard_([A-Z])[A-Z]*\d.*?(?:_v(\d+))?$/;

/** An instance type as its nodes show themselves; what the book says of labels wins. */
export function machineOf(region: string, type: string, data: PriceData): Machine {
  const { vcpu, memoryGiB, gpus = 0, arch, onDemand } = data;
  const labels = {
    [INSTANCE_TYPE]: type,
    [ARCH]: arch,
    [OS]: 'linux',
    [REGION]: region,
    ...awsLabels(type, data),
    ...azureLabels(type, data),
    ...kwokLabels(type, data),
    ...data.labels,
  };
  return { type, vcpu, memoryGiB, gpus, arch, price: onDemand, labels };
}

function awsLabels(type: string, { vcpu, memoryGiB, gpus }: PriceData): Record<string, string> {
  const parts = AWS_TYPE.exec(type);
  if (!parts) return {};
  const [, category, generation, size] = parts as unknown as string[];
  const { domain, family, cpu } = AWS_VOCABULARY;
  return {
    [`${domain}/instance-category`]: category!,
    [`${domain}/instance-generation`]: generation!,
    [family]: type.slice(0, type.indexOf('.')),
    [`${domain}/instance-size`]: size!,
    [cpu]: `${vcpu}`,
    [`${domain}/instance-memory`]: `${memoryGiB * 1024}`,
    ...(gpus !== undefined && { [`${domain}/instance-gpu-count`]: `${gpus}` }),
  };
}

function azureLabels(type: string, { vcpu, memoryGiB, gpus = 0 }: PriceData): Record<string, string> {
  const parts = AZURE_TYPE.exec(type);
  if (!parts) return {};
  const { domain, family, cpu } = AZURE_VOCABULARY;
  return {
    [`${domain}/sku-name`]: type,
    [family]: parts[1]!,
    [`${domain}/sku-version`]: parts[2] ?? '1',
    [cpu]: `${vcpu}`,
    [`${domain}/sku-memory`]: `${memoryGiB * 1024}`,
    [`${domain}/sku-gpu-count`]: `${gpus}`,
  };
}

/** Karpenter's simulated machines are of the family before the first dot or dash, whatever they are called. */
function kwokLabels(type: string, { vcpu, memoryGiB }: PriceData): Record<string, string> {
  const { domain, family, cpu } = KWOK_VOCABULARY;
  const [first, ...rest] = type.split(/[.-]/);
  return {
    [family]: rest.length > 0 ? first! : type.slice(0, 1),
    [cpu]: `${vcpu}`,
    [`${domain}/instance-memory`]: `${memoryGiB}Gi`,
  };
}

import { moduleFile } from './module-file';

interface Offering {
  readonly Price: number;
  readonly Requirements: readonly { readonly key: string; readonly operator: string; readonly values: string[] }[];
}

/** A machine as Karpenter's simulated provider reads it. */
interface InstanceType {
  readonly name: string;
  readonly architecture: string;
  readonly operatingSystems: readonly string[];
  readonly offerings: readonly Offering[];
  readonly resources: Readonly<Record<string, string>>;
}

/** Sizes that there are with accelerators too. */
const WITH_GPU = /^m-(8|16)x-amd64-linux$/;

/** The provider's own machines, and two with accelerators, which it has none of. */
export async function instanceTypes(): Promise<InstanceType[]> {
  const own = JSON.parse(await moduleFile('karpenter', 'kwok/cloudprovider/instance_types.json')) as InstanceType[];
  const withGpu = own.filter(({ name }) => WITH_GPU.test(name)).map(gpuTwin);
  if (withGpu.length !== 2) throw new Error('the simulated provider has other machines than it had');
  return [...own, ...withGpu];
}

function gpuTwin({ name, offerings, resources, ...rest }: InstanceType): InstanceType {
  return {
    ...rest,
    name: name.replace(/^m/, 'g'),
    offerings: offerings.map((one) => ({ ...one, Price: one.Price * 4 })),
    resources: { ...resources, 'nvidia.com/gpu': '1' },
  };
}

import { quantityNanos } from '../../schema/formats/quantity';
import { secondsOf } from '../narrowing/seconds';
import { fieldAt, mapOf, textsOf } from './loose';
import { nodeClassesOf } from './node-classes';
import type { NodeRule } from './rule';

const SIGNALS = [
  'memory.available',
  'nodefs.available',
  'nodefs.inodesFree',
  'imagefs.available',
  'imagefs.inodesFree',
  'pid.available',
];
const RESERVED = ['cpu', 'memory', 'ephemeral-storage', 'pid'];
const THRESHOLDS = ['evictionHard', 'evictionSoft', 'evictionMinimumReclaim'];

type Kubelet = Readonly<Record<string, unknown>>;

/** V-NP-20: settings of kubelet that Karpenter refuses; since 1.15 the definition of EC2NodeClass takes any. */
export const kubelet: NodeRule = ({ renderings }) =>
  nodeClassesOf(renderings, 'EC2NodeClass').flatMap(({ manifest, origin }) => {
    const settings = mapOf(fieldAt(manifest.spec, 'kubelet'));
    return [...evictions(settings), ...softPairs(settings), ...reserves(settings), ...numbers(settings)].map((why) => ({
      code: 'FL2021',
      path: origin,
      problem: `kubelet ${why}, so no node of the class is made`,
      value: why.split(' ')[0],
      remedy: 'give what kubelet takes: see the reference of KubeletConfiguration',
    }));
  });

function evictions(settings: Kubelet): string[] {
  const fields = [...THRESHOLDS, 'evictionSoftGracePeriod'];
  return fields.flatMap((field) =>
    Object.entries(textsOf(settings[field])).flatMap(([signal, value]) => {
      const unknown = SIGNALS.includes(signal) ? [] : [`${field} names '${signal}', which is no signal`];
      const isRight = field === 'evictionSoftGracePeriod' ? isTime(value) : isThreshold(value);
      return isRight ? unknown : [...unknown, `${field} of '${signal}' is '${value}'`];
    }),
  );
}

/** A soft eviction and its grace period belong together. */
function softPairs(settings: Kubelet): string[] {
  const [soft, grace] = ['evictionSoft', 'evictionSoftGracePeriod'].map((field) =>
    Object.keys(textsOf(settings[field])),
  );
  return [
    ...soft!.filter((one) => !grace!.includes(one)).map((one) => `evictionSoft of '${one}' has no grace period`),
    ...grace!.filter((one) => !soft!.includes(one)).map((one) => `evictionSoftGracePeriod of '${one}' has no eviction`),
  ];
}

/** A reserve may be an expression; it is no negative quantity, and of nothing else. */
function reserves(settings: Kubelet): string[] {
  return ['kubeReserved', 'systemReserved'].flatMap((field) =>
    Object.entries(textsOf(settings[field])).flatMap(([resource, value]) => [
      ...(RESERVED.includes(resource) ? [] : [`${field} names '${resource}', which cannot be reserved`]),
      ...(value.startsWith('-') ? [`${field} of '${resource}' is '${value}'`] : []),
    ]),
  );
}

function numbers(settings: Kubelet): string[] {
  const [high, low] = [settings.imageGCHighThresholdPercent, settings.imageGCLowThresholdPercent];
  const shares = ['imageGCHighThresholdPercent', 'imageGCLowThresholdPercent'].filter(
    (field) => !isWithin(settings[field], 100),
  );
  const counts = ['podsPerCore', 'evictionMaxPodGracePeriod', 'maxPods'].filter(
    (field) => !isWithin(settings[field], Infinity),
  );
  const isInverted = typeof high === 'number' && typeof low === 'number' && high <= low;
  return [
    ...[...shares, ...counts].map((field) => `${field} is '${settings[field]}'`),
    ...(isInverted ? [`imageGCHighThresholdPercent is '${high}', not above the low one, '${low}'`] : []),
  ];
}

const isWithin = (value: unknown, most: number) => typeof value !== 'number' || (value >= 0 && value <= most);

const isTime = (value: string) => secondsOf(value) !== undefined && value !== 'Never';

function isThreshold(value: string): boolean {
  if (value.endsWith('%')) return /^\d+(\.\d+)?%$/.test(value) && Number(value.slice(0, -1)) <= 100;
  return (quantityNanos(value) ?? -1n) >= 0n;
}

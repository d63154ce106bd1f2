import { dnsLabelProblem } from '../../model/names';
import { scheduleProblem } from './cron';
import { judgePodTemplate, type PodTemplate } from './pods';
import { eachOf, type Place } from './refusals';
import { isEmptySelector, judgeSelector, type Selector, selectorText, selects } from './selectors';
import { type Claim, judgeClaim } from './storage';

type Amount = number | string;

interface Workload {
  readonly spec: {
    readonly replicas?: number;
    readonly minReadySeconds?: number;
    readonly revisionHistoryLimit?: number;
    readonly progressDeadlineSeconds?: number;
    readonly selector: Selector;
    readonly template: PodTemplate;
    readonly strategy?: { readonly type?: string; readonly rollingUpdate?: Rolling | null };
    readonly updateStrategy?: { readonly type?: string; readonly rollingUpdate?: Rolling | null };
    readonly serviceName?: string;
    readonly volumeClaimTemplates?: readonly ({ readonly metadata?: { readonly name?: string } } & Claim)[] | null;
  };
}

interface Rolling {
  readonly partition?: number;
  readonly maxSurge?: Amount;
  readonly maxUnavailable?: Amount;
}

const COUNTS = ['replicas', 'minReadySeconds'] as const;

/** Refuses what the API server refuses in code of a Deployment, beyond its schema. */
export function judgeDeployment(place: Place, { spec }: Workload): void {
  judgeWorkload(place.at('spec'), spec);
  place.at('spec', 'revisionHistoryLimit').refuseBelow(0, spec.revisionHistoryLimit);
  const { strategy, progressDeadlineSeconds: deadline, minReadySeconds = 0 } = spec;
  const rolling = strategy?.rollingUpdate;
  if (strategy?.type === 'Recreate' && rolling) {
    place
      .at('spec', 'strategy', 'rollingUpdate')
      .refuse({ problem: "strategy 'Recreate' takes no rollingUpdate", remedy: 'remove it' });
  } else if (rolling) {
    judgeRolling(place.at('spec', 'strategy', 'rollingUpdate'), rolling, '25%');
  }
  if (deadline === undefined || deadline > minReadySeconds) return;
  const problem = `progressDeadlineSeconds '${deadline}' is not above minReadySeconds '${minReadySeconds}'`;
  place.at('spec', 'progressDeadlineSeconds').refuse({ problem, remedy: 'give more time', value: deadline });
}

/** Refuses what the API server refuses in code of a ReplicaSet, beyond its schema. */
export function judgeReplicaSet(place: Place, { spec }: Workload): void {
  judgeWorkload(place.at('spec'), { ...spec, template: spec.template ?? {} });
}

/** Refuses what the API server refuses in code of a DaemonSet, beyond its schema. */
export function judgeDaemonSet(place: Place, { spec }: Workload): void {
  judgeWorkload(place.at('spec'), spec);
  const { type, rollingUpdate } = spec.updateStrategy ?? {};
  if (type !== 'OnDelete' && rollingUpdate)
    judgeRolling(place.at('spec', 'updateStrategy', 'rollingUpdate'), {
      maxUnavailable: 1,
      maxSurge: 0,
      ...rollingUpdate,
    });
}

/** Refuses what the API server refuses in code of a StatefulSet, beyond its schema. */
export function judgeStatefulSet(place: Place, { spec }: Workload): void {
  const claims = (spec.volumeClaimTemplates ?? []).map((claim) => claim?.metadata?.name ?? '');
  judgeWorkload(place.at('spec'), spec, claims);
  eachOf(place.at('spec', 'volumeClaimTemplates'), spec.volumeClaimTemplates, (claim, at) => judgeClaim(at, claim));
  const { serviceName } = spec;
  if (serviceName) place.at('spec', 'serviceName').refuseText('name', serviceName, dnsLabelProblem(serviceName));
  const { type, rollingUpdate } = spec.updateStrategy ?? {};
  place.at('spec', 'updateStrategy', 'rollingUpdate', 'partition').refuseBelow(0, rollingUpdate?.partition);
  if (type !== 'OnDelete' || !rollingUpdate) return;
  place
    .at('spec', 'updateStrategy', 'rollingUpdate')
    .refuse({ problem: "updateStrategy 'OnDelete' takes no rollingUpdate", remedy: 'remove it' });
}

function judgeWorkload(place: Place, spec: Workload['spec'], moreVolumes: readonly string[] = []): void {
  for (const name of COUNTS) place.at(name).refuseBelow(0, spec[name]);
  const { selector, template } = spec;
  const labels = template.metadata?.labels ?? {};
  judgeSelector(place.at('selector'), selector);
  if (isEmptySelector(selector)) {
    place
      .at('selector')
      .refuse({ problem: 'the selector is empty', remedy: 'select the Pods of the template by their labels' });
  } else if (!selects(selector, labels)) {
    const problem = `the labels of the template do not match the selector '${selectorText(selector)}'`;
    place
      .at('template', 'metadata', 'labels')
      .refuse({ problem, remedy: 'give the template the labels of the selector' });
  }
  judgePodTemplate(place.at('template'), template, moreVolumes);
  refuseRestart(place.at('template', 'spec', 'restartPolicy'), template.spec?.restartPolicy, ['Always']);
  if (template.spec?.activeDeadlineSeconds === undefined) return;
  place
    .at('template', 'spec', 'activeDeadlineSeconds')
    .refuse({ problem: 'Pods that run for ever have no deadline', remedy: 'remove it' });
}

function refuseRestart(place: Place, policy: string | undefined, allowed: readonly string[]): void {
  if (allowed.includes(policy || 'Always')) return; // nothing and an empty text are the same to Go
  const names = allowed.map((name) => `'${name}'`).join(' or ');
  place.refuse({
    problem: `restartPolicy '${policy ?? 'Always'}' is not ${names}`,
    remedy: `give ${names}`,
    value: policy,
  });
}

function judgeRolling(place: Place, rolling: Rolling, initial: Amount = 0): void {
  const { maxSurge = initial, maxUnavailable = initial } = rolling;
  refuseNoAmount(place.at('maxSurge'), maxSurge);
  refuseNoAmount(place.at('maxUnavailable'), maxUnavailable);
  if (Number.parseInt(String(maxSurge), 10) === 0 && Number.parseInt(String(maxUnavailable), 10) === 0) {
    place
      .at('maxUnavailable')
      .refuse({ problem: 'maxSurge and maxUnavailable are both 0', remedy: 'let one of them be more' });
  }
  if (typeof maxUnavailable !== 'string' || Number.parseInt(maxUnavailable, 10) <= 100) return;
  place
    .at('maxUnavailable')
    .refuse({ problem: `'${maxUnavailable}' is above 100%`, remedy: 'give at most 100%', value: maxUnavailable });
}

/** Refuses what is neither a count nor a percentage. */
export function refuseNoAmount(place: Place, amount: Amount): void {
  if (typeof amount === 'number') place.refuseBelow(0, amount);
  else if (!/^\d+%$/.test(amount))
    place.refuse({
      problem: `'${amount}' is no percentage`,
      remedy: "give a count, or a percentage such as '25%'",
      value: amount,
    });
}

interface JobSpec {
  readonly template: PodTemplate;
  readonly parallelism?: number;
  readonly completions?: number;
  readonly backoffLimit?: number;
  readonly activeDeadlineSeconds?: number;
  readonly ttlSecondsAfterFinished?: number;
  readonly completionMode?: string;
  readonly selector?: Selector | null;
  readonly manualSelector?: boolean | null;
}

const JOB_COUNTS = [
  'parallelism',
  'completions',
  'backoffLimit',
  'activeDeadlineSeconds',
  'ttlSecondsAfterFinished',
] as const;

/** Refuses what the API server refuses in code of a Job, beyond its schema. */
export function judgeJob(place: Place, { spec }: { readonly spec: JobSpec }): void {
  judgeJobSpec(place.at('spec'), spec);
  if (!spec.selector || spec.manualSelector) return;
  const problem = 'the selector of a Job is made by Kubernetes';
  place.at('spec', 'selector').refuse({ problem, remedy: "remove it, or set 'manualSelector'" });
}

interface CronJob {
  readonly spec: {
    readonly schedule: string;
    readonly jobTemplate: { readonly spec: JobSpec };
    readonly startingDeadlineSeconds?: number;
    readonly successfulJobsHistoryLimit?: number;
    readonly failedJobsHistoryLimit?: number;
  };
}

/** Refuses what the API server refuses in code of a CronJob, beyond its schema. */
export function judgeCronJob(place: Place, { spec }: CronJob): void {
  const at = place.at('spec');
  at.at('schedule').refuseText('schedule', spec.schedule, scheduleProblem(spec.schedule));
  for (const name of ['startingDeadlineSeconds', 'successfulJobsHistoryLimit', 'failedJobsHistoryLimit'] as const) {
    at.at(name).refuseBelow(0, spec[name]);
  }
  judgeJobSpec(at.at('jobTemplate', 'spec'), spec.jobTemplate.spec ?? { template: {} });
}

function judgeJobSpec(place: Place, spec: JobSpec): void {
  for (const name of JOB_COUNTS) place.at(name).refuseBelow(0, spec[name]);
  if (spec.completionMode === 'Indexed' && spec.completions === undefined) {
    place.at('completions').refuse({ problem: "completionMode 'Indexed' needs completions", remedy: 'say how many' });
  }
  judgePodTemplate(place.at('template'), spec.template);
  refuseRestart(place.at('template', 'spec', 'restartPolicy'), spec.template.spec?.restartPolicy, [
    'OnFailure',
    'Never',
  ]);
}

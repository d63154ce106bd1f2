import { Duration } from 'cdk8s';
import { ClusterFact, ClusterSelector, Provider } from '../../../src';
import {
  KarpenterController,
  type KarpenterControllerProps,
  KarpenterFeature,
} from '../../../src/nodes/karpenter-controller';
import { NodeClass } from '../../../src/nodes/node-class';
import { AmiReleases } from '../../../src/nodes/release/ami-releases';
import { SpotMode } from '../../../src/nodes/spot-mode';
import type { FindingCase } from '../../fleets/finding-case';
import { nodeFleet, poolOf } from '../node-fleet';
import { rawFleet, rawPool, template, workload } from '../raw-fleet';

const PATH = 'acme/bundles/raw/object-1';

type Spec = Record<string, unknown>;

/** A raw pool on a cluster whose Karpenter the fleet brings. */
const controlled = (pool: Spec, props: Partial<KarpenterControllerProps>) => () => {
  const made = nodeFleet({ lab: { installed: {} }, live: { installed: {} } });
  new KarpenterController(made.fleet, 'karpenter', { version: '1.15.1', ...props });
  return rawFleet([rawPool(pool)], {}, made);
};

const types = (count: number) => ({
  key: 'node.kubernetes.io/instance-type',
  operator: 'In',
  values: Array.from({ length: count }, (_, index) => `m${index}.large`),
});
const spot = { key: 'karpenter.sh/capacity-type', operator: 'In', values: ['spot'] };
const spotTypes = (count: number) => template({ requirements: [types(count), spot] });

const ofAws = (queue: boolean) => () => {
  const made = nodeFleet({ lab: { installed: {} }, live: { installed: {} } });
  const interruptionQueue = queue ? ClusterFact.clusterName() : undefined;
  new KarpenterController(made.fleet, 'karpenter', { version: '1.15.1', interruptionQueue });
  poolOf(made, { spot: SpotMode.PREFER, clusters: ClusterSelector.named('lab') });
  return made;
};

const releasing = (prod: string, maxAgeDays: number) => () => {
  const file = {
    asOf: '2026-11-20',
    soakDays: 5,
    maxAgeDays,
    releases: [{ alias: 'al2023@v20261101', published: '2026-11-01', promoted: { dev: '2026-11-02', prod } }],
  };
  const releases = AmiReleases.fromJson(JSON.stringify(file), 'releases.json');
  const made = nodeFleet();
  poolOf(made, { nodeClasses: [NodeClass.ec2({ role: ClusterFact.format('nodes'), releases })] });
  return made;
};

const excepting = (minutes: number) => () => {
  const made = nodeFleet();
  const exceptions = [{ field: 'consolidateAfter', reason: 'a launch', until: '2026-12-24' }];
  poolOf(made, { consolidateAfter: Duration.minutes(minutes), exceptions });
  return made;
};

const scaler = (window: number) => ({
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  metadata: { name: 'web' },
  spec: {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
    minReplicas: 2,
    maxReplicas: 9,
    metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } } }],
    behavior: {
      scaleDown: { stabilizationWindowSeconds: window, policies: [{ type: 'Pods', value: 1, periodSeconds: 60 }] },
    },
  },
});

const scaled = (window: number) => () => {
  const { replicas: _, ...spec } = workload('Deployment').spec as Spec;
  return rawFleet([rawPool(), { ...workload('Deployment'), spec }, scaler(window)]);
};

const cronJob = (schedule: string) => () => {
  const job = workload('Job', { restartPolicy: 'Never' }).spec;
  const spec = { schedule, jobTemplate: { spec: job } };
  return rawFleet([rawPool(), { apiVersion: 'batch/v1', kind: 'CronJob', metadata: { name: 'tick' }, spec }]);
};

/** By the name of their rule. */
export const CONTROLLER_RULE_CASES: Readonly<Record<string, readonly FindingCase[]>> = {
  quietTime: [
    {
      name: 'a pool that is hastier than an autoscaler',
      found: {
        text: `FL2009 ${PATH}: consolidates after '10m', sooner than the autoscaler of Deployment 'web' settles ('10m1s'); give consolidateAfter at least that long`,
        value: '10m',
        limit: '10m1s',
      },
      passes: scaled(540),
      fails: scaled(541),
    },
    {
      name: 'a CronJob that leaves no quiet time',
      found: {
        text: `FL2009 ${PATH}: consolidates after '10m', and CronJob 'tick' comes every '9m', so its node is never quiet; send the CronJob to a pool of class BURST, or let it come less often`,
        value: '10m',
        limit: '9m',
      },
      passes: cronJob('0,10,20,30,40,50 * * * *'),
      fails: cronJob('0,10,19,30,40,50 * * * *'),
    },
  ],
  spotQueue: [
    {
      name: 'spot nodes that go without a word',
      found: {
        text: "FL2011 acme/bundles/general/node-pool: makes spot nodes on 'lab', where Karpenter has no interruptionQueue to be told before they go; give interruptionQueue to the KarpenterController",
        severity: 'warning',
      },
      passes: ofAws(true),
      fails: ofAws(false),
    },
  ],
  spotVariety: [
    {
      name: 'too few types for spot nodes to be replaced',
      found: {
        text: `FL2012 ${PATH}: has 14 instance types, too few for spotToSpotConsolidation on 'lab' to do anything; allow at least 15, by families or sizes`,
        value: '14',
        limit: '15',
        severity: 'warning',
      },
      passes: controlled(spotTypes(15), { features: [KarpenterFeature.SPOT_TO_SPOT_CONSOLIDATION] }),
      fails: controlled(spotTypes(14), { features: [KarpenterFeature.SPOT_TO_SPOT_CONSOLIDATION] }),
    },
  ],
  featureGates: [
    {
      name: 'a pool of a fixed size where Karpenter knows none',
      found: {
        text: `FL2020 ${PATH}: NodePool 'raw' needs feature 'staticCapacity', which Karpenter of 'lab' does not have switched on; add it to features of the KarpenterController`,
        value: 'staticCapacity',
      },
      passes: controlled({ replicas: 2 }, { features: [KarpenterFeature.STATIC_CAPACITY] }),
      fails: controlled({ replicas: 2 }, { features: [KarpenterFeature.NODE_REPAIR] }),
    },
    {
      name: 'a feature of a Karpenter that the fleet does not bring to this cluster',
      found: {
        text: `FL2020 ${PATH}: NodePool 'raw' needs feature 'staticCapacity', which Karpenter of 'lab' does not have switched on; add it to features of the KarpenterController`,
        value: 'staticCapacity',
      },
      passes: controlled({ replicas: 2 }, { clusters: ClusterSelector.named('live') }),
      fails: controlled({ replicas: 2 }, { clusters: ClusterSelector.provider(Provider.AWS.name) }),
    },
  ],
  idleException: [
    {
      name: 'an exception that lets nothing pass',
      found: {
        text: "FL2023 acme/components/general: the exception for 'consolidateAfter' lets nothing pass; remove it, or name the field as the finding does that it is for",
        value: 'consolidateAfter',
        severity: 'warning',
      },
      passes: excepting(9),
      fails: excepting(10),
    },
  ],
  releaseOrder: [
    {
      name: 'an image that a tier took too soon',
      found: {
        text: "FL2050 acme/components/general: releases.json: 'prod' took 'al2023@v20261101' 4 days after 'dev', sooner than 5; correct promoted of the release, or give it a rollback with the reason",
        value: 'releases.json',
      },
      passes: releasing('2026-11-07', 60),
      fails: releasing('2026-11-06', 60),
    },
  ],
  releaseAge: [
    {
      name: 'an image that is too old',
      found: [
        {
          text: "FL2052 acme/components/general: tier 'dev' runs 'al2023@v20261101', which was 19 days old on 2026-11-20; promote a newer release",
          value: '19',
          limit: '18',
          severity: 'warning',
        },
        {
          text: "FL2052 acme/components/general: tier 'prod' runs 'al2023@v20261101', which was 19 days old on 2026-11-20; promote a newer release",
          value: '19',
          limit: '18',
          severity: 'warning',
        },
      ],
      passes: releasing('2026-11-07', 19),
      fails: releasing('2026-11-07', 18),
    },
  ],
};

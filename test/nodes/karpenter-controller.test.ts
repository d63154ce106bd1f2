import { parseAllDocuments } from 'yaml';
import { ClusterFact, Provider } from '../../src';
import { KarpenterController, KarpenterFeature } from '../../src/nodes/karpenter-controller';
import { TaintEffect } from '../../src/nodes/taint';
import { outcomeOf, readOutput } from '../fleets/outcome';
import { nodeFleet } from './node-fleet';

const QUIET = { lab: { installed: {} }, live: { installed: {} } };

const setOf = (made: ReturnType<typeof nodeFleet>, bundle: string) =>
  readOutput(made.app, `hub/root/applicationset.argoproj.io.argocd.${bundle}.yaml`);

describe('Karpenter', () => {
  const made = nodeFleet(QUIET);
  const karpenter = new KarpenterController(made.fleet, 'karpenter', {
    version: '1.15.1',
    byTier: [{ tier: made.prod, version: '1.14.3' }],
    role: ClusterFact.format('arn:aws:iam::111122223333:role/karpenter-{}', ClusterFact.clusterName()),
    interruptionQueue: ClusterFact.clusterName(),
    features: [KarpenterFeature.NODE_REPAIR],
    tolerated: [{ key: 'acme.io/system', effect: TaintEffect.NO_EXECUTE }],
    metrics: true,
    values: { replicas: 3, settings: { batchMaxDuration: '5s' } },
  });
  const { findings } = outcomeOf(made.app);

  it('is installed without a finding', () => expect(findings).toEqual([]));

  it('brings its definitions before the controller, which leaves its own out', () => {
    expect(karpenter.controller.requires).toEqual([karpenter.definitions]);
    expect(karpenter.controller.skipCrds).toBe(true);
    expect(karpenter.definitions.chartName).toBe('karpenter-crd');
    expect(setOf(made, 'karpenter')).toContain('skipCrds: true');
  });

  it('has the same version of both, in every tier', () => {
    for (const tier of [made.dev, made.prod])
      expect(karpenter.definitions._releaseAt(tier).version).toBe(karpenter.controller._releaseAt(tier).version);
    expect(karpenter.controller._releaseAt(made.prod).version).toBe('1.14.3');
  });

  it('knows its cluster, its role and its queue, and what it is asked to do', () => {
    const { values } = karpenter.controller._releaseAt(made.dev);
    expect(values).toMatchObject({
      replicas: 3,
      settings: { batchMaxDuration: '5s', featureGates: { nodeRepair: true } },
      serviceMonitor: { enabled: true },
      tolerations: [
        { key: 'CriticalAddonsOnly', operator: 'Exists' },
        { key: 'acme.io/system', operator: 'Exists', effect: 'NoExecute' },
      ],
    });
    expect(values.settings.clusterName).toBeInstanceOf(ClusterFact);
    expect(values.settings.interruptionQueue).toBeInstanceOf(ClusterFact);
    expect(`${values.serviceAccount.annotations['eks.amazonaws.com/role-arn']}`).toContain('role/karpenter-');
  });

  it('is written as objects that can be read', () => {
    for (const bundle of ['karpenter', 'karpenter-crd'])
      expect(parseAllDocuments(setOf(made, bundle))[0]!.errors).toEqual([]);
  });

  it('says what the clusters run', () => {
    expect(readOutput(made.app, 'plan/fleet.json')).toContain('"installed":{"karpenter":"1.15.1"}');
  });

  it('of Azure comes from where Azure publishes it, to its clusters alone', () => {
    const azure = nodeFleet({ ...QUIET, live: { installed: {}, provider: Provider.AZURE } });
    const { controller } = new KarpenterController(azure.fleet, 'karpenter', {
      version: '1.14.2',
      provider: Provider.AZURE,
    });
    expect(outcomeOf(azure.app).findings).toEqual([]);
    expect(controller.repoUrl).toBe('mcr.microsoft.com/aks/karpenter');
    expect(setOf(azure, 'karpenter')).toContain('azure');
  });

  it('takes the facts that a user gives instead of its own', () => {
    const other = nodeFleet(QUIET);
    const name = ClusterFact.annotation('acme.io/eks-name');
    const { controller } = new KarpenterController(other.fleet, 'karpenter', {
      version: '1.15.1',
      values: { settings: { clusterName: name } },
    });
    expect(controller._releaseAt(other.dev).values.settings.clusterName).toBe(name);
  });
});

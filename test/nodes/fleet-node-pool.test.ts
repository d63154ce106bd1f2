import { Duration, Size } from 'cdk8s';
import { parse } from 'yaml';
import { ClusterFact, Cni, Provider } from '../../src';
import { Architecture } from '../../src/nodes/architecture';
import { DisruptionReason } from '../../src/nodes/disruption/disruption-budget';
import { MaintenanceWindow, Weekday } from '../../src/nodes/disruption/maintenance-window';
import * as windowBudgets from '../../src/nodes/disruption/window-budgets';
import type { FleetNodePoolProps } from '../../src/nodes/fleet-node-pool';
import { NodeClass } from '../../src/nodes/node-class';
import { AmiReleases } from '../../src/nodes/release/ami-releases';
import { NodeRequirement } from '../../src/nodes/requirements/node-requirement';
import { SpotMode } from '../../src/nodes/spot-mode';
import { TaintEffect } from '../../src/nodes/taint';
import { WorkloadClass } from '../../src/nodes/workload-class';
import { exampleOf } from '../fleets/finding-case';
import { outcomeOf, readOutput, treeOf } from '../fleets/outcome';
import { EC2, KWOK, type NodeFleet, nodeFleet, poolFleet, poolOf } from './node-fleet';

/** Directories of a bundle, each with its files. */
function directoriesOf({ app }: NodeFleet, bundle: string = 'general'): Record<string, string[]> {
  expect(outcomeOf(app).findings).toEqual([]);
  const files = Object.keys(treeOf(app.outdir)).filter((file) => new RegExp(`^fleet/${bundle}/.*yaml$`).test(file));
  const byFolder = new Map<string, string[]>();
  for (const file of files.sort()) {
    const [, , folder, name] = file.split('/');
    byFolder.set(folder!, [...(byFolder.get(folder!) ?? []), name!]);
  }
  return Object.fromEntries(byFolder);
}

/** The NodePool of the first directory. */
function nodePoolOf(made: NodeFleet, bundle: string = 'general'): any {
  const [folder] = Object.keys(directoriesOf(made, bundle));
  return parse(readOutput(made.app, `fleet/${bundle}/${folder}/nodepool.karpenter.sh.${bundle}.yaml`));
}

const SUBNET = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworks/v/subnets/n';

const kwokFleet = (props: Partial<FleetNodePoolProps> = {}) => {
  const made = nodeFleet({ lab: { provider: Provider.KWOK }, live: { provider: Provider.KWOK } });
  poolOf(made, props);
  return made;
};

describe('a pool', () => {
  it('is a NodePool and its node class, once for clusters with the same result', () => {
    expect(directoriesOf(kwokFleet())).toEqual({
      all: ['kwoknodeclass.karpenter.kwok.sh.general.yaml', 'nodepool.karpenter.sh.general.yaml'],
    });
  });

  it('says what its class means', () => {
    expect(nodePoolOf(kwokFleet()).spec).toEqual({
      disruption: {
        budgets: [{ nodes: '10%' }],
        consolidateAfter: '10m',
        consolidationPolicy: 'Balanced',
      },
      limits: { cpu: '100' },
      template: {
        metadata: { labels: { 'fleet.acme.io/workload-class': 'general' } },
        spec: {
          expireAfter: '720h',
          nodeClassRef: { group: 'karpenter.kwok.sh', kind: 'KWOKNodeClass', name: 'general' },
          requirements: [
            { key: 'karpenter.kwok.sh/instance-family', operator: 'In', values: ['c', 'm', 's'] },
            { key: 'karpenter.sh/capacity-type', operator: 'In', values: ['on-demand', 'reserved'] },
            { key: 'kubernetes.io/arch', operator: 'In', values: ['amd64'] },
            { key: 'kubernetes.io/os', operator: 'In', values: ['linux'] },
            { key: 'node.kubernetes.io/instance-type', operator: 'Exists', minValues: 10 },
          ],
          terminationGracePeriod: '4h',
        },
      },
      weight: 30,
    });
  });

  it.each(['SYSTEM', 'GENERAL', 'SPOT_TOLERANT', 'BURST', 'GPU_INFERENCE', 'GPU_TRAINING'] as const)(
    'of class %s is right by the schemas of AWS, and the same in a second run',
    (name) => {
      const made = poolFleet({ workloadClass: WorkloadClass[name], accelerators: ['l4'] });
      const { spec } = nodePoolOf(made);
      const first = treeOf(made.app.outdir);
      const again = poolFleet({ workloadClass: WorkloadClass[name], accelerators: ['l4'] });
      expect(nodePoolOf(again).spec).toEqual(spec);
      const bytes = (tree: Record<string, string>) => Object.values(tree).map((one) => one.replace(/^\S+ /, ''));
      expect(bytes(treeOf(again.app.outdir))).toEqual(bytes(first));
      expect({ disruption: spec.disruption, template: spec.template, weight: spec.weight }).toMatchSnapshot();
    },
  );

  it('takes the words of each provider, and the class that fits it', () => {
    const made = nodeFleet({ live: { provider: Provider.AZURE } });
    made.addCluster('sim', { provider: Provider.KWOK });
    poolOf(made);
    expect(Object.values(directoriesOf(made)).flat().sort()).toEqual([
      'aksnodeclass.karpenter.azure.com.general.yaml',
      'ec2nodeclass.karpenter.k8s.aws.general.yaml',
      'kwoknodeclass.karpenter.kwok.sh.general.yaml',
      ...Array(3).fill('nodepool.karpenter.sh.general.yaml'),
    ]);
    expect(readOutput(made.app, 'fleet/general/azure/nodepool.karpenter.sh.general.yaml')).toContain(
      'key: karpenter.azure.com/sku-family',
    );
  });

  it('refers to a node class that exists, and makes none', () => {
    const existing = NodeClass.existing({
      provider: Provider.KWOK,
      group: 'karpenter.kwok.sh',
      kind: 'KWOKNodeClass',
      name: 'default',
    });
    const made = kwokFleet({ nodeClasses: [existing] });
    expect(nodePoolOf(made).spec.template.spec.nodeClassRef.name).toBe('default');
    expect(directoriesOf(kwokFleet({ nodeClasses: [existing] }))).toEqual({
      all: ['nodepool.karpenter.sh.general.yaml'],
    });
  });

  it('writes all that it is given in the units of Karpenter', () => {
    const { spec } = nodePoolOf(
      kwokFleet({
        requirements: [NodeRequirement.noneOf('karpenter.kwok.sh/instance-size', ['1x']).withMinValues(2)],
        zones: ['test-zone-b', 'test-zone-a'],
        architectures: [Architecture.ARM64],
        spot: SpotMode.PREFER,
        limits: { cpu: 64, memory: Size.gibibytes(1536), nodes: 10, gpus: 2, others: { 'acme.io/fpga': '1' } },
        taints: [{ key: 'acme.io/own', value: 'yes', effect: TaintEffect.NO_EXECUTE }],
        startupTaints: [{ key: 'acme.io/booting' }],
        labels: { 'acme.io/cost-center': 'a1' },
        budgets: [
          { nodes: '2', reasons: [DisruptionReason.EMPTY], schedule: '0 9 * * 1-5', duration: Duration.minutes(90) },
        ],
        consolidateAfter: Duration.minutes(20),
        expireAfter: Duration.days(10),
        terminationGracePeriod: Duration.minutes(90),
        weight: 40,
        windows: [new MaintenanceWindow({ days: [Weekday.TUESDAY], start: '02:00', end: '06:00' })],
        consolidateInWindows: true,
        spec: { template: { metadata: { annotations: { 'acme.io/note': 'x' } } } },
      }),
    );
    expect(spec.limits).toEqual({
      'acme.io/fpga': '1',
      cpu: '64',
      memory: '1536Gi',
      nodes: '10',
      'nvidia.com/gpu': '2',
    });
    expect(spec.disruption).toEqual({
      budgets: [
        { nodes: '10%' },
        { nodes: '2', reasons: ['Empty'], schedule: '0 9 * * 1-5', duration: '1h30m' },
        { nodes: '0', reasons: ['Drifted', 'Empty', 'Underutilized'], schedule: '0 6 * * 2', duration: '164h' },
      ],
      consolidateAfter: '20m',
      consolidationPolicy: 'Balanced',
    });
    expect(spec.template.metadata).toEqual({
      annotations: { 'acme.io/note': 'x' },
      labels: { 'acme.io/cost-center': 'a1', 'fleet.acme.io/workload-class': 'general' },
    });
    expect(spec.template.spec).toMatchObject({
      expireAfter: '240h',
      terminationGracePeriod: '1h30m',
      taints: [{ effect: 'NoExecute', key: 'acme.io/own', value: 'yes' }],
      startupTaints: [{ effect: 'NoSchedule', key: 'acme.io/booting' }],
    });
    expect(spec.template.spec.requirements).toContainEqual({
      key: 'karpenter.sh/capacity-type',
      operator: 'In',
      values: ['on-demand', 'reserved', 'spot'],
    });
    expect(spec.template.spec.requirements).toContainEqual({
      key: 'topology.kubernetes.io/zone',
      operator: 'In',
      values: ['test-zone-a', 'test-zone-b'],
    });
    expect(spec.weight).toBe(40);
  });

  it('waits for Cilium on nodes of clusters that run it, and of no others', () => {
    const made = nodeFleet({ lab: { provider: Provider.KWOK, cni: Cni.CILIUM }, live: { provider: Provider.KWOK } });
    poolOf(made);
    expect(Object.keys(directoriesOf(made))).toEqual(['dev', 'prod']);
    const taintsIn = (folder: string) =>
      parse(readOutput(made.app, `fleet/general/${folder}/nodepool.karpenter.sh.general.yaml`)).spec.template.spec
        .startupTaints;
    expect(taintsIn('dev')).toEqual([{ effect: 'NoExecute', key: 'node.cilium.io/agent-not-ready', value: 'true' }]);
    expect(taintsIn('prod')).toBeUndefined();
  });

  it('is narrowed by tier and cluster, and where nothing differs it is one', () => {
    const made = nodeFleet({ lab: { provider: Provider.KWOK }, live: { provider: Provider.KWOK } });
    made.addCluster('third', { provider: Provider.KWOK, tier: made.prod });
    made.addCluster('fourth', { provider: Provider.KWOK, tier: made.prod });
    poolOf(made, {
      byTier: [{ tier: made.prod, limits: { cpu: 50 } }],
      byCluster: [{ cluster: made.live, limits: { cpu: 20 } }],
    });
    const folders = Object.keys(directoriesOf(made));
    expect(folders).toHaveLength(3);
    const limits = folders.map(
      (folder) =>
        parse(readOutput(made.app, `fleet/general/${folder}/nodepool.karpenter.sh.general.yaml`)).spec.limits.cpu,
    );
    expect([...limits].sort()).toEqual(['100', '20', '50']);
  });

  it('notes on the NodePool what was excepted, where it does not replace nodes', () => {
    const exception = { field: 'consolidateAfter', reason: 'a demo', until: '2026-12-01' };
    const { metadata, spec } = nodePoolOf(
      kwokFleet({ consolidateAfter: Duration.minutes(9), exceptions: [exception], asOf: '2026-12-01' }),
    );
    expect(JSON.parse(metadata.annotations['fleet.acme.io/exceptions'])).toEqual([exception]);
    expect(spec.disruption.consolidateAfter).toBe('9m');
  });

  it('keeps room free by placeholders that give way to everything', () => {
    const made = kwokFleet({
      workloadClass: WorkloadClass.BURST,
      headroom: { replicas: 2, cpu: 1.5, memory: Size.gibibytes(3) },
    });
    expect(directoriesOf(made).all).toContain('priorityclass.general-headroom.yaml');
    const read = (file: string) => parse(readOutput(made.app, `fleet/general/all/${file}`));
    expect(read('priorityclass.general-headroom.yaml').value).toBeLessThan(0);
    const { spec } = read('deployment.node-headroom.general-headroom.yaml');
    expect(spec.replicas).toBe(2);
    expect(spec.template.spec).toMatchObject({
      priorityClassName: 'general-headroom',
      terminationGracePeriodSeconds: 0,
      nodeSelector: { 'karpenter.sh/nodepool': 'general' },
      tolerations: [{ key: 'fleet.acme.io/burst', operator: 'Exists', effect: 'NoSchedule' }],
    });
    expect(spec.template.spec.containers[0].resources.requests).toEqual({ cpu: '1.5', memory: '3Gi' });
  });
});

describe('windows that would be written wrongly', () => {
  const night = new MaintenanceWindow({ days: [Weekday.TUESDAY], start: '02:00', end: '06:00' });

  it('are a finding, since every minute of a year is looked at', () => {
    const fault = { minute: 365 * 1440 + 61, fault: 'open between windows' } as const;
    const spy = jest.spyOn(windowBudgets, 'windowFault').mockReturnValue(fault);
    const made = kwokFleet({ windows: [night] });
    const findings = outcomeOf(made.app).findings.map(String);
    spy.mockRestore();
    expect(findings).toEqual([exampleOf('FL2040')]);
  });

  it('are looked at once, however many clusters have them', () => {
    const spy = jest.spyOn(windowBudgets, 'windowFault');
    const made = nodeFleet();
    poolOf(made, { windows: [night] });
    expect(outcomeOf(made.app).findings).toEqual([]);
    expect(spy).toHaveBeenCalledTimes(1);
    spy.mockRestore();
  });
});

describe('machines of AWS', () => {
  const specOf = (nodeClass: NodeClass) => {
    const made = poolFleet({ nodeClasses: [nodeClass] });
    expect(outcomeOf(made.app).findings).toEqual([]);
    const file = Object.keys(treeOf(made.app.outdir)).find((one) => /(all|dev|lab).*ec2nodeclass/.test(one))!;
    return parse(readOutput(made.app, file)).spec;
  };

  it('are found by the name of their cluster', () => {
    expect(specOf(EC2)).toEqual({
      amiSelectorTerms: [{ alias: 'al2023@v20261110' }],
      role: 'nodes-lab',
      securityGroupSelectorTerms: [{ tags: { 'karpenter.sh/discovery': 'lab' } }],
      subnetSelectorTerms: [{ tags: { 'karpenter.sh/discovery': 'lab' } }],
    });
  });

  it('are the same for all clusters where nothing reads a fact of theirs', () => {
    const role = ClusterFact.format('nodes');
    const made = poolFleet({
      nodeClasses: [NodeClass.ec2({ role, discovery: ClusterFact.format('acme'), amiAlias: 'al2023@v20261110' })],
    });
    expect(Object.keys(directoriesOf(made))).toEqual(['all']);
  });

  it('take disks, tags and any further field', () => {
    const nodeClass = NodeClass.ec2({
      role: ClusterFact.format('nodes'),
      amiAlias: 'bottlerocket@v1.44.0',
      subnetTags: { net: 'private' },
      securityGroupTags: { net: 'nodes' },
      volumeSize: Size.gibibytes(100),
      tags: { team: 'shop' },
      spec: { kubelet: { maxPods: 58 }, amiSelectorTerms: [{ id: 'ami-0123456789abcdef0' }], amiFamily: 'AL2023' },
    });
    expect(specOf(nodeClass)).toEqual({
      amiFamily: 'AL2023',
      amiSelectorTerms: [{ id: 'ami-0123456789abcdef0' }],
      blockDeviceMappings: [
        { deviceName: '/dev/xvda', rootVolume: true, ebs: { encrypted: true, volumeSize: '100Gi', volumeType: 'gp3' } },
      ],
      kubelet: { maxPods: 58 },
      role: 'nodes',
      securityGroupSelectorTerms: [{ tags: { net: 'nodes' } }],
      subnetSelectorTerms: [{ tags: { net: 'private' } }],
      tags: { team: 'shop' },
    });
  });

  it('run the release that their tier took', () => {
    const releases = AmiReleases.fromJson(
      JSON.stringify({
        asOf: '2026-11-20',
        soakDays: 5,
        maxAgeDays: 60,
        releases: [
          { alias: 'al2023@v20261101', published: '2026-11-01', promoted: { dev: '2026-11-02', prod: '2026-11-09' } },
          { alias: 'al2023@v20261115', published: '2026-11-15', promoted: { dev: '2026-11-16' } },
        ],
      }),
      'releases.json',
    );
    const made = poolFleet({ nodeClasses: [NodeClass.ec2({ role: ClusterFact.format('n'), releases })] });
    expect(outcomeOf(made.app).findings).toEqual([]);
    const aliases = Object.entries(treeOf(made.app.outdir))
      .filter(([file]) => file.includes('ec2nodeclass'))
      .map(([, text]) => /alias: (\S+)/.exec(text)![1]);
    expect(aliases.sort()).toEqual(['al2023@v20261101', 'al2023@v20261115']);
  });
});

describe('machines of others', () => {
  it('of Azure take images, disks, networks and any further field', () => {
    const made = nodeFleet({ lab: { provider: Provider.AZURE }, live: { provider: Provider.AZURE } });
    poolOf(made, {
      nodeClasses: [
        NodeClass.aks({
          imageFamily: 'AzureLinux',
          osDiskSize: Size.gibibytes(64),
          maxPods: 100,
          vnetSubnetId: SUBNET,
          tags: { team: 'shop' },
          spec: { fipsMode: 'FIPS' },
        }),
      ],
    });
    expect(directoriesOf(made).all).toEqual([
      'aksnodeclass.karpenter.azure.com.general.yaml',
      'nodepool.karpenter.sh.general.yaml',
    ]);
    expect(parse(readOutput(made.app, 'fleet/general/all/aksnodeclass.karpenter.azure.com.general.yaml')).spec).toEqual(
      {
        fipsMode: 'FIPS',
        imageFamily: 'AzureLinux',
        maxPods: 100,
        osDiskSizeGB: 64,
        tags: { team: 'shop' },
        vnetSubnetID: SUBNET,
      },
    );
  });

  it('of nobody take their time', () => {
    const made = kwokFleet({ nodeClasses: [NodeClass.kwok({ registrationDelay: Duration.seconds(90) })] });
    expect(outcomeOf(made.app).findings).toEqual([]);
    expect(readOutput(made.app, 'fleet/general/all/kwoknodeclass.karpenter.kwok.sh.general.yaml')).toContain(
      'nodeRegistrationDelay: 1m30s',
    );
    expect(KWOK.provider).toBe(Provider.KWOK);
  });
});

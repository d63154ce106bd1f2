import { Duration, type IResolver, type ResolutionContext } from 'cdk8s';
import { parse } from 'yaml';
import { ClusterFact, ClusterSelector, type FleetMemberProps, HelmBundle, Lifecycle, Registration } from '../../src';
import { asExpected, exampleOf } from '../fleets/finding-case';
import { type MinimalFleetChanges, minimalFleet, scratchOutput } from '../fleets/minimal-fleet';
import { outcomeOf, readOutput } from '../fleets/outcome';

const ARN = 'arn:aws:eks:eu-central-1:123456789012:cluster/lab';
const SERVER = 'https://lab.acme.io';

const written = (changes: MinimalFleetChanges) => {
  const made = minimalFleet(changes);
  expect(outcomeOf(made.app).findings).toEqual([]);
  return made;
};

const fleetOf = ({ app }: ReturnType<typeof minimalFleet>) => JSON.parse(readOutput(app, 'plan/fleet.json'));
const planOf = ({ app }: ReturnType<typeof minimalFleet>) => JSON.parse(readOutput(app, 'plan/plan.json'));
const filesOf = (made: ReturnType<typeof minimalFleet>, path: string): string[] =>
  planOf(made)
    .directories.find((one: { path: string }) => one.path === path)
    .objects.map((one: { file: string }) => one.file);
const secretOf = ({ app }: ReturnType<typeof minimalFleet>, name: string) =>
  parse(readOutput(app, `hub/registrations/secret.argocd.cluster-${name}.yaml`));
const externalOf = ({ app }: ReturnType<typeof minimalFleet>, name: string) =>
  parse(readOutput(app, `hub/registrations/externalsecret.external-secrets.io.argocd.cluster-${name}.yaml`));

const IN_STORE = { server: SERVER, store: 'vault', key: 'clusters/lab' };
const WITH_STORES = { hub: { installed: { 'external-secrets': '2.9.0' } } };

describe('a registration from a store', () => {
  const registered = (registration: Registration, more: Partial<FleetMemberProps> = {}) =>
    written({ ...WITH_STORES, lab: { registration, ...more } });

  it('is an ExternalSecret that keeps the Secret, whatever the store says', () => {
    const object = externalOf(registered(Registration.externalSecret(IN_STORE)), 'lab');
    expect(object.spec).toMatchObject({
      refreshInterval: '1h0m0s',
      secretStoreRef: { kind: 'ClusterSecretStore', name: 'vault' },
      target: { name: 'cluster-lab', creationPolicy: 'Owner', deletionPolicy: 'Retain', template: { type: 'Opaque' } },
      data: [{ secretKey: 'token', remoteRef: { key: 'clusters/lab', property: 'token' } }],
    });
  });

  it('makes a Secret with the labels and annotations that the plan counts on', () => {
    const annotations = { 'acme.io/vpc': 'vpc-1' };
    const made = registered(Registration.externalSecret(IN_STORE), { labels: { 'acme.io/zone': 'a' }, annotations });
    const { metadata } = externalOf(made, 'lab').spec.target.template;
    expect(metadata.labels).toMatchObject({ 'acme.io/zone': 'a', 'fleet.acme.io/cluster': 'lab' });
    expect(metadata.labels['argocd.argoproj.io/secret-type']).toBe('cluster');
    expect(metadata.annotations).toEqual({ ...annotations, 'fleet.acme.io/registered-by': 'cdk8s-fleet' });
    expect(fleetOf(made).expectedRegistrations).toEqual([{ name: 'lab', mode: 'externalSecret', ...metadata }]);
  });

  it('fills token and certificate authority in as Argo CD reads them', () => {
    const token = { ...IN_STORE, tokenProperty: 'bearer', caProperty: 'ca.crt', storeKind: 'SecretStore' };
    const { spec } = externalOf(
      registered(Registration.externalSecret({ ...token, refreshInterval: Duration.seconds(5405) })),
      'lab',
    );
    expect(spec.target.template.data).toEqual({
      name: 'lab',
      server: SERVER,
      config:
        '{"tlsClientConfig":{"insecure":false,"caData":{{ .ca | b64enc | toJson }}},"bearerToken":{{ .token | trim | toJson }}}',
    });
    expect(spec.data.map((one: { remoteRef: { property: string } }) => one.remoteRef.property)).toEqual([
      'bearer',
      'ca.crt',
    ]);
    expect(spec.refreshInterval).toBe('1h30m5s');
    expect(spec.secretStoreRef.kind).toBe('SecretStore');
  });

  it('writes a public certificate authority as it is', () => {
    const object = externalOf(registered(Registration.externalSecret({ ...IN_STORE, caData: 'LS0tLS1' })), 'lab');
    expect(object.spec.target.template.data.config).toContain('"caData":"LS0tLS1"');
    expect(object.spec.data).toHaveLength(1);
  });

  it('is guarded until its cluster is retired', () => {
    const registration = Registration.externalSecret(IN_STORE);
    const guarded = externalOf(registered(registration), 'lab').metadata.annotations;
    expect(guarded).toEqual({
      'argocd.argoproj.io/compare-options': 'IgnoreExtraneous',
      'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
    });
    const lab = { registration, lifecycle: Lifecycle.RETIRED };
    expect(externalOf(written({ ...WITH_STORES, lab }), 'lab').metadata.annotations).toEqual({});
  });

  it('is left out of what is applied by hand, before External Secrets runs', () => {
    const registration = Registration.externalSecret({ ...IN_STORE, server: 'https://hub.acme.io' });
    const made = written({ hub: { ...WITH_STORES.hub, registration } });
    expect(filesOf(made, 'bootstrap').filter((file) => file.includes('cluster-hub'))).toEqual([]);
    expect(filesOf(made, 'hub/registrations')).toContain('externalsecret.external-secrets.io.argocd.cluster-hub.yaml');
  });
});

describe('a registration that somebody else writes', () => {
  it.each([
    ['managed', Registration.managed(), {}],
    ['agent', Registration.agent(), { 'argocd-agent.argoproj-labs.io/agent-name': 'lab' }],
  ])('is no part of the output, but of the plan (%s)', (mode, registration, more) => {
    const made = written({ lab: { registration, annotations: { 'acme.io/vpc': 'vpc-1' } } });
    expect(filesOf(made, 'hub/registrations')).toEqual([
      'secret.argocd.cluster-hub.yaml',
      'secret.argocd.cluster-live.yaml',
    ]);
    const { expectedRegistrations, members } = fleetOf(made);
    const { labels } = members.find((one: { name: string }) => one.name === 'lab');
    expect(expectedRegistrations).toEqual([
      {
        name: 'lab',
        mode,
        labels: { ...labels, ...more, 'argocd.argoproj.io/secret-type': 'cluster' },
        annotations: { 'acme.io/vpc': 'vpc-1' },
      },
    ]);
  });

  it('is selected and planned like any other', () => {
    const names = (registration: Registration) =>
      planOf(written({ lab: { registration } })).applications.map((one: { name: string }) => one.name);
    const usual = names(Registration.aws({ server: SERVER, clusterName: 'lab' }));
    expect(usual).toContain('lab.notes');
    expect(names(Registration.managed())).toEqual(usual);
    expect(names(Registration.agent())).toEqual(usual);
  });

  it('carries an address for facts, known at synth or not', () => {
    const made = minimalFleet({ lab: { registration: Registration.managed() } });
    const chart = { chartName: 'podinfo', repoUrl: 'https://charts.acme.io', version: '1.2.3', namespace: 'tools' };
    new HelmBundle(made.fleet, 'info', {
      ...chart,
      values: { api: ClusterFact.server() },
      clusters: ClusterSelector.named('lab'),
    });
    expect(outcomeOf(made.app).findings).toEqual([]);
  });

  it('is held against the others by its address, where it is given', () => {
    const registration = Registration.managed({ server: 'https://live.acme.io/' });
    const { findings } = outcomeOf(minimalFleet({ lab: { registration } }).app);
    expect(findings.map(({ code, value }) => [code, value])).toEqual([['FL6111', 'https://live.acme.io']]);
  });
});

describe('a registration for the EKS capability', () => {
  it('is the ARN alone', () => {
    const made = written({ lab: { registration: Registration.eksCapability({ clusterArn: ARN }) } });
    expect(secretOf(made, 'lab').stringData).toEqual({ name: 'lab', server: ARN });
    expect(fleetOf(made).expectedRegistrations).toEqual([]);
  });

  it('of the hub is the address of everything on the hub', () => {
    const made = written({
      hub: { registration: Registration.eksCapability({ clusterArn: ARN }) },
      notes: { clusters: ClusterSelector.all().union(ClusterSelector.hub()) },
    });
    const read = (file: string) => parse(readOutput(made.app, `hub/root/${file}`));
    for (const name of ['fleet-root', 'hub.registrations', 'hub.notes'])
      expect(read(`application.argoproj.io.argocd.${name}.yaml`).spec.destination.server).toBe(ARN);
    for (const name of ['fleet-root', 'shop']) {
      const { destinations } = read(`appproject.argoproj.io.argocd.${name}.yaml`).spec;
      expect(destinations).toContainEqual(expect.objectContaining({ server: ARN }));
    }
    expect(filesOf(made, 'bootstrap')).toContain('secret.argocd.cluster-hub.yaml');
  });
});

describe('tokens of another framework in a registration', () => {
  const TOKEN = (name: string) => `\${Token[${name}.1]}`;
  const VALUES: Record<string, string> = {
    [TOKEN('ENDPOINT')]: 'https://from-stack.acme.io',
    [TOKEN('ROLE')]: 'arn:aws:iam::123456789012:role/argocd',
    [TOKEN('CA')]: 'LS0tLS1',
    [TOKEN('VPC')]: 'vpc-1',
    [TOKEN('RANGE')]: '10.9.0.0/16',
    [TOKEN('ARN')]: ARN,
  };

  /** As the resolver of AWS CDK: whole values, and an error for any other. */
  class StackReader implements IResolver {
    public resolve(context: ResolutionContext): void {
      if (typeof context.value !== 'string' || !context.value.includes('${Token[')) return;
      const value = VALUES[context.value];
      if (value === undefined) throw new Error('no output holds it');
      context.replaceValue(value);
    }
  }

  const reading = (lab: Partial<FleetMemberProps>, resolvers: IResolver[] = [new StackReader()]) =>
    minimalFleet({ app: { outdir: scratchOutput(), resolvers }, lab });

  const aws = (server: string) =>
    Registration.aws({ server, clusterName: 'lab', roleArn: TOKEN('ROLE'), caData: TOKEN('CA') });

  it('are resolved wherever they stand, inside the config too', () => {
    const made = reading({
      registration: aws(TOKEN('ENDPOINT')),
      annotations: { 'acme.io/vpc': TOKEN('VPC') },
      podCidrs: [TOKEN('RANGE')],
    });
    expect(outcomeOf(made.app).findings).toEqual([]);
    const secret = secretOf(made, 'lab');
    expect(secret.stringData.server).toBe('https://from-stack.acme.io');
    expect(JSON.parse(secret.stringData.config)).toEqual({
      awsAuthConfig: { clusterName: 'lab', roleARN: VALUES[TOKEN('ROLE')] },
      tlsClientConfig: { insecure: false, caData: 'LS0tLS1' },
    });
    expect(secret.metadata.annotations['acme.io/vpc']).toBe('vpc-1');
    expect(fleetOf(made).members.find((one: { name: string }) => one.name === 'lab')).toMatchObject({
      server: 'https://from-stack.acme.io',
      podCidrs: ['10.9.0.0/16'],
    });
  });

  it('are resolved in every mode that writes an object', () => {
    const [server, caData] = [TOKEN('ENDPOINT'), TOKEN('CA')];
    const modes = [
      Registration.exec({ server, caData, command: 'argocd-k8s-auth', args: [TOKEN('ROLE')] }),
      Registration.externalSecret({ server, caData, store: TOKEN('VPC'), key: TOKEN('VPC') }),
      Registration.eksCapability({ clusterArn: TOKEN('ARN') }),
      Registration.managed({ server }),
    ];
    for (const registration of modes) {
      const made = minimalFleet({ ...WITH_STORES, app: { resolvers: [new StackReader()] }, lab: { registration } });
      expect(outcomeOf(made.app).findings).toEqual([]);
      expect(readOutput(made.app, 'plan/fleet.json')).not.toContain('Token[');
    }
  });

  it('are refused where two of one address turn out', () => {
    const made = reading({ registration: aws(TOKEN('ENDPOINT')) });
    VALUES[TOKEN('ENDPOINT')] = 'https://live.acme.io';
    expect(outcomeOf(made.app).findings.map(({ code }) => code)).toEqual(['FL6111']);
    VALUES[TOKEN('ENDPOINT')] = 'https://from-stack.acme.io';
  });

  it('are refused, with the cluster, where the resolver does not know them', () => {
    const [finding] = asExpected(outcomeOf(reading({ registration: aws(TOKEN('OTHER')) }).app).findings);
    expect(finding).toEqual({
      text: 'FL1038 acme/clusters/lab: a token cannot be resolved: no output holds it; pass tokens whole, and deploy the stack that gives their values first',
    });
    expect(exampleOf('FL1038')).toBe(finding!.text);
  });

  it('are refused where nothing resolves them', () => {
    const { findings } = outcomeOf(reading({ registration: aws(TOKEN('ENDPOINT')) }, []).app);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['FL9029']));
  });
});

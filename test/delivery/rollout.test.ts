import { parse } from 'yaml';
import { ArgoCdSettings, type BundleProps, ClusterSelector, HelmBundle, Rollout } from '../../src';
import { asExpected, exampleOf } from '../fleets/finding-case';
import { bundleOf, type MinimalFleet, minimalFleet } from '../fleets/minimal-fleet';
import { outcomeOf, readOutput, thrownBy } from '../fleets/outcome';

const written = (props: (made: MinimalFleet) => BundleProps) => {
  const made = minimalFleet({ argoCd: { settings: new ArgoCdSettings({ progressiveSyncs: true }) } });
  bundleOf(made.fleet, 'extra', props(made));
  expect(outcomeOf(made.app).findings).toEqual([]);
  const read = (file: string) => parse(readOutput(made.app, `hub/root/${file}`)).spec;
  return { made, set: read('applicationset.argoproj.io.argocd.extra.yaml'), read };
};

const steps = ({ dev, prod }: MinimalFleet) =>
  Rollout.rollingSync({ steps: [{ tiers: [dev] }, { tiers: [prod], maxUpdate: '25%' }] });

describe('a rollout', () => {
  it('is written as steps over the tier of each Application, which sync when their step comes', () => {
    const { set } = written((made) => ({ rollout: steps(made) }));
    const match = (tier: string) => [{ key: 'fleet.acme.io/tier', operator: 'In', values: [tier] }];
    expect(set.strategy).toEqual({
      type: 'RollingSync',
      rollingSync: {
        steps: [{ matchExpressions: match('dev') }, { matchExpressions: match('prod'), maxUpdate: '25%' }],
      },
    });
    expect(set.template.spec.syncPolicy.automated).toEqual({ enabled: false, prune: true });
    expect(set.template.metadata.labels).toHaveProperty(['fleet.acme.io/tier']);
  });

  it('writes a count as a number', () => {
    const { set } = written(({ dev, prod }) => ({
      rollout: Rollout.rollingSync({ steps: [{ tiers: [prod, dev], maxUpdate: '3' }] }),
    }));
    const [step] = set.strategy.rollingSync.steps;
    expect(step.maxUpdate).toBe(3);
    expect(step.matchExpressions[0].values).toEqual(['dev', 'prod']);
  });

  it('leaves the hub, which no ApplicationSet delivers to, as it is', () => {
    const both = ClusterSelector.all().union(ClusterSelector.hub());
    const { read } = written((made) => ({ rollout: steps(made), clusters: both }));
    const { automated } = read('application.argoproj.io.argocd.hub.extra.yaml').syncPolicy;
    expect(automated).toEqual({ prune: true, selfHeal: true });
  });

  it.each([
    [
      'FL1053',
      "FL1053 Rollout.rollingSync: maxUpdate 'half' is neither a count nor a share; give a whole number, or 0% to 100%",
      'half',
    ],
    [
      '',
      "FL1053 Rollout.rollingSync: maxUpdate '101%' is neither a count nor a share; give a whole number, or 0% to 100%",
      '101%',
    ],
    [
      '',
      "FL1053 Rollout.rollingSync: maxUpdate '-1' is neither a count nor a share; give a whole number, or 0% to 100%",
      '-1',
    ],
  ])('refuses a share that is none %s', (code, text, maxUpdate) => {
    const { dev } = minimalFleet();
    expect(thrownBy(() => Rollout.rollingSync({ steps: [{ tiers: [dev], maxUpdate }] }))).toBe(text);
    expect(thrownBy(() => Rollout.rollingSync({ steps: [{ tiers: [dev], maxUpdate: '100%' }] }))).toBeUndefined();
    if (code) expect(exampleOf(code)).toBe(text);
  });

  it('refuses to have no step', () => {
    expect(thrownBy(() => Rollout.rollingSync({ steps: [] }))).toBe(exampleOf('FL1054'));
  });
});

describe('self-heal', () => {
  it.each([
    [undefined, { prune: true, selfHeal: true }],
    [true, { prune: true, selfHeal: true }],
    [false, { prune: true }],
  ])('is on unless it is switched off (%s)', (selfHeal, automated) => {
    const { set } = written(() => (selfHeal === undefined ? {} : { selfHeal }));
    expect(set.template.spec.syncPolicy.automated).toEqual(automated);
    expect(set.strategy).toBeUndefined();
  });
});

describe('an override of the order of tiers', () => {
  const overriding = (reason: string, until: string) => {
    const made = minimalFleet();
    new HelmBundle(made.fleet, 'info', {
      chartName: 'podinfo',
      repoUrl: 'https://charts.acme.io',
      namespace: 'tools',
      version: '1.3.1',
      byTier: [{ tier: made.dev, version: '1.3.0' }],
      promotionOverrides: [{ tier: made.prod, reason, until }],
    });
    return made;
  };

  it('is recorded in the plan with its date', () => {
    const { app } = overriding('CVE-2026-1', '2026-12-31');
    expect(outcomeOf(app).findings.map(({ code }) => code)).toEqual(['FL6149']);
    const { bundles } = JSON.parse(readOutput(app, 'plan/fleet.json'));
    const overrides = bundles.map((one: { promotionOverrides?: unknown }) => one.promotionOverrides).filter(Boolean);
    expect(overrides).toEqual([[{ tier: 'prod', reason: 'CVE-2026-1', until: '2026-12-31' }]]);
  });

  it.each([
    ['CVE-2026-1', '2026-02-30'],
    ['CVE-2026-1', 'next week'],
    [' ', '2026-12-31'],
  ])('refuses to be without reason or date (%s, %s)', (reason, until) => {
    const found = asExpected(outcomeOf(overriding(reason, until).app).findings);
    expect(found[0]!.text).toMatch(/^FL1055 /);
    if (until === '2026-02-30') expect(found[0]!.text).toBe(exampleOf('FL1055'));
  });
});

import { Cluster, FleetComponent, Manifest, Registration, type RenderTarget, type Tier, VaryBy } from '../../src';
import { expand } from '../expander/expand';
import { clusterProps, type MinimalFleet, minimalFleet } from '../fleets/minimal-fleet';
import { outcomeOf, readOutput } from '../fleets/outcome';

/** Writes what a function makes of a cluster. */
class Sized extends FleetComponent {
  public readonly seen: string[] = [];

  constructor(
    { fleet }: MinimalFleet,
    private readonly sizeOf: (target: RenderTarget) => string,
  ) {
    super(fleet, 'sized', { namespace: 'tools', varyBy: [VaryBy.result()] });
  }

  public override renderAt(target: RenderTarget): void {
    this.seen.push(target.clusterName);
    const data = { size: this.sizeOf(target) };
    new Manifest(target.chart, 'size', { apiVersion: 'v1', kind: 'ConfigMap', data });
  }
}

/** A fleet with clusters of two tiers beside `lab` and `live`. */
function fleetOf(count: number): MinimalFleet {
  const made = minimalFleet();
  for (let index = 0; index < count; index++) {
    const id = `c${index}`;
    const registration = Registration.aws({ server: `https://${id}.acme.io`, clusterName: id });
    new Cluster(made.fleet, id, { ...clusterProps(id, index % 2 === 0 ? made.dev : made.prod), registration });
  }
  return made;
}

/** Directory that each cluster gets, as an independent reader of the output sees it. */
function directories({ app }: MinimalFleet): Record<string, string> {
  const { applications, errors } = expand(app.outdir);
  expect(errors).toEqual([]);
  const own = applications.filter(({ name }) => name.endsWith('.sized'));
  return Object.fromEntries(own.map(({ name, paths }) => [name.replace('.sized', ''), paths[0]!]));
}

const byException = (target: RenderTarget) => (target.clusterName === 'c3' ? 'huge' : target.tier.name);

describe('a bundle that varies by its result', () => {
  const made = fleetOf(6);
  const component = new Sized(made, byException);
  const { findings } = outcomeOf(made.app);

  it('is rendered once for each cluster', () => {
    expect(findings).toEqual([]);
    expect(component.seen.sort()).toEqual(['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'lab', 'live']);
  });

  it('has one directory for each result, which each of its clusters gets', () => {
    const of = (path: string) => expect.stringMatching(new RegExp(`fleet/sized/${path}$`));
    const [dev, prod] = [of('dev'), of('prod')];
    expect(directories(made)).toEqual({
      ...{ c0: dev, c1: prod, c2: dev, c3: of('_only\\.c3'), c4: dev, c5: prod, lab: dev, live: prod },
    });
    expect(readOutput(made.app, 'fleet/sized/_only.c3/configmap.tools.size.yaml')).toContain('size: huge');
    expect(readOutput(made.app, 'fleet/sized/prod/configmap.tools.size.yaml')).toContain('size: prod');
  });

  it('does not grow with clusters that are like others', () => {
    const sizeFor = (count: number) => {
      const large = fleetOf(count);
      new Sized(large, byException);
      expect(outcomeOf(large.app).findings).toEqual([]);
      return readOutput(large.app, 'hub/root/applicationset.argoproj.io.argocd.sized.yaml');
    };
    expect(sizeFor(40)).toBe(sizeFor(6));
  });

  it('is told with its cohorts in the plan', () => {
    const { bundles } = JSON.parse(readOutput(made.app, 'plan/fleet.json'));
    expect(bundles.find(({ name }: { name: string }) => name === 'sized')).toMatchObject({
      varyBy: ['VaryBy.result()'],
      cohorts: ['_only.c3', 'dev', 'prod'],
    });
  });

  it('refuses what cannot be rendered for one cluster, with its name', () => {
    const broken = fleetOf(4);
    new Sized(broken, (target) => {
      if (target.clusterName === 'c2') throw new Error('no size for this one');
      return 'small';
    });
    expect(outcomeOf(broken.app).findings.map(String)).toEqual([
      expect.stringContaining("renderAt for cohort 'c2' of 'sized' failed: no size for this one"),
    ]);
  });

  it('knows clusters of a tier that has only one', () => {
    const alone = minimalFleet();
    new Sized(alone, ({ tier }) => tier.name);
    expect(outcomeOf(alone.app).findings).toEqual([]);
    expect(alone.fleet.tiers.map((tier: Tier) => tier.name)).toContain('dev');
    expect(Object.values(directories(alone)).sort()).toEqual([
      expect.stringMatching(/sized\/dev$/),
      expect.stringMatching(/sized\/prod$/),
    ]);
  });
});

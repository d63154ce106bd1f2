import { Cluster, Registration } from '../../src';
import { clusterProps, minimalFleet } from '../fleets/minimal-fleet';
import { outcomeOf, readOutput } from '../fleets/outcome';

/** Which Application delivers which registrations, of a fleet with some clusters and a hub. */
function registrationsOf(clusters: number): Map<string, string[]> {
  const { app, fleet, dev } = minimalFleet();
  for (let index = 2; index < clusters; index++) {
    const id = `more-${index}`;
    const registration = Registration.aws({ server: `https://${id}.acme.io`, clusterName: id });
    new Cluster(fleet, id, { ...clusterProps(id, dev), registration });
  }
  expect(outcomeOf(app).findings).toEqual([]);
  const { applications, directories } = JSON.parse(readOutput(app, 'plan/plan.json'));
  const own = applications.filter(({ bundle }: any) => bundle.startsWith('registrations'));
  return new Map(
    own.map(({ name, directory }: any) => {
      const { objects } = directories.find(({ path }: any) => path === directory);
      return [name, objects.map((object: any) => object.name)];
    }),
  );
}

describe('folders of registrations', () => {
  const [small, large] = [registrationsOf(999), registrationsOf(1_000)];

  it('are one up to a thousand members, and two above', () => {
    expect([...small.keys()]).toEqual(['hub.registrations']);
    expect([...large.keys()].sort()).toEqual(['hub.registrations', 'hub.registrations-1']);
  });

  it('hold each registration once, about as many each', () => {
    const all = [...large.values()].flat();
    expect(new Set(all).size).toBe(1_001);
    expect(all).toHaveLength(1_001);
    for (const names of large.values()) expect(names.length).toBeGreaterThan(400);
  });
});

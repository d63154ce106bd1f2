import { Lazy } from 'cdk8s';
import { Cidr, Manifest, type RenderTarget, VaryBy } from '../../src';
import { minimalFleet } from '../fleets/minimal-fleet';
import { Note } from '../fleets/note';
import { outcomeOf, readOutput } from '../fleets/outcome';

/** What is found in a fleet with one component that does something first; it varies by tier, so it does so twice. */
function findingsWhen(first: (target: RenderTarget) => unknown, varyBy = [VaryBy.tier()]): string[] {
  const { app, fleet } = minimalFleet();
  new Note(fleet, 'web', { namespace: 'tools', varyBy }, first);
  return outcomeOf(app).findings.map(String);
}

/** What code in Python or Go throws on when it gets an error of ours: its text, and sometimes its name. */
function throughAnotherLanguage(call: () => unknown, prefix = 'FindingError: '): unknown {
  try {
    return call();
  } catch (error) {
    throw new Error(`${prefix}${(error as Error).message}`);
  }
}

const failure = (tier: string, reason: string) =>
  `FL9026 acme/components/web: renderAt for cohort '${tier}' of 'web' failed: ${reason}; mend renderAt: nothing of this component was rendered`;

describe('a component that cannot render a target', () => {
  it('may say so instead of throwing', () => {
    expect(findingsWhen((target) => target.fail('no image given'))).toEqual([
      failure('dev', 'no image given'),
      failure('prod', 'no image given'),
    ]);
  });

  it('says so for the target that it was given, and no other', () => {
    const found = findingsWhen((target) => target.tier.name === 'prod' && target.fail('no image given'));
    expect(found).toEqual([failure('prod', 'no image given')]);
  });

  it('may say several reasons', () => {
    const found = findingsWhen((target) => {
      target.fail('no image given');
      target.fail('no port\n  given');
    }, []);
    expect(found).toEqual([failure('all', 'no image given'), failure('all', 'no port given')]);
  });

  it('is heard with what it threw afterwards', () => {
    const found = findingsWhen((target) => {
      target.fail('no image given');
      throw new Error('no port given');
    }, []);
    expect(found).toEqual([failure('all', 'no image given'), failure('all', 'no port given')]);
  });

  it('is not judged by what it rendered before', () => {
    const found = findingsWhen((target) => {
      new Manifest(target.chart, 'half', { apiVersion: 'v1', kind: 'ConfigMap', data: { lazy: Lazy.any(broken) } });
      target.fail('no image given');
    }, []);
    expect(found).toEqual([failure('all', 'no image given')]);
  });
});

describe('an error of ours that went through code in another language', () => {
  const read = (target: RenderTarget) => target.region;
  const parse = () => Cidr.parse('10.0.0.0/99');

  it.each(['FindingError: ', ''])('is the finding that it was (%p before its text)', (prefix) => {
    const direct = findingsWhen(parse, []);
    expect(direct).toEqual([expect.stringMatching(/^FL1001 Cidr '10\.0\.0\.0\/99': /)]);
    expect(findingsWhen(() => throughAnotherLanguage(parse, prefix), [])).toEqual(direct);
    expect(findingsWhen((target) => target.fail(`${prefix}${direct[0]}`), [])).toEqual(direct);
  });

  it('is reported once, as what was read, where it comes from the target', () => {
    const direct = findingsWhen(read, []);
    expect(direct).toEqual([expect.stringMatching(/^FL1050 acme\/bundles\/web: region is read, but differs /)]);
    expect(findingsWhen((target) => throughAnotherLanguage(() => read(target)), [])).toEqual(direct);
    expect(findingsWhen((target) => target.fail(`FindingError: ${direct[0]}`), [])).not.toEqual([]);
  });

  it('is a failure of the component where its text is told with more', () => {
    const found = findingsWhen(() => throughAnotherLanguage(parse, 'cannot start: '), []);
    expect(found).toEqual([expect.stringMatching(/^FL9026 .* failed: cannot start: FL1001 Cidr /)]);
  });

  it('is told alike when a value is made late', () => {
    const late = (throwing: () => never) =>
      findingsWhen((target) => {
        const data = { lazy: Lazy.any({ produce: throwing }) };
        new Manifest(target.chart, 'late', { apiVersion: 'v1', kind: 'ConfigMap', data });
      }, []);
    const text = (reason: string) => [
      `FL9021 acme/bundles/web/late: cannot be turned into data: ${reason}; mend the value that is named`,
    ];
    expect(late(broken.produce)).toEqual(text('no value'));
    expect(late(() => foreign('no value'))).toEqual(text('no value'));
  });
});

describe('the remedy for reading what differs', () => {
  it('is one that can be written, also where a cluster has a label that no cluster can have', () => {
    const { app, fleet } = minimalFleet({ lab: { labels: { größe: 'klein' }, annotations: { zone: 'lab' } } });
    new Note(fleet, 'web', { namespace: 'tools' }, (target) => target.annotation('zone'));
    const [label, reading] = outcomeOf(app).findings;
    expect(label).toMatchObject({ code: 'FL1004', path: 'acme/clusters/lab' });
    expect(reading).toMatchObject({ code: 'FL1050', remedy: 'add VaryBy.tier() to varyBy' });
  });
});

test('a component that says nothing is rendered once for each cohort', () => {
  const { app, fleet } = minimalFleet();
  new Note(fleet, 'web', { namespace: 'tools', varyBy: [VaryBy.tier()] });
  expect(outcomeOf(app).findings).toEqual([]);
  expect(readOutput(app, 'fleet/web/dev/configmap.tools.note.yaml')).toContain('cohort: dev');
  expect(readOutput(app, 'fleet/web/prod/configmap.tools.note.yaml')).toContain('cohort: prod');
});

const broken = {
  produce: (): never => {
    throw new Error('no value');
  },
};

/** As the kernel of jsii hands on what code in another language threw. */
function foreign(text: string): never {
  const error = new Error(text);
  error.name = '@jsii/kernel.RuntimeError';
  throw error;
}

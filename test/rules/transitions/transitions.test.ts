import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cluster } from '../../../src';
import { TRANSITIONS } from '../../../src/rules/transitions';
import { clusterProps } from '../../fleets/minimal-fleet';
import { outcomeOf } from '../../fleets/outcome';
import { DEPARTURE_CASES } from './departure-cases';
import { fleetAnd } from './fleets';
import { OBJECT_CASES } from './object-cases';
import { PLACE_CASES } from './place-cases';
import { testTransitions, written } from './transition-case';

const CASES = { ...DEPARTURE_CASES, ...OBJECT_CASES, ...PLACE_CASES };

describe('rules over what changes between two outputs', () => {
  it('have a transition each that they refuse', () => {
    expect(Object.keys(CASES).sort()).toEqual(Object.keys(TRANSITIONS).sort());
  });

  describe.each(Object.keys(CASES))('%s', (rule) => {
    // what only moves, or is left behind, counts as deleted by no means
    testTransitions(rule, CASES[rule]!, rule in OBJECT_CASES ? {} : { deletionBudget: 0 });
  });

  it('tell a registration that others write from one of the fleet, which it guards', () => {
    const previous = written(fleetAnd(({ fleet, dev }) => new Cluster(fleet, 'old', clusterProps('old', dev))));
    const file = join(previous, 'plan.json');
    const plan = JSON.parse(readFileSync(file, 'utf8'));
    const directory = plan.directories.find(({ path }: { path: string }) => path === 'hub/registrations');
    directory.objects = directory.objects.filter(({ name }: { name: string }) => name !== 'cluster-old');
    writeFileSync(file, JSON.stringify(plan));
    const [finding, ...more] = outcomeOf(fleetAnd()({ previous }).app).findings;
    expect(more).toEqual([]);
    expect(finding!.problem).toContain("so its registration that others write in namespace 'argocd' is orphaned");
  });
});

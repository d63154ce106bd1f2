import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Bundle, Cluster, type FleetApp, type FleetAppProps, Lifecycle, Retirement } from '../../../src';
import { bundleOf, clusterProps, configMap, type MinimalFleet, scratchOutput } from '../../fleets/minimal-fleet';
import { outcomeOf, readOutput } from '../../fleets/outcome';
import { fleetAnd } from './fleets';

const SYNC_OPTIONS = 'argocd.argoproj.io/sync-options';

/** Commits of one repository: each is judged against the output of the one before, as in CI. */
class History {
  private readonly outdir = scratchOutput();

  public commit(...additions: ((made: MinimalFleet) => unknown)[]): { app: FleetApp; codes: string[] } {
    return this.commitWith({}, ...additions);
  }

  public commitWith(props: FleetAppProps, ...additions: ((made: MinimalFleet) => unknown)[]) {
    const app = fleetAnd(...additions)({ outdir: this.outdir, ...props }).app as FleetApp;
    return { app, codes: outcomeOf(app).findings.map(({ code }) => code) };
  }

  public has(file: string): boolean {
    return existsSync(join(this.outdir, file));
  }
}

const cluster =
  (lifecycle: Lifecycle) =>
  ({ fleet, dev }: MinimalFleet) =>
    new Cluster(fleet, 'old', { ...clusterProps('old', dev), lifecycle });

const bundle =
  (lifecycle: Lifecycle, retire?: Retirement) =>
  ({ fleet, shop }: MinimalFleet) =>
    bundleOf(fleet, 'extra', { team: shop, namespace: 'shop', lifecycle, ...(retire && { retire }) });

const REGISTRATION = 'hub/registrations/secret.argocd.cluster-old.yaml';
const SET = 'hub/root/applicationset.argoproj.io.argocd.extra.yaml';

describe('the retirement of a cluster', () => {
  it('takes two commits, and refuses one', () => {
    const history = new History();
    const { app: first } = history.commit(cluster(Lifecycle.ACTIVE));
    const before = parse(readOutput(first, REGISTRATION)).metadata;
    expect(before.annotations[SYNC_OPTIONS]).toBe('Prune=false,Delete=false');
    expect(before.labels['fleet.acme.io/lifecycle']).toBe('active');

    expect(history.commit().codes).toEqual(['FL6204']);
    expect(history.has(REGISTRATION)).toBe(true);

    const { app: second, codes } = history.commit(cluster(Lifecycle.RETIRED));
    expect(codes).toEqual([]);
    const retired = parse(readOutput(second, REGISTRATION)).metadata;
    expect(retired.annotations).not.toHaveProperty([SYNC_OPTIONS]);
    expect(retired.labels['fleet.acme.io/lifecycle']).toBe('retired');
    expect(readOutput(second, 'plan/plan.json')).not.toContain('"cluster":"old"');

    expect(history.commit().codes).toEqual([]);
    expect(history.has(REGISTRATION)).toBe(false);
  });
});

describe('the retirement of a bundle', () => {
  it.each([
    [Retirement.KEEP, { applicationsSync: 'create-update', preserveResourcesOnDeletion: true }],
    [Retirement.DELETE, { applicationsSync: 'sync', preserveResourcesOnDeletion: false }],
  ])('takes two commits, and refuses one (%s)', (retire, syncPolicy) => {
    const history = new History();
    expect(history.commit(bundle(Lifecycle.ACTIVE)).codes).toEqual([]);
    expect(history.commit().codes).toEqual(['FL6205']);

    const { app, codes } = history.commit(bundle(Lifecycle.RETIRED, retire));
    expect(codes).toEqual([]);
    const set = parse(readOutput(app, SET));
    expect(set.metadata.annotations).not.toHaveProperty([SYNC_OPTIONS]);
    expect(set.spec.syncPolicy).toEqual(syncPolicy);
    expect(history.has('fleet/extra/all/configmap.shop.extra.yaml')).toBe(true);

    expect(history.commit().codes).toEqual([]);
    expect(history.has(SET)).toBe(false);
    expect(history.has('fleet/extra')).toBe(false);
  });

  it('counts what it deletes, and not what it leaves', () => {
    for (const [retire, found] of [
      [Retirement.KEEP, []],
      [Retirement.DELETE, ['FL6210']],
    ] as const) {
      const history = new History();
      history.commit(bundle(Lifecycle.RETIRED, retire));
      expect(history.commitWith({ deletionBudget: 1 }).codes).toEqual(found);
    }
  });

  it('can be taken back', () => {
    const history = new History();
    history.commit(bundle(Lifecycle.RETIRED, Retirement.DELETE));
    expect(history.commit(bundle(Lifecycle.ACTIVE)).codes).toEqual([]);
  });

  it('lets an object pass to another bundle in two steps', () => {
    const history = new History();
    history.commit(bundle(Lifecycle.ACTIVE));
    expect(history.commit(bundle(Lifecycle.RETIRED)).codes).toEqual([]);
    const heir = ({ fleet, shop }: MinimalFleet) =>
      configMap(new Bundle(fleet, 'heir', { team: shop, namespace: 'shop' }), 'extra');
    expect(history.commit(heir).codes).toEqual(['FL6202']);
    expect(history.commit(heir).codes).toEqual([]);
  });
});

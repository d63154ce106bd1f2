import type { App } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { Fleet } from '../core/fleet';
import type { FleetMember } from '../core/fleet-member';
import { ArgoCd } from '../delivery/argo-cd';
import { NAMESPACES, NamespaceBundle } from '../delivery/namespace-bundle';
import type { Collector } from './collect';

/** The one fleet of an app, with the one hub and the one Argo CD that deliver it; from here on it is sealed. */
export interface CompleteFleet {
  readonly fleet: Fleet;
  readonly argoCd: ArgoCd;
}

/** Finds them; undefined, with findings, where there is not exactly one of each. */
export function completeFleet(app: App, collector: Collector): CompleteFleet | undefined {
  const all = app.node.findAll();
  const fleets = all.filter((one): one is Fleet => one instanceof Fleet);
  const fleet = fleets[0];
  expectOne(
    fleets,
    { what: 'Fleet', path: app.node.path || '(app)', code: 'FL6131', example: "new Fleet(app, 'acme', {...})" },
    collector,
  );
  if (!fleet) return undefined;
  const argoCds = fleet.node.findAll().filter((one): one is ArgoCd => one instanceof ArgoCd);
  const hubs = fleet._members.filter((member: FleetMember) => member._role === 'hub');
  expectOne(
    argoCds,
    { what: 'ArgoCd', path: fleet.node.path, code: 'FL6132', example: "new ArgoCd(fleet, 'argocd', {...})" },
    collector,
  );
  expectOne(
    hubs,
    { what: 'Hub', path: fleet.node.path, code: 'FL6133', example: "new Hub(fleet, 'hub', {...})" },
    collector,
  );
  const argoCd = argoCds[0];
  if (!argoCd || hubs.length === 0) return undefined;
  if (!fleet._sealed) {
    // a bundle of the user's by this name is a finding already
    if (!fleet._bundles.some((bundle) => bundle.bundleName === NAMESPACES))
      new NamespaceBundle(fleet, argoCd.namespace);
    fleet._sealed = true;
  }
  return { fleet, argoCd };
}

function expectOne(
  found: readonly IConstruct[],
  wanted: { what: string; path: string; code: string; example: string },
  collector: Collector,
): void {
  if (found.length === 1) return;
  const { what, path, code, example } = wanted;
  const problem =
    found.length === 0
      ? `there is no ${what}`
      : `there are ${found.length} of ${what}: ${found.map((one) => `'${one.node.path}'`).join(', ')}`;
  const remedy =
    found.length === 0 ? `add one, as in ${example}` : 'keep one: a fleet has an app, a hub and an Argo CD of its own';
  collector.report({ code, path, problem, value: `${found.length}`, limit: '1', remedy, acceptable: false });
}

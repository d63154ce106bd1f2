import { parse } from 'yaml';
import { Registration } from '../../src';
import { type MinimalFleetChanges, minimalFleet } from '../fleets/minimal-fleet';
import { codesOf, readOutput } from '../fleets/outcome';

/** What a project of the fleet says. */
function specOf(project: string, changes: MinimalFleetChanges = {}): Record<string, any> {
  const { app } = minimalFleet(changes);
  expect(codesOf(app)).toEqual([]);
  return parse(readOutput(app, `hub/root/appproject.argoproj.io.argocd.${project}.yaml`)).spec;
}

test('a group with a comma, as LDAP has them, is quoted in the role of its team, and others are not', () => {
  const [role] = specOf('shop', { shop: { groups: ['cn=shop,ou=groups,dc=acme', 'shop-developers'] } }).roles;
  expect(role.groups).toEqual(['"cn=shop,ou=groups,dc=acme"', 'shop-developers']);
});

test('projects are handed to agents, where the fleet has any, and name no other namespace for Applications', () => {
  const agent = { lab: { registration: Registration.agent() } };
  expect(specOf('shop', agent).sourceNamespaces).toEqual(['*']);
  expect(specOf('platform', agent).sourceNamespaces).toEqual(['*']);
  expect(specOf('fleet-root', agent).sourceNamespaces).toBeUndefined();
  expect(specOf('shop').sourceNamespaces).toBeUndefined();
});

import type { ArgoCdProps } from '../../src';
import type { ExpectedFinding, FindingCase } from '../fleets/finding-case';
import { minimalFleet } from '../fleets/minimal-fleet';

const argoCdCase = (name: string, good: Partial<ArgoCdProps>, bad: Partial<ArgoCdProps>, found: ExpectedFinding) => ({
  name,
  found,
  passes: () => minimalFleet({ argoCd: good }),
  fails: () => minimalFleet({ argoCd: bad }),
});

const ADDRESS = 'give https://HOST/PATH or git@HOST:PATH, and the credential to Argo CD in a repository Secret';
const REVISION = 'refs/heads/..., refs/tags/... or a commit of 40 digits';

/** What is wrong with the address of the output. */
export const ARGO_CD_CASES: readonly FindingCase[] = [
  argoCdCase(
    'a Git URL that is none',
    { repoUrl: 'git@git.acme.io:fleet.git' },
    { repoUrl: 'fleet.git' },
    {
      text: `FL6101 acme/delivery/argocd: repoUrl 'fleet.git' is no address of a Git repository; ${ADDRESS}`,
      value: 'fleet.git',
      acceptable: false,
    },
  ),
  argoCdCase(
    'a short name of a branch',
    { revision: 'refs/heads/main' },
    { revision: 'main' },
    {
      text: `FL6102 acme/delivery/argocd: revision 'main' is a short name; give ${REVISION}`,
      value: 'main',
      limit: REVISION,
    },
  ),
  argoCdCase(
    'a folder outside the repository',
    { path: 'out/dist' },
    { path: '../dist' },
    {
      text: "FL6103 acme/delivery/argocd: path '../dist' leaves the repository; give a folder from the root of the repository, such as dist",
      value: '../dist',
    },
  ),
  argoCdCase(
    'a namespace of Argo CD that is none',
    { namespace: 'argo-cd' },
    { namespace: 'Argo CD' },
    {
      text: "FL6104 acme/delivery/argocd: namespace 'Argo CD' has characters other than lower-case letters, digits and '-', or does not start and end alphanumerically; give the namespace that Argo CD is installed in",
      value: 'Argo CD',
    },
  ),
];

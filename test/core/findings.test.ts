import { testFindings } from '../fleets/finding-case';
import { minimalFleet } from '../fleets/minimal-fleet';
import { outcomeOf } from '../fleets/outcome';
import { ARGO_CD_CASES } from './argo-cd-cases';
import { BUNDLE_CASES } from './bundle-cases';
import { FLEET_CASES } from './fleet-cases';
import { MEMBER_CASES } from './member-cases';

describe('a fleet', () => {
  testFindings([...MEMBER_CASES, ...FLEET_CASES, ...BUNDLE_CASES, ...ARGO_CD_CASES]);
});

describe('a Git URL with a credential in it', () => {
  it.each([
    'https://ci:hunter2@git.acme.io/fleet.git',
    'https://hunter2@git.acme.io/fleet.git',
    'ssh://ci:hunter2@git.acme.io/fleet.git',
  ])('is refused without being repeated (%#)', (repoUrl) => {
    const { findings, thrown } = outcomeOf(minimalFleet({ argoCd: { repoUrl } }).app);
    const remedy = 'give https://HOST/PATH or git@HOST:PATH, and the credential to Argo CD in a repository Secret';
    expect(findings[0]!.toString()).toBe(
      `FL6101 acme/delivery/argocd: repoUrl '(withheld)' holds a credential; ${remedy}`,
    );
    expect(findings[0]).toMatchObject({ value: '(withheld)', acceptable: false });
    expect(JSON.stringify([findings, thrown])).not.toContain('hunter2');
  });

  it('is one where a user name alone is none', () => {
    const { app } = minimalFleet({ argoCd: { repoUrl: 'ssh://git@git.acme.io/fleet.git' } });
    expect(outcomeOf(app).findings).toEqual([]);
  });
});

import type { FindingProps } from '../model/finding';
import type { CredentialHit } from './credential-scan';

const REMEDIES: Readonly<Record<string, string>> = {
  FL9050:
    'let an ExternalSecret, a SealedSecret or a controller make the Secret on the cluster, and refer to it by name',
  FL9051:
    'keep it in a secret store and refer to the Secret by name; take it back at its issuer if it was ever committed',
  FL9052: 'sign in by Registration.aws or Registration.exec, or let an ExternalSecret write the registration',
};

/** The finding for a credential: what was found and the place inside the object, never the credential. */
export function credentialFinding({ code, path, what }: CredentialHit, owner: string): FindingProps {
  const remedy = REMEDIES[code] ?? '';
  // Secrets with data are refused for good; a look-alike of a credential may be accepted with a reason
  return {
    code,
    path: owner,
    problem: path ? `${what} in '${path}'` : what,
    remedy,
    acceptable: code === 'FL9051',
  };
}

import type { DeliveryContext } from './delivery-context';
import { placedMembers } from './registration-folders';
import { type RegistrationMetadata, registrationMetadata } from './registration-secret';

/** A registration that somebody else writes, and exactly what it must carry for selectors and facts to hold. */
export interface ExpectedRegistration extends RegistrationMetadata {
  readonly name: string;
  readonly mode: string;
}

/** The registrations that others write, by name of their member. */
export function expectedRegistrations(context: DeliveryContext): ExpectedRegistration[] {
  return placedMembers(context)
    .filter((member) => member.registration?._isExpected)
    .map((member) => ({
      name: member.memberName,
      mode: member.registration!.mode,
      ...registrationMetadata(member, context.fleet.domain),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

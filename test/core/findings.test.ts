import { testFindings } from '../fleets/finding-case';
import { BUNDLE_CASES } from './bundle-cases';
import { FLEET_CASES } from './fleet-cases';
import { MEMBER_CASES } from './member-cases';

describe('a fleet', () => {
  testFindings([...MEMBER_CASES, ...FLEET_CASES, ...BUNDLE_CASES]);
});

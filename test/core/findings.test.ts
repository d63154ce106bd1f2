import { testFindings } from '../fleets/finding-case';
import { ARGO_CD_CASES } from './argo-cd-cases';
import { BUNDLE_CASES } from './bundle-cases';
import { FLEET_CASES } from './fleet-cases';
import { MEMBER_CASES } from './member-cases';

describe('a fleet', () => {
  testFindings([...MEMBER_CASES, ...FLEET_CASES, ...BUNDLE_CASES, ...ARGO_CD_CASES]);
});

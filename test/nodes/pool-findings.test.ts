import { testFindings } from '../fleets/finding-case';
import { POOL_CASES } from './pool-cases';

describe('a pool', () => {
  testFindings(POOL_CASES);
});

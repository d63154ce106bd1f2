import { testFindings } from '../fleets/finding-case';
import { RUN_CASES } from '../fleets/run-cases';

describe('a run of synth', () => {
  testFindings(RUN_CASES);
});

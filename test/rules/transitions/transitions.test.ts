import { TRANSITIONS } from '../../../src/rules/transitions';
import { DEPARTURE_CASES } from './departure-cases';
import { OBJECT_CASES } from './object-cases';
import { PLACE_CASES } from './place-cases';
import { testTransitions } from './transition-case';

const CASES = { ...DEPARTURE_CASES, ...OBJECT_CASES, ...PLACE_CASES };

describe('rules over what changes between two outputs', () => {
  it('have a transition each that they refuse', () => {
    expect(Object.keys(CASES).sort()).toEqual(Object.keys(TRANSITIONS).sort());
  });

  describe.each(Object.keys(CASES))('%s', (rule) => testTransitions(rule, CASES[rule]!));
});

import type { Rule } from './rule';

/** Every whole-fleet rule. */
export const RULES: readonly Rule[] = [];

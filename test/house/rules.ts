import * as shape from './api-shape';
import * as types from './api-types';
import * as assembly from './assembly';
import * as comments from './comments';
import * as cycles from './cycles';
import * as docs from './docs';
import * as findings from './finding-codes';
import * as floors from './floors';
import * as guides from './guides';
import * as layout from './layout';
import * as leaks from './leaks';
import * as lengths from './lengths';
import * as purity from './purity';
import type { Rule } from './rule';
import * as tests from './tests';

/** Every rule that the modules of this folder export, by group. */
export const GROUPS: Readonly<Record<string, readonly Rule[]>> = {
  floors: rulesIn(floors, cycles),
  layout: rulesIn(layout, lengths),
  purity: rulesIn(purity),
  documentation: rulesIn(docs, comments, guides),
  'public API': rulesIn(types, shape, assembly),
  findings: rulesIn(findings),
  tests: rulesIn(tests),
  leaks: rulesIn(leaks),
};

function rulesIn(...modules: object[]): Rule[] {
  return modules.flatMap((module) => Object.values(module)).filter((value) => typeof value.check === 'function');
}

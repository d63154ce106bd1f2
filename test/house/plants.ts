import { API_SHAPE_PLANTS } from './plants/api-shape';
import { API_TYPES_PLANTS } from './plants/api-types';
import { ASSEMBLY_PLANTS } from './plants/assembly';
import { COMMENTS_PLANTS } from './plants/comments';
import { DOCS_PLANTS } from './plants/docs';
import { FINDING_PLANTS } from './plants/finding-codes';
import { FLOORS_PLANTS } from './plants/floors';
import { GUIDES_PLANTS } from './plants/guides';
import { LAYOUT_PLANTS } from './plants/layout';
import { LEAKS_PLANTS } from './plants/leaks';
import { LENGTHS_PLANTS } from './plants/lengths';
import { PURITY_PLANTS } from './plants/purity';
import { TESTS_PLANTS } from './plants/tests';
import type { Plant } from './rule';

/** Offences planted on purpose, and clean code beside each: what shows that the rules work. */
export const PLANTS: readonly Plant[] = [
  ...API_SHAPE_PLANTS,
  ...API_TYPES_PLANTS,
  ...ASSEMBLY_PLANTS,
  ...COMMENTS_PLANTS,
  ...DOCS_PLANTS,
  ...FINDING_PLANTS,
  ...FLOORS_PLANTS,
  ...GUIDES_PLANTS,
  ...LAYOUT_PLANTS,
  ...LEAKS_PLANTS,
  ...LENGTHS_PLANTS,
  ...PURITY_PLANTS,
  ...TESTS_PLANTS,
];

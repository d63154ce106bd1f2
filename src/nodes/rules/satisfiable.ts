import { emptyKeys } from '../requirements/requirement-set';
import type { NodeRule } from './rule';

/** V-NP-3: some node could be what the pool asks for. */
export const satisfiable: NodeRule = ({ pools }) =>
  pools.flatMap((pool) =>
    emptyKeys(pool.labels).map((key) => ({
      code: 'FL2022',
      path: pool.origin,
      problem: `requirements and labels leave no value for '${key}', so no node can be made`,
      value: key,
      remedy: 'take away the one that is wrong',
    })),
  );

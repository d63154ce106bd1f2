import { Severity } from '../../model/finding';
import { FleetNodePool } from '../fleet-node-pool';
import type { NodeRule } from './rule';

/** An exception that lets nothing pass is over, or names the wrong field. */
export const idleException: NodeRule = ({ fleet }) =>
  fleet._components
    .filter((one): one is FleetNodePool => one instanceof FleetNodePool)
    .flatMap((pool) =>
      pool._idleExceptions.map(({ field }) => ({
        code: 'FL2023',
        path: pool.node.path,
        problem: `the exception for '${field}' lets nothing pass`,
        value: field,
        severity: Severity.WARNING,
        remedy: 'remove it, or name the field as the finding does that it is for',
      })),
    );

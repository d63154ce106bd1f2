import type { FindingProps } from '../model/finding';
import { FindingError, fail } from '../model/finding-error';

type Refusal = Pick<FindingProps, 'code' | 'problem' | 'remedy' | 'limit'>;

/** Runs what touches the disk; a failure of the operating system becomes a finding about the output folder. */
export function withFindings<T>(given: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const failure = error as NodeJS.ErrnoException & { readonly dest?: string };
    if (error instanceof FindingError || typeof failure.syscall !== 'string') throw error;
    const where = failure.dest ?? failure.path ?? given;
    fail({ path: given, value: where, acceptable: false, ...refusal(failure, where) });
  }
}

function refusal(failure: NodeJS.ErrnoException, where: string): Refusal {
  switch (failure.code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return {
        code: 'FL9001',
        problem: `'${where}' cannot be written (${failure.code})`,
        remedy: 'give this user write permission on the output folder, all below it and its parent',
        limit: 'a writable folder',
      };
    case 'ENOSPC':
    case 'EDQUOT':
      return {
        code: 'FL9002',
        problem: `no space is left for '${where}' (${failure.code})`,
        remedy: 'free space or raise the quota; what changes needs room twice while it is written',
        limit: 'free space',
      };
    case 'EXDEV':
      return {
        code: 'FL9014',
        problem: `'${where}' cannot be moved in one step, as a mount or an image layer lies between (${failure.code})`,
        remedy: 'delete the output folder and run again, or give one that is not on a layer or mount of its own',
        limit: 'one file system',
      };
    case 'ENAMETOOLONG':
      return {
        code: 'FL9012',
        problem: `'${where}' is longer than the file system takes (${failure.code})`,
        remedy: 'shorten names of objects, bundles or clusters, or move the output folder up',
        limit: 'path length',
      };
    default:
      return {
        code: 'FL9013',
        problem: `'${where}' cannot be written: ${failure.syscall} failed with '${failure.code}'`,
        remedy: 'look at the file system, then run again; an open swap is rolled back by the next run',
        limit: 'a working file system',
      };
  }
}

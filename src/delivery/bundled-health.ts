import { ArgoCdVersion } from './argo-cd-version';
import { BUNDLED_HEALTH, ENGINE_HEALTH } from './bundled-health-table';

interface BundledCheck {
  /** `<group>/<kind>`. */
  readonly name: string;
  readonly since36: boolean;
}

const CHECKS: readonly BundledCheck[] = `${BUNDLED_HEALTH}${ENGINE_HEALTH}`.split('\n').flatMap(checksOf);

const EXACT: ReadonlyMap<string, BundledCheck> = new Map(CHECKS.map((check) => [check.name, check]));

const WILDCARDS = CHECKS.filter(({ name }) => name.includes('_')).map((check) => ({
  ...check,
  pattern: new RegExp(`^${check.name.replaceAll('.', '\\.').replaceAll('_', '.+')}$`),
}));

/** Whether a version of Argo CD judges the health of a kind by itself; one that it does not judge counts as healthy at once. */
export function hasBundledHealth(group: string, kind: string, version: ArgoCdVersion): boolean {
  const name = `${group}/${kind}`;
  const check = EXACT.get(name) ?? WILDCARDS.find(({ pattern }) => pattern.test(name));
  return check !== undefined && (version !== ArgoCdVersion.V3_5 || !check.since36);
}

function checksOf(line: string): BundledCheck[] {
  const [group = '', ...kinds] = line.split(' ');
  return kinds.map((kind) => ({ name: `${group}/${kind.replace('+', '')}`, since36: kind.endsWith('+') }));
}

import { ArgoCdVersion } from './argo-cd-version';
import { BUNDLED_HEALTH, ENGINE_HEALTH } from './bundled-health-table';

interface BundledCheck {
  readonly group: RegExp;
  readonly kind: RegExp;
  readonly since36: boolean;
}

let checks: BundledCheck[] | undefined;

/** Whether a version of Argo CD judges the health of a kind by itself; one that it does not judge counts as healthy at once. */
export function hasBundledHealth(group: string, kind: string, version: ArgoCdVersion): boolean {
  checks ??= `${BUNDLED_HEALTH}${ENGINE_HEALTH}`.split('\n').flatMap(checksOf);
  return checks.some(
    (check) => (version !== ArgoCdVersion.V3_5 || !check.since36) && check.group.test(group) && check.kind.test(kind),
  );
}

function checksOf(line: string): BundledCheck[] {
  const [group = '', ...kinds] = line.split(' ');
  return kinds.map((kind) => ({
    group: wildcard(group),
    kind: wildcard(kind.replace('+', '')),
    since36: kind.endsWith('+'),
  }));
}

const wildcard = (text: string) => new RegExp(`^${text.replaceAll('.', '\\.').replaceAll('_', '.+')}$`);

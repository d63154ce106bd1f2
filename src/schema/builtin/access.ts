import { pathSegmentProblem } from './names';
import { refuseReference } from './references';
import { eachOf, type Place } from './refusals';
import { judgeSelector, type Selector } from './selectors';

interface Rule {
  readonly verbs?: readonly string[] | null;
  readonly apiGroups?: readonly string[] | null;
  readonly resources?: readonly string[] | null;
  readonly nonResourceURLs?: readonly string[] | null;
}

interface Role {
  readonly rules?: readonly Rule[] | null;
  readonly aggregationRule?: { readonly clusterRoleSelectors?: readonly Selector[] | null } | null;
}

/** Refuses what the API server refuses in code of a Role, beyond its schema. */
export function judgeRole(place: Place, { rules }: Role): void {
  eachOf(place.at('rules'), rules, (rule, at) => {
    judgeRule(at, rule);
    if (!rule.nonResourceURLs?.length) return;
    at.at('nonResourceURLs').refuse({
      problem: 'a Role rules over a namespace, which has no URLs',
      remedy: 'use a ClusterRole',
    });
  });
}

/** Refuses what the API server refuses in code of a ClusterRole, beyond its schema. */
export function judgeClusterRole(place: Place, { rules, aggregationRule }: Role): void {
  eachOf(place.at('rules'), rules, (rule, at) => judgeRule(at, rule));
  if (aggregationRule && !aggregationRule.clusterRoleSelectors?.length) {
    place
      .at('aggregationRule', 'clusterRoleSelectors')
      .refuse({ problem: 'it selects no ClusterRole', remedy: 'give a selector' });
  }
  eachOf(place.at('aggregationRule', 'clusterRoleSelectors'), aggregationRule?.clusterRoleSelectors, (selector, at) =>
    judgeSelector(at, selector),
  );
}

function judgeRule(place: Place, { verbs, apiGroups, resources, nonResourceURLs }: Rule): void {
  if (!verbs?.length) place.at('verbs').refuse({ problem: 'the rule allows nothing', remedy: 'give verbs' });
  if (nonResourceURLs?.length) {
    if (apiGroups?.length || resources?.length) {
      place
        .at('nonResourceURLs')
        .refuse({ problem: 'URLs and resources exclude one another', remedy: 'make two rules of it' });
    }
    return;
  }
  if (!apiGroups?.length)
    place
      .at('apiGroups')
      .refuse({ problem: 'the rule names no API group', remedy: "give groups, '' for the core group" });
  if (!resources?.length)
    place.at('resources').refuse({ problem: 'the rule names no resource', remedy: 'give resources' });
}

interface Subject {
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
  readonly apiGroup?: string;
}

interface Binding {
  readonly roleRef: { readonly kind: string; readonly name: string; readonly apiGroup?: string };
  readonly subjects?: readonly Subject[] | null;
}

const RBAC = 'rbac.authorization.k8s.io';

/** Refuses what the API server refuses in code of a RoleBinding, beyond its schema. */
export function judgeRoleBinding(place: Place, binding: Binding): void {
  judgeBinding(place, binding, ['Role', 'ClusterRole']);
}

/** Refuses what the API server refuses in code of a ClusterRoleBinding, beyond its schema. */
export function judgeClusterRoleBinding(place: Place, binding: Binding): void {
  judgeBinding(place, binding, ['ClusterRole']);
  eachOf(place.at('subjects'), binding.subjects, ({ kind, namespace }, at) => {
    if (kind !== 'ServiceAccount' || namespace) return;
    at.at('namespace').refuse({ problem: 'the ServiceAccount has no namespace', remedy: "set 'namespace'" });
  });
}

function judgeBinding(place: Place, { roleRef, subjects }: Binding, kinds: readonly string[]): void {
  const at = place.at('roleRef');
  if ((roleRef.apiGroup || RBAC) !== RBAC)
    at.at('apiGroup').refuse({
      problem: `'${roleRef.apiGroup}' is not '${RBAC}'`,
      remedy: `give '${RBAC}'`,
      value: roleRef.apiGroup,
    });
  if (!kinds.includes(roleRef.kind)) {
    const names = kinds.map((kind) => `'${kind}'`).join(' or ');
    at.at('kind').refuse({
      problem: `'${roleRef.kind}' is not ${names}`,
      remedy: `give ${names}`,
      value: roleRef.kind,
    });
  }
  at.at('name').refuseText('name', roleRef.name, roleRef.name ? pathSegmentProblem(roleRef.name) : 'is empty');
  eachOf(place.at('subjects'), subjects, judgeSubject);
}

function judgeSubject({ kind, name, apiGroup }: Subject, place: Place): void {
  if (!name) place.at('name').refuse({ problem: 'the subject has no name', remedy: "set 'name'" });
  else if (kind === 'ServiceAccount') refuseReference(place.at('name'), name);
  if (!['ServiceAccount', 'User', 'Group'].includes(kind)) {
    place.at('kind').refuse({
      problem: `'${kind}' is no kind of subject`,
      remedy: "give 'ServiceAccount', 'User' or 'Group'",
      value: kind,
    });
    return;
  }
  const group = kind === 'ServiceAccount' ? '' : RBAC;
  if (apiGroup && apiGroup !== group) {
    place.at('apiGroup').refuse({
      problem: `the group of a ${kind} is not '${apiGroup}'`,
      remedy: `give '${group}', or leave it out`,
      value: apiGroup,
    });
  }
}

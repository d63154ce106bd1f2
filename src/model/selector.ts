import { fail } from './finding-error';
import { KEY_ABSENT, KEY_EXISTS, type KeySet, keyIn, keyNotIn } from './key-set';
import { type FleetLabel, fleetLabelKey, type LabelBox, type LabelDomain } from './label-selector';
import { labelKeyProblem, labelValueProblem, MAX_LABEL } from './names';
import {
  type Combination,
  expressionBoxes,
  expressionLeaves,
  expressionMatches,
  type LabelReference,
  type SelectorExpression,
} from './selector-expression';
import type { Team } from './team';
import type { Tier } from './tier';

/**
 * A choice of a fleet's members, by what they are rather than by a list.
 *
 * Every choice but `hub()` is among the clusters, never the hub; retired members are never chosen.
 */
export class ClusterSelector {
  /** Every cluster of the fleet. */
  public static all(): ClusterSelector {
    return new ClusterSelector({ operator: 'members', role: 'cluster' });
  }

  /** The fleet's hub. */
  public static hub(): ClusterSelector {
    return new ClusterSelector({ operator: 'members', role: 'hub' });
  }

  /** The clusters of a tier. */
  public static tier(tier: Tier): ClusterSelector {
    return ClusterSelector.own('tier', [tier.name]);
  }

  /** The clusters with these names; a name that the fleet does not have is a finding. */
  public static named(...names: string[]): ClusterSelector {
    refuseNone('named', 'cluster name', names);
    return ClusterSelector.own('cluster', names);
  }

  /** The clusters of some regions. */
  public static region(...names: string[]): ClusterSelector {
    refuseNone('region', 'region', names);
    refuseBadValues('region', names);
    return ClusterSelector.own('region', names);
  }

  /** The clusters of some infrastructure providers. */
  public static provider(...names: string[]): ClusterSelector {
    refuseNone('provider', 'provider', names);
    refuseBadValues('provider', names);
    return ClusterSelector.own('provider', names);
  }

  /** The clusters that belong to a team. */
  public static team(team: Team): ClusterSelector {
    return ClusterSelector.own('team', [team.name]);
  }

  /** The clusters on which a label has one of the values. */
  public static labelIn(key: string, ...values: string[]): ClusterSelector {
    refuseNone('labelIn', 'value', values);
    refuseBadValues('labelIn', values);
    return ClusterSelector.label('labelIn', key, keyIn(values));
  }

  /** The clusters on which a label has none of the values; those without the label are among them. */
  public static labelNotIn(key: string, ...values: string[]): ClusterSelector {
    refuseNone('labelNotIn', 'value', values);
    refuseBadValues('labelNotIn', values);
    return ClusterSelector.label('labelNotIn', key, keyNotIn(values));
  }

  /** The clusters that carry a label, whatever its value. */
  public static labelExists(key: string): ClusterSelector {
    return ClusterSelector.label('labelExists', key, KEY_EXISTS);
  }

  /** The clusters that do not carry a label. */
  public static labelAbsent(key: string): ClusterSelector {
    return ClusterSelector.label('labelAbsent', key, KEY_ABSENT);
  }

  private static own(label: FleetLabel, values: readonly string[]): ClusterSelector {
    return ClusterSelector.members({ own: label }, keyIn(values));
  }

  private static label(method: string, key: string, set: KeySet): ClusterSelector {
    const problem = labelKeyProblem(key);
    if (problem) {
      fail({
        code: 'FL1004',
        path: `ClusterSelector.${method}`,
        problem: `label key '${key}' ${problem}`,
        remedy: "give a key such as 'example.com/zone' that a Kubernetes label can have",
        value: key,
      });
    }
    return ClusterSelector.members({ key }, set);
  }

  private static members(reference: LabelReference, set: KeySet): ClusterSelector {
    return new ClusterSelector({ operator: 'members', role: 'cluster', label: { reference, set } });
  }

  private constructor(private readonly expression: SelectorExpression) {}

  /** The members that this selector or the other one chooses. */
  public union(other: ClusterSelector): ClusterSelector {
    return this.combine('union', other);
  }

  /** The members that both selectors choose. */
  public intersect(other: ClusterSelector): ClusterSelector {
    return this.combine('intersect', other);
  }

  /** The members that this selector chooses and the other one does not. */
  public minus(other: ClusterSelector): ClusterSelector {
    return this.combine('minus', other);
  }

  /**
   * Whether a member with these labels is chosen.
   * @internal
   */
  public _matches(labels: Readonly<Record<string, string>>, domain: LabelDomain): boolean {
    return expressionMatches(this.expression, labels, domain);
  }

  /**
   * Disjoint boxes, each of which is one Kubernetes label selector; none if the selector contradicts itself.
   * @internal
   */
  public _boxes(domain: LabelDomain): readonly LabelBox[] {
    return expressionBoxes(this.expression, domain);
  }

  /**
   * Every cluster name that the selector was given.
   * @internal
   */
  public _names(): string[] {
    const named = this.labels().filter(({ reference }) => 'own' in reference && reference.own === 'cluster');
    return [...new Set(named.flatMap(({ set }) => set.values))].sort();
  }

  /**
   * Every label key that the selector reads: the user's own, and with a domain the fleet's as well.
   * @internal
   */
  public _labelKeys(domain?: LabelDomain): string[] {
    const keyOf = (reference: LabelReference) => {
      if ('key' in reference) return [reference.key];
      return domain ? [fleetLabelKey(domain, reference.own)] : [];
    };
    return [...new Set(this.labels().flatMap(({ reference }) => keyOf(reference)))].sort();
  }

  private combine(operator: Combination['operator'], other: ClusterSelector): ClusterSelector {
    return new ClusterSelector({ operator, left: this.expression, right: other.expression });
  }

  private labels() {
    return expressionLeaves(this.expression).flatMap(({ label }) => label ?? []);
  }
}

function refuseNone(method: string, what: string, values: readonly string[]): void {
  if (values.length > 0) return;
  fail({
    code: 'FL1006',
    path: `ClusterSelector.${method}`,
    problem: `no ${what} is given, so nothing could be decided by it`,
    remedy: `give at least one ${what}`,
  });
}

function refuseBadValues(method: string, values: readonly string[]): void {
  for (const value of values) {
    const problem = labelValueProblem(value);
    if (!problem) continue;
    fail({
      code: 'FL1005',
      path: `ClusterSelector.${method}`,
      problem: `label value '${value}' ${problem}`,
      remedy: 'give a value that a Kubernetes label can have',
      value,
      limit: value.length > MAX_LABEL ? String(MAX_LABEL) : undefined,
    });
  }
}

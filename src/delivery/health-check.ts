import { fail } from '../model/finding-error';
import { acceptedLua, conditionLua, PRESENT_LUA } from './health-lua';

/** The kind that a health check judges. */
export interface HealthCheckedKind {
  /** API group without version; empty for the core group. */
  readonly group: string;
  /** Kind, such as 'ClusterQueue'. */
  readonly kind: string;
}

/** Which condition of an object says that it is healthy. */
export interface ConditionHealthOptions extends HealthCheckedKind {
  /** Types of condition, the first that the object has counts. */
  readonly conditions: string[];
  /**
   * Whether an object without any of them is healthy: for controllers that set the condition only at times.
   * @default false
   */
  readonly healthyWithout?: boolean;
}

/** How Argo CD tells whether objects of a kind are healthy, so that waves and rollouts wait for them. */
export class HealthCheck {
  /**
   * Healthy while a condition in `status.conditions` is true, and degraded while it is false.
   * @param options kind and conditions
   */
  public static condition(options: ConditionHealthOptions): HealthCheck {
    return new HealthCheck(options, conditionLua(options.conditions, options.healthyWithout ?? false));
  }

  /**
   * Healthy as soon as it exists: for kinds without a status.
   * @param kind the kind
   */
  public static present(kind: HealthCheckedKind): HealthCheck {
    return new HealthCheck(kind, PRESENT_LUA);
  }

  /**
   * Healthy when every parent accepts it, as the routes and policies of the Gateway API tell it.
   * @param kind the kind
   * @param list the list in its status: `parents` or `ancestors`
   */
  public static accepted(kind: HealthCheckedKind, list: string): HealthCheck {
    return new HealthCheck(kind, acceptedLua(list));
  }

  /**
   * By a script of your own.
   * @param kind the kind
   * @param script Lua that reads `obj` and returns a table with `status` and `message`
   */
  public static lua(kind: HealthCheckedKind, script: string): HealthCheck {
    return new HealthCheck(kind, script);
  }

  /** API group of the kind. */
  public readonly group: string;
  /** The kind. */
  public readonly kind: string;

  private constructor(
    { group, kind }: HealthCheckedKind,
    /** The script, in Lua. */
    public readonly script: string,
  ) {
    this.group = group;
    this.kind = kind;
    if (group === 'argoproj.io' && kind === 'Application') {
      fail({
        code: 'FL6139',
        path: 'HealthCheck',
        problem: 'a health check of Application makes the root wait for itself, so that no later commit arrives',
        remedy: 'leave it out',
      });
    }
  }
}

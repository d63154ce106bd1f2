import type { Mapping } from '../../expander/documents';

/** What a pool asks of the labels of its nodes. */
export interface Requirement {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
  readonly minValues?: number;
}

/** A taint, or what is left of it. */
export interface Taint {
  readonly key: string;
  readonly value?: string;
  readonly effect: string;
}

/** A condition of any object. */
export interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  readonly message?: string;
}

/** A budget for disruption. */
export interface Budget {
  readonly nodes: string;
  readonly reasons?: readonly string[];
  readonly schedule?: string;
  readonly duration?: string;
}

interface Metadata {
  readonly name: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly creationTimestamp?: string;
  readonly deletionTimestamp?: string;
}

/** A NodePool, as far as the checks look at it. */
export interface NodePool extends Mapping {
  readonly metadata: Metadata & Mapping;
  readonly spec: {
    readonly limits?: Readonly<Record<string, string>>;
    readonly disruption: { readonly consolidateAfter: string; readonly budgets?: readonly Budget[] };
    readonly template: {
      readonly metadata?: { readonly labels?: Readonly<Record<string, string>> };
      readonly spec: {
        readonly requirements: readonly Requirement[];
        readonly taints?: readonly Taint[];
        readonly startupTaints?: readonly Taint[];
      };
    };
  } & Mapping;
  readonly status?: {
    readonly conditions?: readonly Condition[];
    readonly resources?: Record<string, string>;
  } & Mapping;
}

/** A node or a NodeClaim. */
export interface Node extends Mapping {
  readonly metadata: Metadata & Mapping;
  readonly spec: { readonly taints?: readonly Taint[] } & Mapping;
  readonly status: {
    readonly nodeName?: string;
    readonly capacity?: Readonly<Record<string, string>>;
    readonly conditions?: readonly Condition[];
  } & Mapping;
}

/** A Pod. */
export interface Pod extends Mapping {
  readonly metadata: Metadata & Mapping;
  readonly spec: { readonly nodeName?: string } & Mapping;
  readonly status: { readonly phase: string } & Mapping;
}

/** An event. */
export interface Event extends Mapping {
  readonly involvedObject: { readonly kind: string; readonly name: string };
  readonly reason: string;
  readonly message: string;
}

/** The condition of a type. */
export function conditionOf({ status }: NodePool | Node, type: string): Condition | undefined {
  return status?.conditions?.find((one) => one.type === type);
}

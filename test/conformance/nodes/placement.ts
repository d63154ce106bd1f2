import type { ClusterView } from './cluster-view';
import { ARCH, CAPACITY, type Demand, ZONE } from './demand';
import type { Node, NodePool, Requirement } from './simulated-objects';

/** What is wrong with the node that a demand's Pod runs on. */
export function misplacement(demand: Demand, node: Node, pool: NodePool): string | undefined {
  const labels = node.metadata.labels ?? {};
  const wanted = {
    ...pool.spec.template.metadata?.labels,
    'karpenter.sh/nodepool': demand.of.pool,
    'fleet.acme.io/workload-class': demand.of.workloadClass,
    [ZONE]: demand.zone,
    [ARCH]: demand.arch,
    [CAPACITY]: demand.expected,
  };
  const wrong = Object.entries(wanted).filter(([key, value]) => labels[key] !== value);
  const unmet = pool.spec.template.spec.requirements.filter((one) => !isMet(one, labels[one.key]));
  const untainted = (pool.spec.template.spec.taints ?? []).filter(
    ({ key, effect }) => !node.spec.taints?.some((taint) => taint.key === key && taint.effect === effect),
  );
  const problems = [
    ...wrong.map(([key, value]) => `${key} is '${labels[key]}', not '${value}'`),
    ...unmet.map(({ key, operator }) => `${key} '${labels[key]}' is against '${operator}'`),
    ...untainted.map(({ key }) => `the taint '${key}' is missing`),
  ];
  return problems.length === 0 ? undefined : `${demand.name} on ${node.metadata.name}: ${problems.join(', ')}`;
}

/** Whether a label is what a requirement asks for, by the words of the API. */
function isMet({ operator, values = [] }: Requirement, label: string | undefined): boolean {
  const number = Number(label);
  switch (operator) {
    case 'In':
      return label !== undefined && values.includes(label);
    case 'NotIn':
      return label === undefined || !values.includes(label);
    case 'Exists':
      return label !== undefined;
    case 'DoesNotExist':
      return label === undefined;
    case 'Gt':
      return number > Number(values[0]);
    case 'Gte':
      return number >= Number(values[0]);
    case 'Lt':
      return number < Number(values[0]);
    default:
      return number <= Number(values[0]);
  }
}

/** Follows startup taints: which nodes were seen with them, and Pods that came before they had gone. */
export class StartupTaints {
  /** Names of nodes that were seen with a startup taint while they were not initialized. */
  public readonly seen = new Set<string>();
  private readonly keys: ReadonlySet<string>;

  public constructor(
    private readonly view: ClusterView,
    private readonly pool: NodePool,
  ) {
    this.keys = new Set((pool.spec.template.spec.startupTaints ?? []).map(({ key }) => key));
  }

  /** Looks once, Pods first: a node that has its taint after a Pod was seen on it took the Pod too early. */
  public async look(namespace: string): Promise<void> {
    if (this.keys.size === 0) return;
    const pods = await this.view.pods(namespace);
    const claims = await this.view.claims(this.pool.metadata.name);
    for (const node of await this.tainted()) {
      const early = pods.find(({ spec }) => spec.nodeName === node);
      if (early) throw new Error(`${early.metadata.name} runs on ${node}, which still has its startup taint`);
      const claim = claims.find(({ status }) => status.nodeName === node);
      const isInitialized = claim?.status.conditions?.some(
        ({ type, status }) => type === 'Initialized' && status === 'True',
      );
      if (isInitialized) throw new Error(`${node} counts as initialized with its startup taint`);
      if (claim) this.seen.add(node);
    }
  }

  /** Fails unless every node had one, and none has any more. */
  public async assertGone(): Promise<string> {
    if (this.keys.size === 0) return '';
    const left = await this.tainted();
    if (left.length > 0) throw new Error(`startup taints stay on ${left.join(', ')}`);
    if (this.seen.size === 0) throw new Error('no node was seen with its startup taint');
    return `, startup taint seen on ${this.seen.size} and gone`;
  }

  private async tainted(): Promise<string[]> {
    const nodes = await this.view.nodes(this.pool.metadata.name);
    return nodes
      .filter(({ spec }) => spec.taints?.some(({ key }) => this.keys.has(key)))
      .map(({ metadata }) => metadata.name);
  }
}

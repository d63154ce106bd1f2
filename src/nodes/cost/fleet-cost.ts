import { Construct } from 'constructs';
import { reportFinding } from '../../core/finding-log';
import { Fleet } from '../../core/fleet';
import type { PlanReport, RenderedFleet } from '../../core/plan-reporter';
import { choiceFindings, targetFindings, unpricedFindings } from './cost-findings';
import { costPicture } from './cost-picture';
import { costReport } from './cost-report';
import { demandFindings } from './demands';
import { idleFindings } from './idle-demands';
import type { NodeDemand } from './node-demand';
import { placedPools } from './placed-pools';
import type { PriceBook } from './price-book';
import { priceFleet } from './priced-pools';

/** What the cost of a fleet's nodes is told by. */
export interface FleetCostProps {
  /** What machines cost. */
  readonly prices: PriceBook;
  /** What is declared of the use of pools; what several say of one pool is taken together, and the later word counts. */
  readonly demands: NodeDemand[];
  /**
   * Share of the cost without any lever that is to be saved, 0 to 1; synth fails where less is.
   * @default - nothing is to be saved
   */
  readonly targetSaving?: number;
}

/**
 * What the nodes of a fleet cost: by pool and cluster, with what each lever saves, alone and after those before it. It adds up
 * what is declared; it measures nothing.
 *
 * **Emits** `plan/cost.json`, which `cdk8s-fleet cost` shows, and `plan/cost.svg`; nothing on any cluster.
 * **Checks** FL2061-FL2065.
 */
export class FleetCost extends Construct {
  private readonly said: FleetCostProps;
  private readonly fleet: Fleet;

  constructor(scope: Construct, id: string, props: FleetCostProps) {
    const place = Fleet._place(scope, 'costs', id);
    super(place.scope, place.id);
    this.said = { ...props, demands: [...props.demands] };
    this.fleet = Fleet.of(this);
    this.checkAlone();
    this.checkNumbers();
    if (!place.refused) this.fleet._reporters.push(this);
  }

  /** @internal */
  public _report(rendered: RenderedFleet): PlanReport {
    const { prices, demands, targetSaving } = this.said;
    const book = prices._data;
    const pools = priceFleet(placedPools(rendered, this.fleet.domain), book, demands);
    const cost = costReport({ fleet: this.fleet.node.id, book, pools, targetSaving });
    const path = this.node.path;
    return {
      files: { 'cost.json': { ...cost }, 'cost.svg': costPicture(cost) },
      findings: [
        ...unpricedFindings(pools),
        ...choiceFindings(pools, book),
        ...idleFindings(demands, pools, path),
        ...targetFindings(cost, path),
      ],
    };
  }

  private checkAlone(): void {
    const other = this.fleet._reporters.find((one): one is FleetCost => one instanceof FleetCost);
    if (!other) return;
    reportFinding(this, {
      code: 'FL2064',
      path: this.node.path,
      problem: `the cost of the fleet is told by '${other.node.path}' already`,
      value: other.node.path,
      remedy: 'put its demands into that one',
    });
  }

  private checkNumbers(): void {
    const path = this.node.path;
    const { demands, targetSaving: target } = this.said;
    for (const finding of demandFindings(demands, path)) reportFinding(this, finding);
    if (target === undefined || (target >= 0 && target <= 1)) return;
    const limit = '0 to 1';
    const problem = `targetSaving is '${target}', and must be ${limit}`;
    reportFinding(this, {
      code: 'FL2063',
      path,
      problem,
      value: `${target}`,
      limit,
      remedy: 'give a share, such as 0.2',
    });
  }
}

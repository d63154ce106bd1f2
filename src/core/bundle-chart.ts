import { ApiObject, App, Chart, Names } from 'cdk8s';
import type { Construct } from 'constructs';
import { openRun, type RunContext } from './finding-log';
import type { Layer } from './layer';

/** What a chart of a bundle is made with. */
export interface BundleChartOptions {
  readonly name: string;
  /** Path of the bundle, for findings. */
  readonly path: string;
  readonly namespace: string | undefined;
  readonly run: RunContext;
}

/** What its objects have in common. */
interface PartOptions {
  readonly namespace: string | undefined;
  readonly layer: Layer | undefined;
}

/** Names are cut at 63 characters by default, silently; too long a name is a finding of ours instead. */
const UNCUT = 10_000;

/**
 * A chart that does not know which cohort it is rendered for: it hangs in an app of its own under `<bundle>`, so that names,
 * selectors and hashes, which cdk8s and cdk8s-plus-30 derive from paths, are equal in every cohort.
 */
export class BundleChart extends Chart {
  /** The chart of a bundle, alone in an app of its own. */
  public static detached(options: BundleChartOptions): BundleChart {
    const app = new App({ resolvers: [...options.run.resolvers], outdir: '/dev/null' });
    openRun(app, { ...options.run, bundlePath: options.path });
    return new BundleChart(app, options.name, { namespace: options.namespace, layer: undefined });
  }

  /** The components of a shared bundle that have scopes of their own. */
  public readonly parts: BundleChart[] = [];

  /** Where its objects stand in the bundle; undefined where the bundle decides. */
  public readonly layer: Layer | undefined;

  private constructor(scope: Construct, id: string, { namespace, layer }: PartOptions) {
    super(scope, id, namespace === undefined ? {} : { namespace });
    this.layer = layer;
  }

  /** The scope of one component of a shared bundle. */
  public child(id: string, layer: Layer | undefined): BundleChart {
    const part = new BundleChart(this, id, { namespace: this.namespace, layer });
    this.parts.push(part);
    return part;
  }

  /** The path inside the bundle, without its name and without a hash. */
  public override generateObjectName(apiObject: ApiObject): string {
    const [, ...inside] = apiObject.node.path.split('/');
    const scope = { node: { path: inside.join('/') } } as Construct;
    return Names.toDnsLabel(scope, { includeHash: false, maxLen: UNCUT });
  }

  /** The objects as plain data; the stock method would validate and link the whole app for each chart. */
  public override toJson(): any[] {
    return this.node
      .findAll()
      .filter((one): one is ApiObject => ApiObject.isApiObject(one))
      .map((one) => one.toJson());
  }
}

import type { App } from 'cdk8s';
import { applyAcceptances, type JudgedFindings } from '../core/acceptances';
import type { Fleet } from '../core/fleet';
import { recordsOf } from '../core/installed-systems';
import type { RenderedObject, Rendering } from '../core/rendering';
import { type OwnDirectory, ownDirectories, placeBundles } from '../delivery/delivery';
import type { DeliveryContext } from '../delivery/delivery-context';
import { plannedApplications } from '../delivery/plan';
import type { WrittenFleet } from '../delivery/written-plan';
import type { ClusterKind } from '../model/cluster-kind';
import { Finding, type FindingProps, Severity, sortFindings } from '../model/finding';
import { FindingError } from '../model/finding-error';
import { groupOf } from '../model/kubernetes-object';
import type { MemberRecord } from '../model/member-record';
import { NODE_RULES, nodeRuleInput } from '../nodes/rules';
import { RULES } from '../rules';
import { credentialFinding } from '../rules/credential-finding';
import { findCredentials } from '../rules/credential-scan';
import type { RuleInput } from '../rules/rule';
import { isTransitionCode } from '../rules/transitions/transition';
import type { Schema } from '../schema/schema';
import { Collector } from './collect';
import { type CompleteFleet, completeFleet } from './complete-fleet';
import { describeFleet, describePlan, fleetJson, planJson, sections } from './describe';
import { Renderer } from './expand';
import { judgeTransitions, type TransitionSettings } from './judge-transitions';
import { type Directory, placeObjects } from './layout';
import { collectLooseCharts, type LooseChart } from './loose-charts';
import { oneLine } from './one-line';
import { refusedTexts } from './refused-text';
import { SchemaJudges } from './schema-judges';
import { ScopeTable } from './scope-table';
import type { RunFigures } from './summary';
import { generatedCredentials, planCredentials } from './written-credentials';
import { toYaml } from './yaml';

/** What a run comes to: findings always; files unless one of the findings is an error. */
export interface SynthResult {
  readonly findings: Finding[];
  /**
   * What is to be written.
   * @default - nothing: a finding is an error
   */
  readonly output?: SynthOutput;
}

/** What is to be written. */
export interface SynthOutput {
  readonly files: ReadonlyMap<string, string>;
  readonly figures: Pick<RunFigures, 'clusters' | 'bundles' | 'cohorts' | 'objects' | 'files'>;
}

/** How a run judges. */
export interface SynthSettings {
  readonly transitions: TransitionSettings;
  /** The user's own schemas. */
  readonly schemas: readonly Schema[];
  /** Whether objects are judged by schemas. */
  readonly schemaJudge: boolean;
}

/** Runs the steps from expand to render; whatever goes wrong becomes a finding. */
export function synthesize(app: App, log: readonly Finding[], settings: SynthSettings): SynthResult {
  const collector = new Collector();
  const complete = completeFleet(app, collector);
  if (!complete) return { findings: sortFindings([...log, ...collector.findings]) };
  const run = new Run(complete.fleet, collector, settings);
  const context = run.place(complete);
  const loose = collectLooseCharts(app, collector);
  return context ? run.finish(context, loose, log) : { findings: run.judged(log).open };
}

/** Folders whose Argo CD objects the fleet makes itself. */
const OWN_ORIGINS = ['bootstrap', 'hub/root'];

/** One run over one fleet. */
class Run {
  private readonly renderer: Renderer;
  private scopes = new ScopeTable(() => false);
  private judges = new SchemaJudges([]);
  private readonly directories: Directory[] = [];
  private readonly files = new Map<string, string>();
  private readonly texts = new Map<object, string>();

  constructor(
    private readonly fleet: Fleet,
    private readonly collector: Collector,
    private readonly settings: SynthSettings,
  ) {
    this.renderer = new Renderer(collector);
  }

  /** A step whose own errors are findings too. */
  public attempt<T>(step: () => T): T | undefined {
    try {
      return step();
    } catch (error) {
      if (error instanceof FindingError) this.collector.report(...error.findings);
      else this.collector.report(unexpected(this.fleet, error));
      return undefined;
    }
  }

  /** Who gets what. */
  public place({ fleet, argoCd }: CompleteFleet): DeliveryContext | undefined {
    const delivery = () => ({ fleet, argoCd, members: recordsOf(fleet) });
    return this.attempt(() => placeBundles(delivery(), (bundle, cluster) => this.renderer.resultOf(bundle, cluster)));
  }

  public finish(context: DeliveryContext, loose: readonly LooseChart[], log: readonly Finding[]): SynthResult {
    const renderings = this.inScope(this.renderer.renderings(context));
    const own = this.attempt(() => ownDirectories(context, this.platformKinds(context, renderings))) ?? [];
    this.placeDirectories(renderings, own);
    const applications = plannedApplications(context);
    const input: RuleInput = {
      ...context,
      renderings,
      own,
      applications,
      isClusterScoped: (manifest) => this.scopes.isClusterScoped(manifest),
      bytesOf: (manifest) => Buffer.byteLength(this.texts.get(manifest) ?? ''),
    };
    this.render(loose);
    this.judge(input);
    this.attempt(() => this.judgeSchemas(input, loose));
    if (!this.judged(log).open.some(isError)) this.attempt(() => this.judgeOwnBySchemas(input));
    if (!this.judged(log).open.some(isError)) this.report(input);
    const [fleet, plan] = [
      describeFleet(context, own, this.judges.unknownKinds),
      describePlan(applications, this.directories),
    ];
    if (!this.judged(log).open.some(isError)) this.attempt(() => this.scanPlan(input, fleet, this.judged(log)));
    const passing = this.attempt(() => judgeTransitions(input, { fleet, plan }, this.settings.transitions)) ?? [];
    const lasting = this.judged(log);
    const findings = sortFindings([...lasting.open, ...passing]);
    if (findings.some(isError)) return { findings };
    this.files.set('plan/plan.json', planJson(plan));
    this.files.set('plan/fleet.json', fleetJson(fleet, lasting));
    return { findings, output: { files: this.files, figures: this.figures(context) } };
  }

  /** Findings of the whole run, the accepted ones apart; an acceptance that bears nothing is a warning. */
  public judged(log: readonly Finding[]): JudgedFindings {
    const all = [...log, ...this.collector.findings];
    const judged = applyAcceptances(all, this.fleet._acceptances);
    const lasting = judged.idle.filter(({ code }) => !isTransitionCode(code));
    const idle = lasting.map((one) => {
      const problem = `acceptance of ${one.code} at '${one.path}' bears nothing`;
      return new Finding({
        code: 'FL1027',
        path: this.fleet.node.path,
        problem,
        remedy: 'remove it',
        severity: Severity.WARNING,
      });
    });
    return { ...judged, open: sortFindings([...judged.open, ...idle]) };
  }

  /** Takes namespaces off cluster-scoped objects, once all definitions of the fleet are known. */
  private inScope(renderings: readonly Rendering[]): Rendering[] {
    const { schemas } = this.settings;
    this.judges = SchemaJudges.of(schemas, renderings); // they know what is cluster-scoped, also where nothing is judged
    this.scopes = new ScopeTable((manifest) => this.judges.isClusterScoped(manifest));
    for (const { manifest } of renderings.flatMap((rendering) => rendering.objects)) {
      if (manifest.kind === 'CustomResourceDefinition') this.scopes.learn(manifest);
    }
    const placed = (object: RenderedObject) => ({ ...object, manifest: this.scopes.placed(object.manifest) });
    return renderings.map((rendering) => ({ ...rendering, objects: rendering.objects.map(placed) }));
  }

  /** Cluster-scoped kinds that the platform's bundles bring. */
  private platformKinds(context: DeliveryContext, renderings: readonly Rendering[]): ClusterKind[] {
    const objects = renderings
      .filter(({ bundle }) => bundle.team === undefined)
      .flatMap((rendering) => rendering.objects);
    const rendered = objects
      .filter(({ manifest }) => this.scopes.isClusterScoped(manifest))
      .map(({ manifest }) => ({ group: groupOf(manifest.apiVersion), kind: manifest.kind }));
    const declared = context.placements
      .filter(({ bundle }) => bundle.team === undefined)
      .flatMap(({ bundle }) => bundle._clusterKinds);
    return [...rendered, ...declared];
  }

  private placeDirectories(renderings: readonly Rendering[], own: readonly OwnDirectory[]): void {
    const report = (props: FindingProps) => this.collector.report(props);
    for (const { cohort, objects } of renderings)
      this.directories.push(placeObjects(cohort._directory, objects, report));
    for (const { path, objects } of own) {
      const origin = `${this.fleet.node.path}/${path}`;
      this.directories.push(
        placeObjects(
          path,
          objects.map((manifest) => ({ manifest, origin })),
          report,
        ),
      );
    }
    this.directories.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  private judge(input: RuleInput): void {
    for (const rule of Object.values(RULES)) this.attempt(() => this.collector.report(...rule(input)));
    const nodes = this.attempt(() => nodeRuleInput(input));
    for (const rule of nodes ? Object.values(NODE_RULES) : [])
      this.attempt(() => this.collector.report(...rule(nodes!)));
  }

  /** What areas say of the whole, which would be wrong while something of it is missing. */
  private report(input: RuleInput): void {
    for (const reporter of this.fleet._reporters) {
      this.attempt(() => {
        const { files, findings } = reporter._report(input);
        this.collector.report(...findings);
        for (const [name, content] of Object.entries(files))
          this.files.set(`plan/${name}`, typeof content === 'string' ? content : sections(content));
      });
    }
  }

  /** Looks for credentials in `plan/`, while nothing is wrong that it was made from, and would be told twice. */
  private scanPlan({ members }: RuleInput, fleet: WrittenFleet, { accepted }: JudgedFindings): void {
    const reports = new Map([...this.files].filter(([file]) => file.startsWith('plan/')));
    const reasons = accepted.map(({ reason }) => reason);
    this.collector.report(...planCredentials({ path: this.fleet.node.path, members, fleet, reasons, reports }));
  }

  /** Holds every object against the schemas of what its clusters run. */
  private judgeSchemas(input: RuleInput, loose: readonly LooseChart[]): void {
    for (const { bundle, objects, cohort } of input.renderings)
      if (!bundle._isFoundation) this.judgeAll(objects, cohort._members);
    for (const { objects } of loose) this.judgeAll(objects, input.members);
  }

  /** The same for what the fleet writes by itself, while nothing is wrong that it was made from, and would be told twice. */
  private judgeOwnBySchemas(input: RuleInput): void {
    const hub = [input.hub];
    for (const { bundle, objects, cohort } of input.renderings)
      if (bundle._isFoundation) this.judgeAll(objects, cohort._members);
    for (const { path, objects } of input.own) {
      const origin = `${this.fleet.node.path}/${path}`;
      const rendered = objects.map((manifest) => ({ manifest, origin }));
      this.judgeAll(rendered, hub);
    }
  }

  private judgeAll(objects: readonly RenderedObject[], members: readonly MemberRecord[]): void {
    if (!this.settings.schemaJudge) return;
    for (const object of objects)
      this.collector.report(...this.judges.judge(object, members, this.texts.get(object.manifest) || undefined));
  }

  /** Turns objects into text, equal ones once. */
  private render(loose: readonly LooseChart[]): void {
    const { texts } = this;
    const textOf = (object: RenderedObject) => {
      const known = texts.get(object.manifest);
      if (known !== undefined) return known;
      const text = this.attempt(() => toYaml(object.manifest)) ?? '';
      this.collector.report(...refusedTexts(text, object));
      const credentials = this.isGenerated(object)
        ? generatedCredentials(object.manifest)
        : findCredentials(object.manifest);
      this.collector.report(...credentials.map((hit) => credentialFinding(hit, object.origin)));
      texts.set(object.manifest, text);
      return text;
    };
    for (const object of this.directories.flatMap((directory) => directory.objects))
      this.files.set(object.path, textOf(object));
    for (const chart of loose) this.files.set(chart.file, chart.objects.map(textOf).join('---\n'));
  }

  /** Whether the fleet wrote it, in part from what was judged where it was given: addresses of repositories, values of charts. */
  private isGenerated({ manifest, origin }: RenderedObject): boolean {
    return (
      manifest.apiVersion === 'argoproj.io/v1alpha1' &&
      OWN_ORIGINS.some((own) => origin === `${this.fleet.node.path}/${own}`)
    );
  }

  private figures(context: DeliveryContext): SynthOutput['figures'] {
    return {
      clusters: context.members.filter((member) => member.role === 'cluster').length,
      bundles: context.placements.length,
      cohorts: context.placements.reduce((sum, { cohorts }) => sum + cohorts.length, 0),
      objects: this.directories.reduce((sum, { objects }) => sum + objects.length, 0),
      files: this.files.size,
    };
  }
}

const isError = (finding: Finding) => finding.severity === Severity.ERROR;

function unexpected(fleet: Fleet, error: unknown): FindingProps {
  const remedy = 'report this with the code that leads to it: it is a fault of the library';
  return {
    code: 'FL9027',
    path: fleet.node.path,
    problem: `failed unexpectedly: ${oneLine(error)}`,
    remedy,
    acceptable: false,
  };
}

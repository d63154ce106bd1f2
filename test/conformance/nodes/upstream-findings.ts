import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Bundle, type Finding, Manifest, WorkloadClass } from '../../../src';
import type { Mapping } from '../../expander/documents';
import type { KubeClient } from '../engine/kube-client';
import { ClusterView } from './cluster-view';
import { quietSynth } from './quiet-synth';
import { simulatedFleet, simulatedPool } from './simulated-fleet';
import { CASE_NODE_CLASS, hastened, type UpstreamCase } from './upstream-case';
import { UPSTREAM_CASES } from './upstream-cases';

const FINDINGS = join(__dirname, '../../../docs/findings.md');

/** A section of the findings about nodes whose source is upstream; the text says which. */
const UPSTREAM_SECTION = /^### (FL20\d\d) .*\n\n(?:error|warning) · upstream · /gm;

type Result = { readonly text: string } | { readonly error: Error };

/** What synth refuses because upstream does, shown by upstream; all cases go on at the same time. */
export class UpstreamFindings {
  private readonly results = new Map<UpstreamCase, Promise<Result>>();

  /** Shows that synth finds the mistake of each case and no other, and that every upstream finding has a case. */
  public async checkSynth(folder: string): Promise<string> {
    const documented = [...readFileSync(FINDINGS, 'utf8').matchAll(UPSTREAM_SECTION)].map(([, code]) => code!);
    if (documented.length === 0) throw new Error('findings.md has no upstream findings about nodes');
    const missing = documented.filter((code) => !UPSTREAM_CASES.some((one) => one.code === code));
    const wrong = UPSTREAM_CASES.flatMap((one) => {
      const found = findingsOf(one, folder);
      const others = found.filter(({ code }) => code !== one.code && code !== one.follows);
      const isFound = one.code === undefined || found.some(({ code }) => code === one.code);
      return [
        ...others.map((finding) => `${one.name}: ${finding.toString()}`),
        ...(isFound ? [] : [`${one.name}: synth does not find ${one.code}`]),
      ];
    });
    const problems = [...missing.map((code) => `${code} is upstream's and has no case`), ...wrong];
    if (problems.length > 0) throw new Error(problems.join('\n'));
    const mistakes = UPSTREAM_CASES.filter(({ code }) => code !== undefined);
    return `${mistakes.length} mistakes of ${documented.length} codes, each found alone`;
  }

  /** Applies the objects of all cases, with shorter times, and starts to watch them. */
  public async start(client: KubeClient): Promise<string> {
    const view = new ClusterView(client);
    await client.apply(CASE_NODE_CLASS);
    const applied: string[] = [];
    for (const one of UPSTREAM_CASES) {
      await client.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: one.name } });
      for (const object of one.former ?? one.delivered) await client.apply(hastened(object));
      applied.push(one.name);
      const begun = Date.now();
      const shown = one.shown(view).then(
        (text) => ({ text: `${text} (${Math.round((Date.now() - begun) / 1000)} s)` }),
        (error: Error) => ({ error }),
      );
      this.results.set(one, shown);
    }
    return `${applied.length} cases applied`;
  }

  /** What the engine says to one case. */
  public async check(one: UpstreamCase): Promise<string> {
    const result = await this.results.get(one);
    if (!result) throw new Error('was not started');
    if ('error' in result) throw result.error;
    return result.text;
  }
}

function findingsOf(one: UpstreamCase, folder: string): readonly Finding[] {
  const place = join(folder, one.name);
  if (!one.former?.length) return findingsAbout(one.delivered, one, place);
  const before = findingsAbout(one.former, one, `${place}-before`);
  const previous = join(`${place}-before`, 'dist/plan');
  return [...before, ...findingsAbout(one.delivered, one, place, previous)];
}

function findingsAbout(
  delivered: readonly Mapping[],
  { name, beside }: UpstreamCase,
  folder: string,
  previous?: string,
): readonly Finding[] {
  mkdirSync(folder, { recursive: true });
  const made = simulatedFleet(folder, {}, previous);
  const { app, fleet } = made;
  // a pool of the fleet's own, which is why pools are compared
  simulatedPool(made, 'beside', { workloadClass: WorkloadClass.BURST, limits: { cpu: 10 } });
  beside?.(fleet);
  const bundle = new Bundle(fleet, 'hand-written', { namespace: name });
  for (const [at, object] of [CASE_NODE_CLASS, ...delivered].entries())
    new Manifest(bundle.chart, `object-${at}`, object as Record<string, unknown>);
  return quietSynth(app);
}

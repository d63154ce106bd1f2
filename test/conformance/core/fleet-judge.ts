import { parse } from 'yaml';
import type { Mapping } from '../../expander/documents';
import { mapping } from '../../expander/documents';
import { delivery, writtenOf } from '../../properties/fleet-properties';
import type { FleetSpec } from '../../properties/fleet-spec';
import { type KubeClient, KubeRefusal } from '../engine/kube-client';
import { inParallel } from '../engine/parallel';

/** What was found about one fleet. */
export interface FleetVerdict {
  /** Whether synth wrote it. */
  readonly isAccepted: boolean;
  /** What was written, each object once. */
  readonly objects: readonly Mapping[];
  /** What is wrong with it, and who says so. */
  readonly problem?: string;
}

/** Judges fleets that synth accepts: by the evaluator of Argo CD's generators, then by a server-side dry run of every object. */
export class FleetJudge {
  /** Fleets have most of their objects in common. */
  private readonly asked = new Map<string, string | undefined>();
  private readonly namespaces = new Map<string, Promise<unknown>>();

  public constructor(private readonly client: KubeClient) {}

  /** How many different objects the server was asked about. */
  public get distinct(): number {
    return this.asked.size;
  }

  /** Synthesises a fleet and judges what was written. */
  public async judge(spec: FleetSpec): Promise<FleetVerdict> {
    const problem = delivery(spec);
    const written = writtenOf(spec);
    if (!written) return { isAccepted: false, objects: [], ...(problem && { problem: `expander: ${problem}` }) };
    const texts = new Set(
      Object.entries(written.files).flatMap(([path, text]) => (path.endsWith('.yaml') ? [text] : [])),
    );
    const objects = [...texts].map((text) => mapping(parse(text), 'object'));
    if (problem) return { isAccepted: true, objects, problem: `expander: ${problem}` };
    const refusals: string[] = [];
    await inParallel(objects, async (object) => {
      const refusal = await this.refusalOf(object);
      if (refusal) refusals.push(`server: ${refusal}`);
    });
    return { isAccepted: true, objects, ...(refusals.length > 0 && { problem: refusals.sort().join('\n') }) };
  }

  private async refusalOf(object: Mapping): Promise<string | undefined> {
    const text = JSON.stringify(object);
    if (this.asked.has(text)) return this.asked.get(text);
    const refusal = await this.ask(object);
    this.asked.set(text, refusal);
    return refusal;
  }

  private async ask(object: Mapping): Promise<string | undefined> {
    try {
      const { namespace } = mapping(object.metadata, 'metadata');
      if (namespace !== undefined) await this.withNamespace(String(namespace));
      await this.client.apply(object, { dryRun: true });
      return undefined;
    } catch (error) {
      if (error instanceof KubeRefusal) return error.message;
      throw error;
    }
  }

  /** A dry run stores nothing, so the namespace that an object needs is made for real. */
  private withNamespace(name: string): Promise<unknown> {
    const object = { apiVersion: 'v1', kind: 'Namespace', metadata: { name } };
    const made = this.namespaces.get(name) ?? this.client.apply(object);
    this.namespaces.set(name, made);
    return made;
  }
}

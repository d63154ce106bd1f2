import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { synthesise } from './build-fleet';
import type { FleetSpec } from './fleet-spec';

/** An Application as `plan.json` foretells it. */
export interface PlanApplication {
  readonly name: string;
  readonly cluster: string;
  readonly bundle: string;
  readonly project: string;
  readonly namespace?: string;
  readonly directory?: string;
  readonly chart?: { readonly repoUrl: string; readonly name: string; readonly version: string };
}

/** An output folder, read back. */
export class WrittenFleet {
  private readonly read = new Map<string, any>();

  constructor(public readonly outdir: string) {}

  public get plan(): { applications: PlanApplication[]; directories: { path: string }[] } {
    return JSON.parse(readFileSync(join(this.outdir, 'plan/plan.json'), 'utf8'));
  }

  /** The same, readable when the folder is gone. */
  public get kept(): WrittenFleet {
    const [files, plan] = [this.files, this.plan];
    return Object.defineProperties(new WrittenFleet(this.outdir), { files: { value: files }, plan: { value: plan } });
  }

  /** Every file by its path. */
  public get files(): Record<string, string> {
    const entries = readdirSync(this.outdir, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
    return Object.fromEntries(paths.map((path) => [path.slice(this.outdir.length + 1), readFileSync(path, 'utf8')]));
  }

  /** The objects that an Application's directory holds. */
  public objectsOf({ directory }: Pick<PlanApplication, 'directory'>): any[] {
    const files = Object.entries(this.files).filter(([path]) => path.startsWith(`${directory}/`));
    return files.map(([, text]) => this.parsed(text));
  }

  private parsed(text: string): any {
    if (!this.read.has(text)) this.read.set(text, parse(text));
    return this.read.get(text);
  }
}

/** Runs a check on the output of a fleet; undefined if synth refuses the fleet. */
export function withWritten<T>(
  spec: FleetSpec,
  check: (written: WrittenFleet) => T,
  arrange?: (statements: (() => void)[]) => (() => void)[],
): T | undefined {
  const outdir = mkdtempSync(join(tmpdir(), 'fleet-property-'));
  try {
    return synthesise(spec, join(outdir, 'dist'), arrange).length > 0
      ? undefined
      : check(new WrittenFleet(join(outdir, 'dist')));
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

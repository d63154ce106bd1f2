import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isAccepted } from '../../properties/fleet-properties';
import type { Endpoint } from '../engine/kube-client';
import { type Hunted, sampleOf } from './hunt';
import loweringBugs from './lowering-bugs.json';

const ROOT = join(__dirname, '../../..');

/** A mistake of the kind that a change to the library could bring: one text of one source file, replaced. */
interface LoweringBug {
  readonly name: string;
  /** From the top of the repository. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Within so many fleets a planted mistake must be found. */
const LIMIT = 200;

/** The same fleets every time: rare ones show some of the mistakes, and a run must not fail by chance. */
const SEED = 5;

/** What a copy of the project shares with it, and what it has of its own. */
const SHARED = ['node_modules', 'imports', 'vendor', 'package.json', 'tsconfig.json', 'tsconfig.dev.json'];
const OWN = ['src', 'test/properties', 'test/expander', 'test/conformance/engine', 'test/conformance/core'];

/** Plants each mistake in a copy of the sources, and shows that random fleets find it. */
export async function checkPlantedBugs(endpoint: Endpoint, say: (text: string) => void): Promise<string> {
  const work = mkdtempSync(join(tmpdir(), 'cdk8s-fleet-planted-'));
  try {
    const file = join(work, 'endpoint.json');
    writeFileSync(file, JSON.stringify(endpoint));
    const seed = Number(process.env.FLEET_SEED ?? SEED);
    const left: LoweringBug[] = [...loweringBugs];
    const found: number[] = [];
    const worker = async (copy: string) => {
      makeCopy(copy);
      for (let bug = left.shift(); bug; bug = left.shift()) {
        const { fleets, by } = await huntFor(bug, { copy, endpoint: file, seed });
        found.push(fleets);
        say(`'${bug.name}' after ${fleets} fleets: ${by.slice(0, 160).replaceAll('\n', ' ')}`);
      }
    };
    await Promise.all([worker(join(work, 'a')), worker(join(work, 'b'))]);
    return `${found.length} mistakes found, each within ${Math.max(...found)} fleets (seed ${seed})`;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function makeCopy(copy: string): void {
  mkdirSync(copy);
  for (const name of SHARED) symlinkSync(join(ROOT, name), join(copy, name));
  for (const name of OWN) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
}

interface Hunt {
  readonly copy: string;
  readonly endpoint: string;
  readonly seed: number;
}

async function huntFor(bug: LoweringBug, { copy, endpoint, seed }: Hunt): Promise<{ fleets: number; by: string }> {
  const file = join(copy, bug.file);
  const source = readFileSync(file, 'utf8');
  if (source.split(bug.from).length !== 2) throw new Error(`${bug.file} does not hold '${bug.from}' once`);
  writeFileSync(
    file,
    source.replace(bug.from, () => bug.to),
  );
  try {
    const program = [join(copy, 'node_modules/tsx/dist/cli.mjs'), join(copy, 'test/conformance/core/hunt.ts')];
    const { stdout } = await promisify(execFile)(process.execPath, [...program, endpoint, `${seed}`, `${LIMIT}`], {
      cwd: copy,
      maxBuffer: 1 << 26,
    });
    return foundBy(bug, JSON.parse(stdout) as Hunted, seed);
  } finally {
    writeFileSync(file, source);
  }
}

/** Who found a mistake: the evaluator, the server, or synth itself by refusing fleets that it takes without the mistake. */
function foundBy(
  bug: LoweringBug,
  { fleets, problem, refused = [] }: Hunted,
  seed: number,
): { fleets: number; by: string } {
  if (problem) return { fleets, by: problem };
  const specs = sampleOf(seed, fleets);
  const wronged = refused.find((at) => isAccepted(specs[at]!));
  if (wronged === undefined) throw new Error(`'${bug.name}' is not found within ${fleets} fleets (seed ${seed})`);
  return { fleets: wronged + 1, by: 'synth: it refuses the fleet, which it takes without the mistake' };
}

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type ComparableExpansion, comparableAnswer } from '../../expander/comparable';
import { askOracle } from '../engine/oracle';

const FOLDER = join(__dirname, '../../expander/vectors');

interface Vector {
  readonly description: string;
  readonly documents: string[];
  /** What Argo CD's newest supported version says. */
  readonly expected?: ComparableExpansion;
  /** What the oldest one says, where that is something else. */
  readonly expected35?: ComparableExpansion;
}

/** Checks that every vector still is what Argo CD's own code says; returns the number of vectors. */
export async function checkVectors(binary: string, version: 'newest' | '3.5'): Promise<number> {
  const vectors = readVectors();
  const answers = await answersOf(binary, vectors);
  const stale = vectors.filter(({ vector }, at) => {
    const expected = version === '3.5' ? (vector.expected35 ?? vector.expected) : vector.expected;
    return !isDeepStrictEqual(expected, answers[at]);
  });
  if (stale.length > 0) {
    const files = stale.map(({ file }) => file).join(', ');
    throw new Error(`Argo CD says something else: ${files}; write them anew with run.mjs --write-vectors`);
  }
  return vectors.length;
}

/** Writes into every vector what Argo CD's own code says; returns their folder. */
export async function writeVectors(newest: string, oldest: string): Promise<string> {
  const vectors = readVectors();
  const [answers, former] = [await answersOf(newest, vectors), await answersOf(oldest, vectors)];
  vectors.forEach(({ file, vector: { description, documents } }, at) => {
    const differs = !isDeepStrictEqual(answers[at], former[at]);
    const vector: Vector = {
      description,
      documents,
      expected: answers[at],
      ...(differs && { expected35: former[at] }),
    };
    writeFileSync(join(FOLDER, file), `${JSON.stringify(vector, undefined, 2)}\n`);
  });
  return FOLDER;
}

function readVectors(): { file: string; vector: Vector }[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ file, vector: JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Vector }));
}

async function answersOf(binary: string, vectors: readonly { vector: Vector }[]): Promise<ComparableExpansion[]> {
  const answers = await askOracle(
    binary,
    vectors.map(({ vector: { documents } }) => ({ documents })),
  );
  // through JSON, so that absent and undefined are the same
  return answers.map((answer) => JSON.parse(JSON.stringify(comparableAnswer(answer))));
}

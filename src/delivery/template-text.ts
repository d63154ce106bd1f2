import type { ClusterFact, FactReading } from '../core/cluster-fact';

/**
 * A text that Argo CD's Go templates give back as it is. Every run of two braces, and one brace at the end (an action may
 * follow), becomes a string constant of the template language.
 */
export function literalText(text: string): string {
  return text.replace(/\{{2,}|\{$/g, (braces) => `{{"${braces}"}}`);
}

/** The template of a label or annotation; `index` alone would give an empty text where it is missing, without an error. */
export function guardedRead(source: 'labels' | 'annotations', key: string): string {
  return `{{with index .metadata.${source} "${key}"}}{{.}}{{else}}{{fail "cluster has no ${source.slice(0, -1)} ${key}"}}{{end}}`;
}

/** The template of a fact. */
export function factText(fact: ClusterFact, domain: string): string {
  const readings = fact._readings(domain)[Symbol.iterator]();
  return fact._pieces
    .map((piece) => (typeof piece === 'string' ? literalText(piece) : readingText(readings.next().value!)))
    .join('');
}

function readingText(reading: FactReading): string {
  if (reading.source === 'name') return '{{.name}}';
  if (reading.source === 'server') return '{{.server}}';
  return guardedRead(reading.source === 'label' ? 'labels' : 'annotations', reading.key);
}

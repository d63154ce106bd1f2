/** A chart of others that a package registry carries, so that it can be had where no chart repository can be reached. */
export interface KnownChart {
  /** Where its users get it. */
  readonly repoUrl: string;
  readonly name: string;
  readonly version: string;
  /** The Go module whose sources hold the chart. */
  readonly module: string;
  readonly moduleVersion: string;
  /** What `go.sum` would say of the module. */
  readonly sum: string;
  /** Folder within the module. */
  readonly folder: string;
}

const EXTERNAL_DNS = {
  repoUrl: 'https://kubernetes-sigs.github.io/external-dns/',
  name: 'external-dns',
  module: 'sigs.k8s.io/external-dns',
  folder: 'charts/external-dns',
} as const;

/** The charts of the examples, as their projects tag them; a chart is released after the program, so the tags are one ahead. */
export const KNOWN_CHARTS: readonly KnownChart[] = [
  {
    ...EXTERNAL_DNS,
    version: '1.19.0',
    moduleVersion: 'v0.20.0',
    sum: 'h1:rJ4Q5c32NStvI8J+u2nyM4bcKxZG4g1NLPL0p994U9M=',
  },
  {
    ...EXTERNAL_DNS,
    version: '1.20.0',
    moduleVersion: 'v0.21.0',
    sum: 'h1:YAC7ERW32eZAjSdhu44taaZGII6nwz2/wteT+BtpFzM=',
  },
];

/** The known chart that a source asks for, or nothing. */
export function knownChart(repoUrl: string, name: string, version: string): KnownChart | undefined {
  const bare = (url: string) => url.replace(/\/$/, '');
  return KNOWN_CHARTS.find(
    (chart) => bare(chart.repoUrl) === bare(repoUrl) && chart.name === name && chart.version === version,
  );
}

/** What a run did, in figures. */
export interface RunFigures {
  readonly clusters: number;
  readonly bundles: number;
  readonly cohorts: number;
  readonly objects: number;
  readonly files: number;
  readonly written: number;
  readonly removed: number;
  readonly warnings: number;
  readonly milliseconds: number;
}

/** One line for the person at the terminal. */
export function summaryLine(figures: RunFigures, outdir: string): string {
  const counted = [
    count(figures.clusters, 'cluster'),
    count(figures.bundles, 'bundle'),
    count(figures.cohorts, 'cohort'),
    count(figures.objects, 'object'),
    `${count(figures.files, 'file')} in ${outdir} (${figures.written} new or changed, ${figures.removed} removed)`,
    count(figures.warnings, 'warning'),
    `${(figures.milliseconds / 1000).toFixed(2)} s`,
  ];
  return `cdk8s-fleet: ${counted.join(', ')}\n`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

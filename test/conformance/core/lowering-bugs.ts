/** A mistake of the kind that a change to the library could bring: one text of one source file, replaced. */
export interface LoweringBug {
  readonly name: string;
  /** From the top of the repository. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Mistakes in what fleets are turned into; random fleets must find each. */
export const LOWERING_BUGS: readonly LoweringBug[] = [
  {
    name: 'selectors lose their expressions',
    file: 'src/model/label-selector.ts',
    from: '...(matchExpressions.length > 0 && { matchExpressions }),',
    to: '',
  },
  {
    name: 'what must not be is what must be',
    file: 'src/model/key-set.ts',
    from: "[...exists, { key, operator: 'NotIn', values }]",
    to: "[...exists, { key, operator: 'In', values }]",
  },
  {
    name: 'the hub belongs to every selection',
    file: 'src/core/bundle.ts',
    from: "restrict(this.clusters._boxes(this.fleet._labelDomain), `${this.fleet.domain}/role`, 'cluster')",
    to: 'this.clusters._boxes(this.fleet._labelDomain)',
  },
  {
    name: 'a union of selections keeps its first part alone',
    file: 'src/delivery/application-set.ts',
    from: 'return cohort._boxes.map((box) =>',
    to: 'return cohort._boxes.slice(0, 1).map((box) =>',
  },
  {
    name: 'namespaces also reach clusters that share but some of them',
    file: 'src/delivery/namespace-bundle.ts',
    from: 'return distinct(others).reduce((selector, one) => selector.minus(one), inside);',
    to: 'return distinct(others).reduce((selector) => selector, inside);',
  },
  {
    name: 'directories are looked for beside the output folder',
    file: 'src/delivery/application-set.ts',
    from: 'context.argoCd._folder(directory)',
    to: 'directory',
  },
  {
    name: "projects forget what the hub's bundles need",
    file: 'src/delivery/project.ts',
    from: '...[...onHub].sort().map((namespace) => ({ server: hubServer(context), namespace })),',
    to: '',
  },
  {
    name: 'braces in values are read as templates',
    file: 'src/delivery/helm-source.ts',
    from: '{ text: literalText, fact:',
    to: '{ text: (text) => text, fact:',
  },
  {
    name: 'a number in a list is set under the wrong path',
    file: 'src/delivery/helm-source.ts',
    from: '`${path}[${index}]`',
    to: '`${path}.${index}`',
  },
  {
    name: 'generated Applications name the cluster as a server',
    file: 'src/delivery/application-set.ts',
    from: "destination: { name: '{{.name}}',",
    to: "destination: { server: '{{.name}}',",
  },
  {
    name: 'a wave is a number',
    file: 'src/delivery/application-set.ts',
    from: 'annotations: { [SYNC_WAVE]: `${placement.wave}`,',
    to: 'annotations: { [SYNC_WAVE]: placement.wave,',
  },
  {
    name: 'registrations lose their labels',
    file: 'src/delivery/registration-secret.ts',
    from: 'labels: { ...labels, ...agent,',
    to: 'labels: { ...agent,',
  },
  {
    name: 'namespaces that no team owns are not made',
    file: 'src/delivery/namespace-bundle.ts',
    from: '...fleet._bundles.flatMap((bundle) => bundle.namespaces.map((name) => ({ name, clusters: bundle.clusters }))),',
    to: '',
  },
];

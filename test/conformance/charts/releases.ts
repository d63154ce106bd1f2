import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Mapping, mapping } from '../../expander/documents';
import { expand } from '../../expander/expand';
import { refusals } from '../../expander/project';

/** A chart as one cluster gets it. */
export interface Release {
  /** Name of its Application. */
  readonly application: string;
  readonly bundle: string;
  readonly repoUrl: string;
  readonly chart: string;
  readonly version: string;
  readonly name: string;
  readonly namespace: string;
  readonly kubernetesVersion: string;
  readonly skipCrds: boolean;
  /** With the facts of the cluster filled in. */
  readonly values: Mapping;
  /** Cluster-scoped kinds that the bundle declares, as `group/Kind`. */
  readonly clusterKinds: readonly string[];
  /** What the AppProject refuses of objects in these namespaces. */
  readonly refused: (namespaces: readonly string[]) => readonly string[];
}

interface Model {
  readonly members: readonly { readonly name: string; readonly kubernetesVersion: string }[];
  readonly bundles: readonly { readonly name: string; readonly clusterKinds?: readonly string[] }[];
}

interface Plan {
  readonly applications: readonly { readonly name: string; readonly cluster: string; readonly bundle: string }[];
}

/** Every release that the ApplicationSets of an output make, cluster by cluster. */
export function releasesOf(folder: string): Release[] {
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, 'plan', file), 'utf8'));
  const { members, bundles } = read<Model>('fleet.json');
  const { applications } = read<Plan>('plan.json');
  const { applications: expanded, projects } = expand(folder);
  return expanded.flatMap((application) =>
    application.sources
      .filter(({ chart }) => chart !== undefined)
      .map((source): Release => {
        const { cluster, bundle } = applications.find(({ name }) => name === application.name)!;
        const helm = mapping(source.helm, 'helm');
        const project = mapping(projects.get(application.project), 'project');
        return {
          application: application.name,
          bundle,
          repoUrl: String(source.repoURL),
          chart: String(source.chart),
          version: String(source.targetRevision),
          name: String(helm.releaseName),
          namespace: String(application.namespace),
          kubernetesVersion: members.find(({ name }) => name === cluster)!.kubernetesVersion,
          skipCrds: helm.skipCrds === true,
          values: mapping(helm.valuesObject, 'valuesObject'),
          clusterKinds: bundles.find(({ name }) => name === bundle)?.clusterKinds ?? [],
          refused: (namespaces) =>
            refusals(
              project,
              application,
              namespaces.map((namespace) => ({ group: '', kind: 'ConfigMap', name: 'any', namespace })),
            ),
        };
      }),
  );
}

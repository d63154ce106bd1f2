/** How a loopback cluster is registered. */
export interface LiveCluster {
  readonly name: string;
  readonly tier: 'dev' | 'prod';
  readonly region: string;
  readonly server: string;
  /** PEM in base64; a cluster that does not answer has none. */
  readonly caData?: string;
}

/** What the live fleet's code says at one commit. */
export interface Scenario {
  readonly repoUrl: string;
  readonly chartUrl: string;
  readonly clusters: readonly LiveCluster[];
  /** A text that reaches every cluster. */
  readonly text: string;
  /** Objects of the bundle `things`, each with the sync options that it bears itself. */
  readonly things: Readonly<Record<string, string>>;
  /** Whether a bundle has a resource of a kind that nobody has defined yet. */
  readonly hasWidget: boolean;
  /** Whether another bundle defines that kind. */
  readonly hasWidgetDefinition: boolean;
  /** Where the bundle `passing` stands; once it is gone its project permits its namespace for one commit more. */
  readonly passing: 'active' | 'retired' | 'gone' | 'forgotten';
  /** Clusters on their way out. */
  readonly retired: readonly string[];
  /** Clusters that the code gives up without retiring them, knowingly. */
  readonly abandoned: readonly string[];
}

/** The environment variable that carries the scenario to the program that synthesises it. */
export const SCENARIO = 'SCENARIO';

// argoproj.io: made by tools/imports/generate.ts from argocd v3.6.1 (github.com/argoproj/argo-cd/v3). Do not edit.
// Reference: https://argo-cd.readthedocs.io/en/stable/operator-manual/

import type { ObjectMeta } from './kubernetes-meta';

/** Namespaced (appprojects). */
export interface AppProject {
  apiVersion: 'argoproj.io/v1alpha1';
  kind: 'AppProject';
  spec: AppProjectSpec;
  metadata: ObjectMeta;
}

export interface AppProjectSpec {
  clusterResourceBlacklist?: readonly AppProjectClusterResourceBlacklist[];
  clusterResourceWhitelist?: readonly AppProjectClusterResourceBlacklist[];
  /** length at most 255 */
  description?: string;
  destinationServiceAccounts?: readonly AppProjectDestinationServiceAccounts[];
  destinations?: readonly Destinations[];
  namespaceResourceBlacklist?: readonly AppProjectNamespaceResourceBlacklist[];
  namespaceResourceWhitelist?: readonly AppProjectNamespaceResourceBlacklist[];
  orphanedResources?: AppProjectOrphanedResources;
  permitOnlyProjectScopedClusters?: boolean;
  roles?: readonly AppProjectRoles[];
  signatureKeys?: readonly AppProjectSignatureKeys[];
  sourceIntegrity?: AppProjectSourceIntegrity;
  sourceNamespaces?: readonly string[];
  sourceRepos?: readonly string[];
  syncWindows?: readonly AppProjectSyncWindows[];
}

export interface AppProjectOrphanedResources {
  ignore?: readonly AppProjectIgnore[];
  warn?: boolean;
}

export interface AppProjectSourceIntegrity {
  git: AppProjectGit;
}

export interface AppProjectClusterResourceBlacklist {
  group: string;
  kind: string;
  name?: string;
}

export interface AppProjectDestinationServiceAccounts {
  defaultServiceAccount: string;
  namespace?: string;
  server: string;
}

export interface Destinations {
  name?: string;
  namespace?: string;
  server?: string;
}

export interface AppProjectNamespaceResourceBlacklist {
  group: string;
  kind: string;
}

export interface AppProjectRoles {
  description?: string;
  groups?: readonly string[];
  jwtTokens?: readonly AppProjectJwtTokens[];
  name: string;
  policies?: readonly string[];
}

export interface AppProjectSignatureKeys {
  keyID: string;
}

export interface AppProjectGit {
  policies: readonly AppProjectPolicies[];
}

export interface AppProjectSyncWindows {
  andOperator?: boolean;
  applications?: readonly string[];
  clusters?: readonly string[];
  description?: string;
  duration?: string;
  kind?: string;
  manualSync?: boolean;
  namespaces?: readonly string[];
  schedule?: string;
  syncOverrun?: boolean;
  timeZone?: string;
}

export interface AppProjectIgnore {
  group?: string;
  kind?: string;
  name?: string;
}

export interface AppProjectJwtTokens {
  exp?: number;
  iat: number;
  id?: string;
}

export interface AppProjectPolicies {
  gpg: AppProjectGpg;
  repos: readonly AppProjectRepos[];
}

export interface AppProjectGpg {
  keys: readonly string[];
  mode: string;
}

export interface AppProjectRepos {
  url: string;
}

/** Namespaced (applications). */
export interface Application {
  apiVersion: 'argoproj.io/v1alpha1';
  kind: 'Application';
  operation?: ApplicationOperation;
  spec: ApplicationSpec;
  metadata: ObjectMeta;
}

export interface ApplicationOperation {
  info?: readonly Info[];
  initiatedBy?: ApplicationInitiatedBy;
  retry?: Retry;
  sync?: ApplicationSync;
}

export interface ApplicationSpec {
  destination: Destinations;
  ignoreDifferences?: readonly IgnoreDifferences[];
  info?: readonly Info[];
  project: string;
  revisionHistoryLimit?: number;
  source?: Source;
  sourceHydrator?: SourceHydrator;
  sources?: readonly Source[];
  syncPolicy?: SyncPolicy;
}

export interface ApplicationInitiatedBy {
  automated?: boolean;
  username?: string;
}

export interface Retry {
  backoff?: Backoff;
  limit?: number;
  refresh?: boolean;
}

export interface ApplicationSync {
  autoHealAttemptsCount?: number;
  dryRun?: boolean;
  manifests?: readonly string[];
  prune?: boolean;
  resources?: readonly ApplicationResources[];
  revision?: string;
  revisions?: readonly string[];
  source?: Source;
  sources?: readonly Source[];
  syncOptions?: readonly string[];
  syncStrategy?: ApplicationSyncStrategy;
}

export interface Source {
  chart?: string;
  directory?: Directory;
  helm?: Helm;
  kustomize?: Kustomize;
  name?: string;
  path?: string;
  plugin?: Plugin;
  ref?: string;
  repoURL: string;
  tagPrefix?: string;
  targetRevision?: string;
}

export interface SourceHydrator {
  drySource: DrySource;
  hydrateTo?: HydrateTo;
  syncSource: SyncSource;
}

export interface SyncPolicy {
  automated?: Automated;
  managedNamespaceMetadata?: ManagedNamespaceMetadata;
  retry?: Retry;
  syncOptions?: readonly string[];
}

export interface Info {
  name: string;
  value: string;
}

export interface Backoff {
  duration?: string;
  factor?: number;
  maxDuration?: string;
}

export interface ApplicationSyncStrategy {
  apply?: ApplicationApply;
  hook?: ApplicationApply;
}

export interface IgnoreDifferences {
  group?: string;
  jqPathExpressions?: readonly string[];
  jsonPointers?: readonly string[];
  kind: string;
  managedFieldsManagers?: readonly string[];
  name?: string;
  namespace?: string;
}

export interface Directory {
  disableExtensionFilter?: boolean;
  exclude?: string;
  include?: string;
  jsonnet?: Jsonnet;
  recurse?: boolean;
}

export interface Helm {
  apiVersions?: readonly string[];
  fileParameters?: readonly FileParameters[];
  ignoreMissingValueFiles?: boolean;
  kubeVersion?: string;
  namespace?: string;
  parameters?: readonly Parameters[];
  passCredentials?: boolean;
  releaseName?: string;
  skipCrds?: boolean;
  skipSchemaValidation?: boolean;
  skipTests?: boolean;
  valueFiles?: readonly string[];
  values?: string;
  valuesObject?: { [key: string]: unknown };
  version?: string;
}

export interface Kustomize {
  apiVersions?: readonly string[];
  commonAnnotations?: { [key: string]: string };
  commonAnnotationsEnvsubst?: boolean;
  commonLabels?: { [key: string]: string };
  components?: readonly string[];
  forceCommonAnnotations?: boolean;
  forceCommonLabels?: boolean;
  ignoreMissingComponents?: boolean;
  images?: readonly string[];
  kubeVersion?: string;
  labelIncludeTemplates?: boolean;
  labelWithoutSelector?: boolean;
  namePrefix?: string;
  nameSuffix?: string;
  namespace?: string;
  patches?: readonly Patches[];
  replicas?: readonly Replicas[];
  version?: string;
}

export interface Plugin {
  env?: readonly Info[];
  name?: string;
  parameters?: readonly PluginParameters[];
}

export interface DrySource {
  directory?: Directory;
  helm?: Helm;
  kustomize?: Kustomize;
  path: string;
  plugin?: Plugin;
  repoURL: string;
  targetRevision: string;
}

export interface HydrateTo {
  targetBranch: string;
}

export interface SyncSource {
  /** length at least 1; pattern ^.{2,}|[^./]$ */
  path: string;
  repoURL?: string;
  targetBranch: string;
}

export interface Automated {
  allowEmpty?: boolean;
  enabled?: boolean;
  prune?: boolean;
  selfHeal?: boolean;
}

export interface ManagedNamespaceMetadata {
  annotations?: { [key: string]: string };
  labels?: { [key: string]: string };
}

export interface ApplicationResources {
  group?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface ApplicationApply {
  force?: boolean;
}

export interface Jsonnet {
  extVars?: readonly ExtVars[];
  libs?: readonly string[];
  tlas?: readonly ExtVars[];
}

export interface FileParameters {
  name?: string;
  path?: string;
}

export interface Parameters {
  forceString?: boolean;
  name?: string;
  value?: string;
}

export interface Patches {
  options?: { [key: string]: boolean };
  patch?: string;
  path?: string;
  target?: Target;
}

export interface Replicas {
  count: number | string;
  name: string;
}

export interface PluginParameters {
  array?: readonly string[];
  map?: { [key: string]: string };
  name?: string;
  string?: string;
}

export interface ExtVars {
  code?: boolean;
  name: string;
  value: string;
}

export interface Target {
  annotationSelector?: string;
  group?: string;
  kind?: string;
  labelSelector?: string;
  name?: string;
  namespace?: string;
  version?: string;
}

/** Namespaced (applicationsets). */
export interface ApplicationSet {
  apiVersion: 'argoproj.io/v1alpha1';
  kind: 'ApplicationSet';
  spec: ApplicationSetSpec;
  metadata: ObjectMeta;
}

export interface ApplicationSetSpec {
  applyNestedSelectors?: boolean;
  generators: readonly ApplicationSetGenerators[];
  goTemplate?: boolean;
  goTemplateOptions?: readonly string[];
  ignoreApplicationDifferences?: readonly ApplicationSetIgnoreApplicationDifferences[];
  preservedFields?: ApplicationSetPreservedFields;
  strategy?: ApplicationSetStrategy;
  syncPolicy?: ApplicationSetSyncPolicy;
  template: ApplicationSetTemplate;
  templatePatch?: string;
}

export interface ApplicationSetPreservedFields {
  annotations?: readonly string[];
  labels?: readonly string[];
}

export interface ApplicationSetStrategy {
  deletionOrder?: string;
  rollingSync?: ApplicationSetRollingSync;
  type?: string;
}

export interface ApplicationSetSyncPolicy {
  applicationsSync?: 'create-only' | 'create-update' | 'create-delete' | 'sync';
  preserveResourcesOnDeletion?: boolean;
}

export interface ApplicationSetTemplate {
  metadata: ApplicationSetMetadata;
  spec: ApplicationSpec;
}

export interface ApplicationSetGenerators {
  clusterDecisionResource?: ApplicationSetClusterDecisionResource;
  clusters?: ApplicationSetClusters;
  git?: ApplicationSetGit;
  list?: ApplicationSetList;
  matrix?: ApplicationSetMatrix;
  merge?: ApplicationSetMerge;
  oci?: ApplicationSetGit;
  plugin?: ApplicationSetPlugin;
  pullRequest?: ApplicationSetPullRequest;
  scmProvider?: ApplicationSetScmProvider;
  selector?: LabelSelector;
}

export interface ApplicationSetIgnoreApplicationDifferences {
  jqPathExpressions?: readonly string[];
  jsonPointers?: readonly string[];
  name?: string;
}

export interface ApplicationSetRollingSync {
  steps?: readonly ApplicationSetSteps[];
}

export interface ApplicationSetMetadata {
  annotations?: { [key: string]: string };
  finalizers?: readonly string[];
  labels?: { [key: string]: string };
  name?: string;
  namespace?: string;
}

export interface ApplicationSetClusterDecisionResource {
  configMapRef: string;
  labelSelector?: LabelSelector;
  name?: string;
  requeueAfterSeconds?: number;
  template?: ApplicationSetTemplate;
  values?: { [key: string]: string };
}

export interface ApplicationSetClusters {
  flatList?: boolean;
  selector?: LabelSelector;
  template?: ApplicationSetTemplate;
  values?: { [key: string]: string };
}

export interface ApplicationSetGit {
  directories?: readonly ApplicationSetDirectories[];
  files?: readonly ApplicationSetDirectories[];
  pathParamPrefix?: string;
  repoURL: string;
  requeueAfterSeconds?: number;
  revision: string;
  template?: ApplicationSetTemplate;
  values?: { [key: string]: string };
}

export interface ApplicationSetList {
  elements?: readonly unknown[];
  elementsYaml?: string;
  template?: ApplicationSetTemplate;
}

export interface ApplicationSetMatrix {
  generators: readonly ApplicationSetMatrixGenerators[];
  template?: ApplicationSetTemplate;
}

export interface ApplicationSetMerge {
  generators: readonly ApplicationSetMatrixGenerators[];
  mergeKeys: readonly string[];
  template?: ApplicationSetTemplate;
}

export interface ApplicationSetPlugin {
  configMapRef: ApplicationSetConfigMapRef;
  input?: ApplicationSetInput;
  requeueAfterSeconds?: number;
  template?: ApplicationSetTemplate;
  values?: { [key: string]: string };
}

export interface ApplicationSetPullRequest {
  azuredevops?: ApplicationSetAzuredevops;
  bitbucket?: ApplicationSetBitbucket;
  bitbucketServer?: ApplicationSetBitbucketServer;
  continueOnRepoNotFoundError?: boolean;
  filters?: readonly ApplicationSetFilters[];
  gitea?: ApplicationSetGitea;
  github?: ApplicationSetGithub;
  gitlab?: ApplicationSetGitlab;
  requeueAfterSeconds?: number;
  template?: ApplicationSetTemplate;
  values?: { [key: string]: string };
}

export interface ApplicationSetScmProvider {
  awsCodeCommit?: ApplicationSetAwsCodeCommit;
  azureDevOps?: ApplicationSetAzureDevOps;
  bitbucket?: ApplicationSetScmProviderBitbucket;
  bitbucketServer?: ApplicationSetScmProviderBitbucketServer;
  cloneProtocol?: string;
  filters?: readonly ApplicationSetScmProviderFilters[];
  gitea?: ApplicationSetScmProviderGitea;
  github?: ApplicationSetScmProviderGithub;
  gitlab?: ApplicationSetScmProviderGitlab;
  requeueAfterSeconds?: number;
  template?: ApplicationSetTemplate;
  values?: { [key: string]: string };
}

export interface LabelSelector {
  matchExpressions?: readonly ApplicationSetMatchExpressions[];
  matchLabels?: { [key: string]: string };
}

export interface ApplicationSetConfigMapRef {
  name: string;
}

export interface ApplicationSetInput {
  parameters?: { [key: string]: unknown };
}

export interface ApplicationSetAzuredevops {
  api?: string;
  labels?: readonly string[];
  organization: string;
  project: string;
  repo: string;
  tokenRef?: ApplicationSetTokenRef;
}

export interface ApplicationSetBitbucket {
  api?: string;
  basicAuth?: ApplicationSetBasicAuth;
  bearerToken?: ApplicationSetBearerToken;
  owner: string;
  repo: string;
}

export interface ApplicationSetBitbucketServer {
  api: string;
  basicAuth?: ApplicationSetBasicAuth;
  bearerToken?: ApplicationSetBearerToken;
  caRef?: ApplicationSetCaRef;
  insecure?: boolean;
  project: string;
  repo: string;
}

export interface ApplicationSetGitea {
  api: string;
  insecure?: boolean;
  labels?: readonly string[];
  owner: string;
  repo: string;
  tokenRef?: ApplicationSetTokenRef;
}

export interface ApplicationSetGithub {
  api?: string;
  appSecretName?: string;
  labels?: readonly string[];
  owner: string;
  repo: string;
  tokenRef?: ApplicationSetTokenRef;
}

export interface ApplicationSetGitlab {
  api?: string;
  caRef?: ApplicationSetCaRef;
  insecure?: boolean;
  labels?: readonly string[];
  project: string;
  pullRequestState?: string;
  tokenRef?: ApplicationSetTokenRef;
}

export interface ApplicationSetAwsCodeCommit {
  allBranches?: boolean;
  region?: string;
  role?: string;
  tagFilters?: readonly ApplicationSetTagFilters[];
}

export interface ApplicationSetAzureDevOps {
  accessTokenRef: ApplicationSetTokenRef;
  allBranches?: boolean;
  api?: string;
  organization: string;
  teamProject: string;
}

export interface ApplicationSetScmProviderBitbucket {
  allBranches?: boolean;
  appPasswordRef: ApplicationSetTokenRef;
  owner: string;
  user: string;
}

export interface ApplicationSetScmProviderBitbucketServer {
  allBranches?: boolean;
  api: string;
  basicAuth?: ApplicationSetBasicAuth;
  bearerToken?: ApplicationSetBearerToken;
  caRef?: ApplicationSetCaRef;
  insecure?: boolean;
  project: string;
}

export interface ApplicationSetScmProviderGitea {
  allBranches?: boolean;
  api: string;
  excludeArchivedRepos?: boolean;
  insecure?: boolean;
  owner: string;
  tokenRef?: ApplicationSetTokenRef;
}

export interface ApplicationSetScmProviderGithub {
  allBranches?: boolean;
  api?: string;
  appSecretName?: string;
  excludeArchivedRepos?: boolean;
  organization: string;
  tokenRef?: ApplicationSetTokenRef;
}

export interface ApplicationSetScmProviderGitlab {
  allBranches?: boolean;
  api?: string;
  caRef?: ApplicationSetCaRef;
  group: string;
  includeArchivedRepos?: boolean;
  includeSharedProjects?: boolean;
  includeSubgroups?: boolean;
  insecure?: boolean;
  tokenRef?: ApplicationSetTokenRef;
  topic?: string;
}

export interface ApplicationSetSteps {
  matchExpressions?: readonly ApplicationSetStepsMatchExpressions[];
  maxUpdate?: number | string;
}

export interface ApplicationSetDirectories {
  exclude?: boolean;
  path: string;
}

export interface ApplicationSetMatrixGenerators {
  clusterDecisionResource?: ApplicationSetClusterDecisionResource;
  clusters?: ApplicationSetClusters;
  git?: ApplicationSetGit;
  list?: ApplicationSetList;
  matrix?: unknown;
  merge?: unknown;
  oci?: ApplicationSetGit;
  plugin?: ApplicationSetPlugin;
  pullRequest?: ApplicationSetPullRequest;
  scmProvider?: ApplicationSetScmProvider;
  selector?: LabelSelector;
}

export interface ApplicationSetTokenRef {
  key: string;
  secretName: string;
}

export interface ApplicationSetBasicAuth {
  passwordRef: ApplicationSetTokenRef;
  username: string;
}

export interface ApplicationSetBearerToken {
  tokenRef: ApplicationSetTokenRef;
}

export interface ApplicationSetCaRef {
  configMapName: string;
  key: string;
}

export interface ApplicationSetFilters {
  branchMatch?: string;
  targetBranchMatch?: string;
  titleMatch?: string;
}

export interface ApplicationSetScmProviderFilters {
  branchMatch?: string;
  labelMatch?: string;
  pathsDoNotExist?: readonly string[];
  pathsExist?: readonly string[];
  repositoryMatch?: string;
}

export interface ApplicationSetMatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[];
}

export interface ApplicationSetTagFilters {
  key: string;
  value?: string;
}

export interface ApplicationSetStepsMatchExpressions {
  key?: string;
  operator?: string;
  values?: readonly string[];
}

import { PLAN_FORMAT } from '../delivery/written-plan';

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf =
  (holds: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(holds);
const isMaybe =
  (holds: Check): Check =>
  (value) =>
    value === undefined || holds(value);
const hasFields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) && Object.entries(checks).every(([field, holds]) => holds(value[field]));

const areTexts = isListOf(isText);
const areKinds = isListOf((value) => isText(value) && /^[^/]*\/[^/]+$/.test(value as string));

const FLEET: Readonly<Record<string, Check>> = {
  fleet: isText,
  domain: isText,
  argoCd: hasFields({ repoUrl: isText, revision: isText, path: isText, namespace: isText }),
  tiers: areTexts,
  projects: isListOf(
    hasFields({
      name: isText,
      namespaces: areTexts,
      hubNamespaces: areTexts,
      clusterKinds: areKinds,
      repositories: areTexts,
    }),
  ),
  members: isListOf(hasFields({ name: isText, role: isText, labels: isRecord })),
  bundles: isListOf(
    hasFields({
      name: isText,
      lifecycle: isText,
      retire: isMaybe(isText),
      namespaces: areTexts,
      clusterKinds: isMaybe(areKinds),
    }),
  ),
};

const PLAN: Readonly<Record<string, Check>> = {
  applications: isListOf(
    hasFields({
      name: isText,
      bundle: isText,
      cluster: isText,
      project: isText,
      directory: isMaybe(isText),
      chart: isMaybe(hasFields({ repoUrl: isText, name: isText })),
    }),
  ),
  directories: isListOf(
    hasFields({
      path: isText,
      objects: isListOf(
        hasFields({
          apiVersion: isText,
          kind: isText,
          name: isText,
          namespace: isMaybe(isText),
          guards: isMaybe(isText),
        }),
      ),
    }),
  ),
};

/** What keeps data from being a `fleet.json` whose transitions can be judged; only what rules read is looked at. */
export function fleetShapeProblem(data: unknown): string | undefined {
  if (!isRecord(data) || !('fleet' in data)) return 'fleet.json is no plan of a fleet';
  if (data.format !== PLAN_FORMAT) {
    const format = data.format === undefined ? 'no format' : `format '${data.format}'`;
    return `fleet.json has ${format}, and '${PLAN_FORMAT}' is what this version of the library reads`;
  }
  return fieldProblem('fleet.json', data, FLEET);
}

/** What keeps data from being a `plan.json` whose transitions can be judged. */
export function planShapeProblem(data: unknown): string | undefined {
  return isRecord(data) ? fieldProblem('plan.json', data, PLAN) : 'plan.json is no plan of a fleet';
}

function fieldProblem(file: string, data: Fields, checks: Readonly<Record<string, Check>>): string | undefined {
  const field = Object.keys(checks).find((name) => !checks[name]!(data[name]));
  return field && `'${field}' of ${file} is missing or of another form`;
}

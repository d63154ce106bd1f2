import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { ArgoCdSettings, ArgoCdVersion, HealthCheck, Team } from '../../../src';
import type { Mapping } from '../../expander/documents';
import { HEALTH_CASES, type HealthCase } from './health-cases';
import { OWNED_FIELD_CASES } from './owned-field-cases';
import { RBAC_CASES, TEAMS } from './rbac-cases';

/** How the `argocd admin` commands are run: on files, without a cluster. */
export interface Admin {
  readonly binary: string;
  readonly folder: string;
}

const settings = new ArgoCdSettings({
  version: ArgoCdVersion.V3_5, // the one that has the fewest checks of its own, so that ours are all written
  teams: TEAMS.map(({ name, groups }) => new Team(name, { groups: [...groups] })),
  adminGroups: ['acme:platform'],
  healthChecks: [
    HealthCheck.present({ group: 'infra.acme.io', kind: 'Network' }),
    HealthCheck.condition({ group: 'infra.acme.io', kind: 'Database', conditions: ['Ready', 'Synced'] }),
    HealthCheck.condition({ group: 'infra.acme.io', kind: 'Queue', conditions: ['Failed'], healthyWithout: true }),
  ],
});

const values = settings.asChartValues() as { configs: Record<'cm' | 'rbac', Record<string, string>> };

/** Shows by the real commands that Argo CD reads our settings, and judges health as they mean it. */
export async function checkHealth(admin: Admin): Promise<string> {
  const config = configMap(admin, 'argocd-cm', values.configs.cm);
  // exits 0 whatever it finds
  const validated = await run(admin, ['settings', 'validate', '--argocd-cm-path', config]);
  if (/❌|error/i.test(validated.text)) throw new Error(`argocd admin settings validate: ${validated.text}`);
  const uncovered = settings.healthChecks.filter((check) => !HEALTH_CASES.some((one) => isAbout(one, check)));
  if (uncovered.length > 0) throw new Error(`no case for ${uncovered.map(({ kind }) => kind).join(', ')}`);
  const left = [...HEALTH_CASES.entries()];
  const work = async () => {
    for (let next = left.pop(); next; next = left.pop()) await judgeHealth({ ...admin, config }, next);
  };
  await Promise.all([work(), work(), work()]); // each command is a process of its own
  return `${HEALTH_CASES.length} objects of ${settings.healthChecks.length} kinds judged as meant`;
}

async function judgeHealth(admin: Admin & { config: string }, [at, one]: [number, HealthCase]): Promise<void> {
  const object = join(admin.folder, `object-${at}.yaml`);
  writeFileSync(object, stringify(objectOf(one)));
  const command = ['settings', 'resource-overrides', 'health', object, '--argocd-cm-path', admin.config];
  const { text } = await run(admin, command);
  const seen = /^STATUS: (\S+)$/m.exec(text)?.[1];
  if (seen !== one.health) throw new Error(`${one.kind} ${JSON.stringify(one.status)}: ${text.trim()}`);
}

/** Shows by the real commands which fields Argo CD leaves to those that own them. */
export async function checkOwnedFields(admin: Admin): Promise<string> {
  const config = configMap(admin, 'argocd-cm', values.configs.cm);
  for (const [at, { name, object, isIgnored }] of OWNED_FIELD_CASES.entries()) {
    const file = join(admin.folder, `owned-${at}.yaml`);
    writeFileSync(file, stringify(object));
    const command = ['settings', 'resource-overrides', 'ignore-differences', file, '--argocd-cm-path', config];
    const { text } = await run(admin, command);
    const wanted = isIgnored ? 'Following fields are ignored' : 'No fields are ignored';
    if (!text.includes(wanted)) throw new Error(`${name}: '${text.trim()}', not '${wanted}'`);
  }
  return `${OWNED_FIELD_CASES.length} objects compared as meant`;
}

/** Shows by the real commands who may do what. */
export async function checkRbac(admin: Admin): Promise<string> {
  const config = configMap(admin, 'argocd-rbac-cm', values.configs.rbac);
  const validated = await run(admin, ['settings', 'rbac', 'validate', '--policy-file', config]);
  if (validated.code !== 0) throw new Error(`argocd admin settings rbac validate: ${validated.text}`);
  for (const [who, action, resource, what, expected] of RBAC_CASES) {
    const { text } = await run(admin, [
      'settings',
      'rbac',
      'can',
      who,
      action,
      resource,
      what,
      '--policy-file',
      config,
    ]);
    const seen = text.trim();
    if (seen !== expected) throw new Error(`${who} ${action} ${resource} ${what}: '${seen}', not '${expected}'`);
  }
  return `${RBAC_CASES.length} questions answered as meant`;
}

const isAbout = (one: HealthCase, { group, kind }: HealthCheck) =>
  one.kind === kind && one.apiVersion.split('/')[0] === group;

function objectOf({ apiVersion, kind, status, generation = 1 }: HealthCase): Mapping {
  return {
    apiVersion,
    kind,
    metadata: { name: 'one', namespace: 'apps', generation },
    ...(status !== undefined && { status }),
  };
}

function configMap({ folder }: Admin, name: string, data: Readonly<Record<string, string>>): string {
  const file = join(folder, `${name}.yaml`);
  const labels = { 'app.kubernetes.io/part-of': 'argocd' };
  writeFileSync(
    file,
    stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'argocd', labels }, data }),
  );
  return file;
}

/** A cluster that the commands demand, and never ask. */
function nobody(folder: string): string {
  const file = join(folder, 'kubeconfig');
  const clusters = [{ name: 'none', cluster: { server: 'https://127.0.0.1:1' } }];
  const users = [{ name: 'none', user: { token: 'none' } }];
  const contexts = [{ name: 'none', context: { cluster: 'none', user: 'none' } }];
  writeFileSync(file, JSON.stringify({ kind: 'Config', 'current-context': 'none', clusters, contexts, users }));
  return file;
}

/** Runs a command of the one binary that all of Argo CD is; a refusal is an answer like any other. */
function run({ binary, folder }: Admin, args: readonly string[]): Promise<{ code: number; text: string }> {
  const env = { PATH: process.env.PATH, HOME: folder, ARGOCD_BINARY_NAME: 'argocd', KUBECONFIG: nobody(folder) };
  return new Promise((resolve) => {
    const child = execFile(
      binary,
      ['admin', ...args],
      { env, cwd: folder, timeout: 60_000 },
      (error, out, problems) => {
        resolve({ code: error ? 1 : 0, text: out || problems });
      },
    );
    child.stdin?.end(); // what lacks an answer must fail, not ask
  });
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ApiServer, startApiServer } from '../engine/api-server';
import type { KubeClient } from '../engine/kube-client';
import { Processes } from '../engine/processes';
import type { Check, CheckContext, Group } from '../group';
import { assertPoliciesDeny } from './admission-policy';
import { applyDefinitions, applyOutput } from './apply-output';
import { checkHealth, checkOwnedFields, checkRbac } from './argo-cd-admin';
import { assertScopes, clusterScopedKinds } from './cluster-scoped';
import { knownDefinitions } from './definitions';
import { emittedKinds } from './emitted-kinds';
import { checkExpansion } from './expansion';
import { checkMutants, checkRefusedExamples, checkValues } from './judge-checks';
import { checkNegativeCorpus } from './negative-corpus';
import { NEWEST_MINOR, NewestServer } from './newest-server';
import { readOutput } from './output';
import { checkPlantedBugs } from './planted-bugs';
import { checkRandomExpansion } from './random-expansion';
import { checkRandomFleets } from './random-fleets';
import { checkInvalidManifests, checkUpstreamExamples } from './upstream-examples';
import { checkVectors } from './vectors';

const EXAMPLES = join(__dirname, '../../../examples');

const newest = new NewestServer();

/** The API server and Argo CD: what the library writes is accepted, expanded and delivered. */
export const CORE: Group = {
  name: 'core',
  programs: ['etcd', 'kube-apiserver', 'oracle', 'oracle-3.5', 'argocd'],
  checks: () => [
    { name: 'vectors, Argo CD 3.6', run: ({ binaries }) => vectors(binaries.oracle, 'newest') },
    { name: 'vectors, Argo CD 3.5', run: ({ binaries }) => vectors(binaries['oracle-3.5'], '3.5') },
    ...examples().flatMap((example) => [
      {
        name: `${example}: expansion, Argo CD 3.6`,
        run: ({ binaries }: CheckContext) => expansion(binaries.oracle, example),
      },
      {
        name: `${example}: expansion, Argo CD 3.5`,
        run: ({ binaries }: CheckContext) => expansion(binaries['oracle-3.5'], example),
      },
    ]),
    { name: 'examples that upstreams ship', run: checkUpstreamExamples },
    { name: 'random fleets: expansion, Argo CD 3.6', run: checkRandomExpansion },
    { name: 'argocd admin: health', run: ({ binaries, folder }) => checkHealth({ binary: binaries.argocd, folder }) },
    {
      name: 'argocd admin: owned fields',
      run: ({ binaries, folder }) => checkOwnedFields({ binary: binaries.argocd, folder }),
    },
    { name: 'argocd admin: rights', run: ({ binaries, folder }) => checkRbac({ binary: binaries.argocd, folder }) },
    ...minors().map(apiServerCheck),
    onNewest('examples that the judge refuses', ({ client }) => checkRefusedExamples(client)),
    onNewest('manifests that upstreams call invalid', ({ client }) => checkInvalidManifests(client)),
    onNewest('mutants of what upstreams ship', ({ client }, say) => checkMutants(client, say)),
    onNewest('wrong values in every field', ({ client }, say) => checkValues(client, say)),
    onNewest('negative corpus', ({ client }) => checkNegativeCorpus(client, emittedKinds(examples().map(outputOf)))),
    onNewest('random fleets', ({ client }, say) => checkRandomFleets(client, say)),
    onNewest('planted mistakes', checkPlantedBugs),
  ],
  end: () => newest.stop(),
};

/** A check that asks the shared server of the newest minor. */
function onNewest(name: string, check: (server: ApiServer, say: CheckContext['say']) => Promise<string>): Check {
  return {
    name: `API server ${NEWEST_MINOR}: ${name}`,
    run: async (context) => check(await newest.get(context), context.say),
  };
}

async function vectors(binary: string, version: 'newest' | '3.5'): Promise<string> {
  return `${await checkVectors(binary, version)} vectors`;
}

async function expansion(binary: string, example: string): Promise<string> {
  const applications = await checkExpansion(binary, outputOf(example), clusterScopedKinds());
  return `${applications} Applications, as the plan and the evaluator say, all admitted`;
}

/** One server of a minor takes every example whose clusters name that minor, one over the other. */
function apiServerCheck(minor: string): Check {
  return {
    name: `API server ${minor}`,
    async run({ binaries, folder, say }) {
      const processes = new Processes(folder);
      try {
        const { client } = await startApiServer(processes, { name: minor, folder, binaries, emulates: minor });
        await assertPoliciesDeny(client);
        await applyDefinitions(client, knownDefinitions());
        await assertScopes(client);
        say('serves every CRD, and its admission policies deny');
        const lines: string[] = [];
        for (const example of examples().filter((name) => minorsOf(name).includes(minor)))
          lines.push(`${example} ${await applyExample(client, example)}`);
        client.close();
        return lines.join('; ');
      } finally {
        await processes.stopAll();
      }
    },
  };
}

async function applyExample(client: KubeClient, example: string): Promise<string> {
  const { objects, kinds, replaced } = await applyOutput(client, readOutput(outputOf(example)));
  return `${objects} objects of ${kinds.size} kinds, unchanged by a second apply${replacedText(replaced)}`;
}

function replacedText(replaced: readonly string[]): string {
  return replaced.length === 0 ? '' : ` (deleted between cohorts: ${replaced.join(', ')})`;
}

/** The examples that are synthesised. */
function examples(): string[] {
  return readdirSync(EXAMPLES)
    .filter((name) => existsSync(join(outputOf(name), 'plan/plan.json')))
    .sort();
}

function outputOf(example: string): string {
  return join(EXAMPLES, example, 'dist');
}

function minors(): string[] {
  return [...new Set(examples().flatMap(minorsOf))].sort();
}

/** The Kubernetes minors that an example's members name. */
function minorsOf(example: string): string[] {
  const model = readFileSync(join(outputOf(example), 'plan/fleet.json'), 'utf8');
  const versions = [...model.matchAll(/"kubernetesVersion":\s*"v?(\d+\.\d+)[^"]*"/g)].map((match) => match[1]);
  return [...new Set(versions)];
}

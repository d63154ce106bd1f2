import { SchemaJudge } from '../../src/schema/judge';
import { SCALED_FIELDS, scaleProblems } from '../../src/schema/scale';
import { readLock } from '../../tools/imports/lock';

const machines = (replicas: unknown) => ({
  apiVersion: 'cluster.x-k8s.io/v1beta2',
  kind: 'MachinePool',
  spec: { replicas },
});

it('refuses a negative count, which the schema takes', () => {
  const [{ steps, problem }] = scaleProblems(machines(-1));
  expect([steps, problem]).toEqual([['spec', 'replicas'], "'-1' is below 0"]);
});

it.each([0, 3, undefined, '-1'])('leaves %j to others', (replicas) => {
  expect(scaleProblems(machines(replicas))).toEqual([]);
});

it('leaves kinds without a scale alone', () => {
  expect(scaleProblems({ ...machines(-1), kind: 'Cluster' })).toEqual([]);
  expect(scaleProblems({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout' })).toEqual([]);
});

it('is asked by the judge', () => {
  const rollout = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Rollout',
    metadata: { name: 'web' },
    spec: { replicas: -1 },
  };
  const findings = new SchemaJudge({ kubernetesVersions: ['1.37'] }).judge(rollout, 'acme');
  expect(findings.map(String)).toContain("FL8012 acme#spec.replicas: '-1' is below 0; give at least 0");
});

it('knows every scale of the locked CRDs', () => {
  const crds = Object.values(readLock().upstreams).flatMap((releases) =>
    Object.values(releases).flatMap(({ crds }) => crds),
  );
  const scales = crds.flatMap(({ group, names, versions }) =>
    versions.flatMap(({ subresources }) => {
      const path = (subresources as { scale?: { specReplicasPath: string } } | undefined)?.scale?.specReplicasPath;
      return path === undefined ? [] : [[`${group}/${names.kind}`, path.replace('.spec.', '')] as const];
    }),
  );
  expect(SCALED_FIELDS).toEqual(Object.fromEntries(scales));
});

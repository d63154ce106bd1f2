import fc from 'fast-check';
import { SchemaJudge } from '../../../src/schema/judge';
import {
  autoscaler,
  budget,
  claim,
  cronJob,
  type Data,
  ingress,
  job,
  mount,
  pod,
  policy,
  rbac,
  service,
  webhook,
  workload,
} from './objects';

const judge = new SchemaJudge({ kubernetesVersions: ['1.36'] });

const OBJECTS: readonly Data[] = [
  ...['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'].map((kind) => workload(kind)),
  ...[pod(), mount({ subPath: 'a' }), job(), cronJob(), service(), ingress(), autoscaler(), claim(), webhook()],
  policy({ ports: [{ port: 80 }], from: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.0.0.0/9'] } }] }),
  budget({ minAvailable: 1, selector: { matchExpressions: [{ key: 'a', operator: 'In', values: ['b'] }] } }),
  rbac('Role', { rules: [{ verbs: ['get'], apiGroups: [''], resources: ['pods'] }] }),
  rbac('RoleBinding', { roleRef: { kind: 'Role', name: 'a' }, subjects: [{ kind: 'User', name: 'a' }] }),
  { apiVersion: 'v1', kind: 'Secret', data: { a: 'Yg==' } },
];

/** All paths into a value. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [[...path, key], ...pathsOf((value as Data)[key], [...path, key])]);
}

function withChange(object: Data, path: readonly string[], value: unknown): Data {
  const copy = structuredClone(object);
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as Data, copy);
  const last = path[path.length - 1];
  if (value !== undefined) parent[last] = value;
  else delete parent[last];
  return copy;
}

const changes = fc.constantFrom<unknown>(undefined, null, '', 0, -1, [], {}, [null], 'text', true);

it('judges whatever is given, and never fails', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...OBJECTS),
      fc.nat(),
      changes,
      fc.nat(),
      changes,
      (object, ...[first, one, second, other]) => {
        let changed = object;
        for (const [at, value] of [
          [first, one],
          [second, other],
        ] as const) {
          const paths = pathsOf(changed).filter(([top]) => top !== 'kind' && top !== 'apiVersion');
          if (paths.length > 0) changed = withChange(changed, paths[at % paths.length], value);
        }
        expect(() => judge.judge({ metadata: { name: 'a' }, ...changed }, '')).not.toThrow();
      },
    ),
    { numRuns: 3000 },
  );
});

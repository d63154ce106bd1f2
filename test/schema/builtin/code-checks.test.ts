import { SchemaJudge } from '../../../src/schema/judge';

const judge = new SchemaJudge({ kubernetesVersions: ['1.36'] });

/** The codes and fields of what is wrong with an object. */
const problems = (manifest: object) =>
  judge.judge(manifest, 'acme/web').map((finding) => `${finding.code} ${finding.path}`);

const container = { name: 'web', image: 'nginx:1.29' };

function deployment(labels: Record<string, string>, spec: object = {}): object {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web' },
    spec: {
      selector: { matchLabels: { app: 'web' } },
      template: { metadata: { labels }, spec: { containers: [container], ...spec } },
    },
  };
}

describe('what the API server refuses in code, beyond the schemas (FL8012)', () => {
  test('a Deployment whose template its selector does not match', () => {
    expect(problems(deployment({ app: 'web' }))).toEqual([]);
    expect(problems(deployment({ app: 'other' }))).toEqual(['FL8012 acme/web#spec.template.metadata.labels']);
  });

  test('a volume mount without its volume', () => {
    const mounts = { containers: [{ ...container, volumeMounts: [{ name: 'data', mountPath: '/data' }] }] };
    expect(problems(deployment({ app: 'web' }, { ...mounts, volumes: [{ name: 'data', emptyDir: {} }] }))).toEqual([]);
    expect(problems(deployment({ app: 'web' }, mounts))).toEqual([expect.stringMatching(/^FL8012 .*volumeMounts/)]);
  });

  test('a request above its limit', () => {
    const resources = (request: string) => ({
      containers: [{ ...container, resources: { requests: { cpu: request }, limits: { cpu: '1' } } }],
    });
    expect(problems(deployment({ app: 'web' }, resources('1000m')))).toEqual([]);
    expect(problems(deployment({ app: 'web' }, resources('1001m')))).toEqual([
      expect.stringMatching(/^FL8012 .*requests/),
    ]);
  });
});

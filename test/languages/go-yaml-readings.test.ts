import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const RECORDED = join(__dirname, '../schema/readings/go-yaml.json');

test('the reader of Kubernetes reads the recorded texts as they are recorded', () => {
  const options = { cwd: join(__dirname, 'go-yaml'), encoding: 'utf8' as const };
  if (spawnSync('go', ['version'], options).status !== 0) {
    if (process.env.CDK8S_FLEET_REQUIRE_ALL === '1') throw new Error("'go version' does not work here");
    process.stderr.write("skipped: 'go version' does not work here\n");
    return;
  }
  const recorded = readFileSync(RECORDED, 'utf8');
  const { stdout, stderr, status } = spawnSync('go', ['run', './readings'], { ...options, input: recorded });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual(JSON.parse(recorded));
}, 600_000);

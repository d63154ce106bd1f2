/** Writes objects whose specs are the lines of a file, each some JSON: what odd text, keys and numbers come to. */
import { readFileSync } from 'node:fs';
import { Bundle, FleetApp, Manifest, Registration } from 'cdk8s-fleet';
import { describeFleet } from '../../../examples/first-fleet/fleet';

const app = new FleetApp();
const fleet = describeFleet(app, {
  repoUrl: 'https://git.acme.io/platform/fleet.git',
  path: 'dist',
  registrationOf: (name) => Registration.aws({ server: `https://${name}.eks.acme.io`, clusterName: name }),
});
const odd = new Bundle(fleet, 'odd', { namespace: 'odd' });
const lines = readFileSync(process.argv[2]!, 'utf8').trimEnd().split('\n');
for (const [index, line] of lines.entries()) {
  const name = `text-${index}`;
  new Manifest(odd.chart, name, {
    apiVersion: 'odd.acme.io/v1',
    kind: 'Text',
    metadata: { name },
    spec: JSON.parse(line),
  });
}
app.synth();

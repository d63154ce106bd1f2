import { FleetApp, Registration } from 'cdk8s-fleet';
import { describeFleet } from './fleet';

const app = new FleetApp();
describeFleet(app, {
  repoUrl: 'https://git.acme.io/platform/fleet.git',
  path: 'examples/node-pools/dist',
  registrationOf: (name) => Registration.exec({ server: `https://${name}.acme.io`, command: 'cluster-token' }),
});
app.synth();

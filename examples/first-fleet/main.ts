import { FleetApp, Registration } from 'cdk8s-fleet';
import { describeFleet } from './fleet';

const app = new FleetApp();
describeFleet(app, {
  repoUrl: 'https://git.acme.io/platform/fleet.git',
  path: 'examples/first-fleet/dist',
  // how Argo CD reaches and signs in to each cluster: an address and a role, never a credential
  registrationOf: (name) =>
    Registration.aws({
      server: `https://${name}.eks.acme.io`,
      clusterName: name,
      roleArn: 'arn:aws:iam::111122223333:role/argocd',
    }),
});
app.synth();

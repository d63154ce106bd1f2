/** Writes the first example with as many clusters as the argument says; what is measured. */
import { FleetApp, Registration } from 'cdk8s-fleet';
import { addCluster, describeFleet, type Surroundings } from '../../../examples/first-fleet/fleet';

const surroundings: Surroundings = {
  repoUrl: 'https://git.acme.io/platform/fleet.git',
  path: 'examples/first-fleet/dist',
  registrationOf: (name) =>
    Registration.aws({
      server: `https://${name}.eks.acme.io`,
      clusterName: name,
      roleArn: 'arn:aws:iam::111122223333:role/argocd',
    }),
};

const app = new FleetApp();
const fleet = describeFleet(app, surroundings);
const prod = fleet.tiers[1]!;
for (let number = 4; number <= Number(process.argv[2]); number++) {
  addCluster(fleet, `edge-${number}`, {
    tier: prod,
    region: 'eu-west-1',
    podCidr: `10.${number}.0.0/16`,
    surroundings,
  });
}
app.synth();

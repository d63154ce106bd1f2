import { AwsCdkResolver } from '@cdk8s/awscdk-resolver';
import { FleetApp } from 'cdk8s-fleet';
import { describeFleet } from './fleet';
import { describeInfrastructure } from './infrastructure';

const { shop } = describeInfrastructure();
const app = new FleetApp({ resolvers: [new AwsCdkResolver()] });
describeFleet(app, shop);
app.synth();

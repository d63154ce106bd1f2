import { describeInfrastructure } from './infrastructure';

// writes cdk.out/shop.template.json, which `cdk deploy` sends to CloudFormation
describeInfrastructure().app.synth();

import { App, CfnOutput, DefaultStackSynthesizer, Stack } from 'aws-cdk-lib';
import { IpAddresses, Vpc } from 'aws-cdk-lib/aws-ec2';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** What the shop needs of AWS. Whatever the fleet names is an output, since the resolver reads the outputs of deployed stacks. */
export class ShopInfrastructure extends Stack {
  public readonly vpcId: string;
  public readonly vpcCidr: string;
  public readonly webRoleArn: string;
  public readonly imagesBucket: string;

  constructor(scope: Construct, id: string) {
    // a stack that needs no bootstrap of the account: it has no assets
    super(scope, id, { synthesizer: new DefaultStackSynthesizer({ generateBootstrapVersionRule: false }) });
    const vpc = new Vpc(this, 'Vpc', { ipAddresses: IpAddresses.cidr('10.64.0.0/16'), natGateways: 0 });
    const role = new Role(this, 'WebRole', { assumedBy: new ServicePrincipal('pods.eks.amazonaws.com') });
    const bucket = new Bucket(this, 'Images');
    bucket.grantRead(role);
    this.vpcId = this.output('VpcId', vpc.vpcId);
    this.vpcCidr = this.output('VpcCidr', vpc.vpcCidrBlock);
    this.webRoleArn = this.output('WebRoleArn', role.roleArn);
    this.imagesBucket = this.output('ImagesBucket', bucket.bucketName);
  }

  /** A value that is known once the stack is deployed; here it is a token. */
  private output(name: string, value: string): string {
    new CfnOutput(this, name, { value });
    return value;
  }
}

/** The app of the AWS CDK. */
export function describeInfrastructure(): { readonly app: App; readonly shop: ShopInfrastructure } {
  const app = new App({ outdir: 'cdk.out' });
  return { app, shop: new ShopInfrastructure(app, 'shop') };
}

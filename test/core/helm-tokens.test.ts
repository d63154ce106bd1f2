import type { IResolver, ResolutionContext } from 'cdk8s';
import { parse } from 'yaml';
import { ClusterFact, HelmBundle, type HelmBundleProps } from '../../src';
import { asExpected } from '../fleets/finding-case';
import { minimalFleet } from '../fleets/minimal-fleet';
import { outcomeOf, readOutput } from '../fleets/outcome';

const TOKEN = (name: string) => `\${Token[TOKEN.${name}]}`;

/** Reads the outputs of a stack, one after the other as the resolver of the AWS CDK does. */
class StackReader implements IResolver {
  public readonly asked: string[] = [];

  public resolve(context: ResolutionContext): void {
    const { value } = context;
    if (typeof value !== 'string' || !value.includes('${Token[')) return;
    this.asked.push(value);
    if (value !== TOKEN('BUCKET')) throw new Error(`no output holds ${value.length} characters`);
    context.replaceValue('shop-images');
  }
}

function withChart(props: Partial<HelmBundleProps>, resolver?: IResolver) {
  const made = minimalFleet({ app: { resolvers: resolver ? [resolver] : [] } });
  new HelmBundle(made.fleet, 'images', {
    repoUrl: 'https://charts.acme.io',
    chartName: 'images',
    version: '1.0.0',
    namespace: 'images',
    ...props,
    byTier: props.byTier?.map((one) => ({ ...one, tier: made.prod })),
  });
  return made;
}

const setOf = ({ app }: ReturnType<typeof minimalFleet>) =>
  parse(readOutput(app, 'hub/root/applicationset.argoproj.io.argocd.images.yaml'));

describe('tokens in the values of a chart', () => {
  it('are read by the resolvers of the app, wherever they stand, beside the facts of each cluster', () => {
    const values = {
      storage: { bucket: TOKEN('BUCKET'), region: ClusterFact.region() },
      buckets: [TOKEN('BUCKET'), 'other'],
      replicas: 3,
    };
    const made = withChart({ values }, new StackReader());
    expect(outcomeOf(made.app).findings).toEqual([]);
    const { valuesObject } = setOf(made).spec.template.spec.source.helm;
    expect(valuesObject).toEqual({
      storage: { bucket: 'shop-images', region: expect.stringContaining('fleet.acme.io/region') },
      buckets: ['shop-images', 'other'],
      replicas: 3,
    });
  });

  it('are read where a tier says otherwise', () => {
    const byTier = [{ values: { bucket: TOKEN('BUCKET') } }] as unknown as HelmBundleProps['byTier'];
    const made = withChart({ values: { bucket: 'none' }, byTier }, new StackReader());
    expect(outcomeOf(made.app).findings).toEqual([]);
    const text = JSON.stringify(setOf(made).spec.generators);
    expect(text).toContain('{"bucket":"none"}');
    expect(text).toContain('{"bucket":"shop-images"}');
  });

  it('are read once, however often the values are looked at', () => {
    const resolver = new StackReader();
    expect(outcomeOf(withChart({ values: { bucket: TOKEN('BUCKET') } }, resolver).app).findings).toEqual([]);
    expect(resolver.asked).toEqual([TOKEN('BUCKET')]);
  });

  it('are refused, with the bundle, where the resolver does not know them', () => {
    const made = withChart({ values: { bucket: TOKEN('OTHER') } }, new StackReader());
    const [finding] = asExpected(outcomeOf(made.app).findings);
    expect(finding!.text).toBe(
      'FL1038 acme/bundles/images: a token cannot be resolved: no output holds 21 characters; pass tokens whole, and deploy the stack that gives their values first',
    );
  });

  it('are refused where nothing resolves them', () => {
    const codes = outcomeOf(withChart({ values: { bucket: TOKEN('BUCKET') } }).app).findings.map(({ code }) => code);
    expect(codes).toEqual(['FL9029']);
  });

  it('let a credential through no more than plain values do', () => {
    const resolver: IResolver = {
      resolve: (context) => {
        if (context.value === TOKEN('BUCKET'))
          context.replaceValue('-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA7\n');
      },
    };
    const codes = outcomeOf(withChart({ values: { file: TOKEN('BUCKET') } }, resolver).app).findings.map(
      ({ code }) => code,
    );
    expect(codes.filter((code) => code.startsWith('FL905'))).not.toEqual([]);
  });
});

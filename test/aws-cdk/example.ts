import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { kept, keyOf } from '../languages/cache';
import { outcomeOf, printedBy } from '../languages/command';
import { buildPackages, REPOSITORY } from '../languages/packages';

const EXAMPLE = join(REPOSITORY, 'examples/aws-cdk');
const SOURCES = ['infrastructure.ts', 'fleet.ts', 'template.ts', 'main.ts'].map((file) => join(EXAMPLE, file));

/** The mistake that is made most: a token within a longer text, for which no stack has an output. */
const JOINED = `import { AwsCdkResolver } from '@cdk8s/awscdk-resolver';
import { FleetApp } from 'cdk8s-fleet';
import { describeFleet } from './fleet';
import { describeInfrastructure } from './infrastructure';

const { vpcId, vpcCidr, webRoleArn, imagesBucket } = describeInfrastructure().shop;
const app = new FleetApp({ resolvers: [new AwsCdkResolver()] });
describeFleet(app, { vpcId, vpcCidr, webRoleArn, imagesBucket: \`s3://\${imagesBucket}/images\` });
app.synth();
`;

const RESOLVER = '@cdk8s/awscdk-resolver';
/** The same package as Python has it: a wheel around the tarball of npm. */
const RESOLVER_WHEEL = 'cdk8s-awscdk-resolver';

/** What the compiler is told; only the declarations of others are taken as they are. */
const OPTIONS = { strict: true, skipLibCheck: true, target: 'ES2023', module: 'node20', types: ['node'], noEmit: true };

interface Manifest {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}

/** The example as its users have it: in a folder of its own, with the packed library, type-checked. */
export function installExample(): string {
  const { key, tarball } = buildPackages();
  const manifest: Manifest = JSON.parse(readFileSync(join(EXAMPLE, 'package.json'), 'utf8'));
  const identity = keyOf([key, JSON.stringify(manifest)], [...SOURCES, __filename]);
  return kept('aws-cdk', identity, (folder) => {
    for (const file of SOURCES) cpSync(file, join(folder, basename(file)));
    writeFileSync(join(folder, 'joined.ts'), JOINED);
    const dependencies = {
      ...manifest.dependencies,
      'cdk8s-fleet': tarball,
      [RESOLVER]: resolverOf(manifest, folder),
      tsx: manifest.devDependencies.tsx,
      '@types/node': '^20',
    };
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'aws-cdk', private: true, dependencies }));
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: OPTIONS, include: ['*.ts'] }));
    const quietly = ['--no-audit', '--no-fund', '--silent', '--prefer-offline'];
    printedBy({ words: ['npm', 'install', ...quietly], cwd: folder });
    const compiler = join(REPOSITORY, 'node_modules/typescript/bin/tsc');
    printedBy({ words: [process.execPath, compiler, '-p', '.'], cwd: folder });
  });
}

/** The resolver of npm, or where a registry lacks it the very same tarball out of the wheel of PyPI. */
function resolverOf({ dependencies }: Manifest, folder: string): string {
  const version = dependencies[RESOLVER]!;
  if (outcomeOf({ words: ['npm', 'view', `${RESOLVER}@${version}`, 'version'] }).stdout.trim() === version)
    return version;
  const wheel = join(folder, 'wheel');
  mkdirSync(wheel);
  const pip = ['python3', '-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', wheel];
  printedBy({ words: [...pip, `${RESOLVER_WHEEL}==${version}`] });
  printedBy({ words: ['python3', '-m', 'zipfile', '-e', readdirSync(wheel)[0]!, '.'], cwd: wheel });
  const inside = join(wheel, 'cdk8s_awscdk_resolver/_jsii');
  cpSync(join(inside, readdirSync(inside).find((file) => file.endsWith('.tgz'))!), join(folder, 'resolver.tgz'));
  return 'file:resolver.tgz';
}

import { cdk8s, javascript, typescript } from 'projen';

const SLOW_LAYERS = ['aws-cdk', 'languages'];

const project = new cdk8s.ConstructLibraryCdk8s({
  // identity
  name: 'cdk8s-fleet',
  description:
    'Typed cdk8s constructs for a fleet of Kubernetes clusters: described once, written as plain YAML, deployed by Argo CD.',
  author: 'cdk8s-fleet authors',
  authorAddress: 'https://github.com/cdk8s-fleet/cdk8s-fleet',
  authorOrganization: true,
  repositoryUrl: 'https://github.com/cdk8s-fleet/cdk8s-fleet.git',
  keywords: ['cdk8s', 'kubernetes', 'fleet', 'argocd', 'multi-cluster', 'gitops'],
  stability: 'experimental',
  defaultReleaseBranch: 'main',

  // toolchain
  packageManager: javascript.NodePackageManager.NPM,
  projenVersion: '^0.103.25',
  minNodeVersion: '20.16.0',
  jsiiVersion: '~6.0.0',
  typescriptVersion: '~6.0.0',
  projenrcTs: true,
  projenrcTsOptions: { runner: typescript.TypeScriptRunner.tsx({ tsconfig: 'tsconfig.dev.json' }) },
  runner: typescript.TypeScriptRunner.tsx({ tsconfig: 'tsconfig.dev.json' }),
  // tsconfig.json is what jsii compiles src with; tsconfig.dev.json extends it and covers every other folder
  tsconfig: { compilerOptions: { target: 'ES2023', lib: ['es2023'], module: 'node20' } },
  tsconfigDevFile: 'tsconfig.dev.json',
  tsconfigDev: {
    include: ['.projenrc.ts'],
    exclude: ['lib', 'dist', 'coverage', 'examples/*/dist', 'examples/aws-cdk'], // which has dependencies of its own
    compilerOptions: { paths: { 'cdk8s-fleet': ['./src/index.ts'] } },
  },
  sampleCode: false,
  bin: { 'cdk8s-fleet': 'bin/cdk8s-fleet' },

  // dependencies: cdk8sVersion and constructsVersion are the peer minimum (^), the exact version built and tested with here, and
  // what the Go module requires. The published cdk8s-plus-30 Go module does not compile with constructs >= 10.5, so stay below;
  // npm and pip users get the newest of each anyway.
  cdk8sVersion: '2.70.7',
  constructsVersion: '10.4.5',
  peerDeps: ['cdk8s-plus-30@^2.4.10'],
  devDeps: ['cdk8s-cli@^2.207.60', 'tsx@^4.23.0', 'fast-check@^4'],
  bundledDeps: ['ipaddr.js@^2.2.0', 'yaml@^2.9.1'],

  // bindings
  publishToPypi: { distName: 'cdk8s-fleet', module: 'cdk8s_fleet' },
  publishToGo: { moduleName: 'github.com/cdk8s-fleet/cdk8s-fleet-go', packageName: 'cdk8sfleet' },
  release: true,
  bumpPackage: 'commit-and-tag-version@^12', // 13 needs Node 22

  // tests and lint
  jestOptions: {
    jestVersion: '^30',
    configFilePath: 'jest.config.json',
    updateSnapshot: javascript.UpdateSnapshot.NEVER,
    junitReporting: false,
    passWithNoTests: false,
    extraCliOptions: ['--json', '--outputFile=results-unit.json'], // .ci/run counts from it
    jestConfig: {
      testTimeout: 120_000, // loaded machines are slow, and no test is there to measure time
      coverageProvider: 'babel', // v8 is 6-8 times slower here
      collectCoverage: false,
      collectCoverageFrom: ['src/**/*.ts'],
      coverageReporters: ['text-summary', 'lcov'],
      // slow layers have a task each; golden output and packages are data, not modules
      testPathIgnorePatterns: [
        '/node_modules/',
        ...[...SLOW_LAYERS, 'conformance', 'scale'].map((layer) => `<rootDir>/test/${layer}/`),
      ],
      modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/examples/[^/]+/dist/'],
    },
  },
  biome: true,
  eslint: false,
  biomeOptions: {
    version: '2.5.15', // newest one whose platform packages are all in the registry
    biomeConfig: {
      formatter: { indentStyle: javascript.biome_config.IndentStyle.SPACE, indentWidth: 2, lineWidth: 120 },
      // bounds are checked before an index is read; values of charts and manifests are any
      linter: { rules: { style: { noNonNullAssertion: 'off' }, suspicious: { noExplicitAny: 'off' } } },
      javascript: { formatter: { quoteStyle: javascript.biome_config.QuoteStyle.SINGLE } },
    },
  },
  typecheckTests: true,
  integrationTestAutoDiscover: false,

  // repository services
  depsUpgrade: false,
  pullRequestTemplate: false,
  githubOptions: { mergify: false, pullRequestLint: false },
  gitignore: ['/dist/', '/results-*.json', '.cdk8s-out/'], // dist: packages of jsii; examples/*/dist is golden output and committed
  npmIgnoreOptions: {
    ignorePatterns: [
      '/examples/',
      '/docs/',
      '/tools/',
      '/imports/*',
      '!/imports/schemas/', // read by synth
      '/.ci/',
      '/results-*.json',
      '/tsconfig.dev.json',
      '/jest.config.json',
      '/biome.jsonc',
      '/.gitattributes',
    ],
  },
});

project.biome?.addFilePattern('examples/**');
project.biome?.addFilePattern('tools/**');
project.biome?.addFilePattern('!examples/*/dist'); // golden output stays as synth wrote it
project.gitattributes.addAttributes('/examples/*/dist/**', '-text'); // the same bytes on every platform
project.gitattributes.addAttributes('/imports/**', '-text', 'linguist-generated');

project.tasks.addEnvironment('JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION', '20');
project.tasks.addEnvironment('CDK8S_CHECK_UPGRADE', 'false');

// only the JavaScript package on an ordinary build: Python and Go need their own toolchains and registries
project.packageTask.reset();
const packageJs = project.tasks.tryFind('package:js');
if (packageJs) project.packageTask.spawn(packageJs);

project.addTask('test:coverage', { exec: 'jest --ci --coverage' });
for (const layer of SLOW_LAYERS) {
  project.addTask(`test:${layer}`, {
    exec: `jest --ci --runInBand --testPathIgnorePatterns=/node_modules/ --json --outputFile=results-${layer}.json test/${layer}/`,
    receiveArgs: true,
  });
}
project.addTask('example', {
  description: 'Synthesize the first example',
  steps: [
    { exec: 'cdk8s synth', cwd: 'examples/first-fleet' },
    { exec: 'tsx src/cli/main.ts plan examples/first-fleet/dist' },
  ],
});
project.addTask('bench', {
  description: 'Measure synth against its floor and against stock cdk8s (--json, --runs, --clusters, --fleets)',
  steps: [{ spawn: 'compile' }, { exec: 'tsx test/scale/bench.ts', receiveArgs: true }],
});
project.addTask('conformance', {
  description: 'Hold the output against the real engines, all groups or those that are named; needs Go',
  exec: 'node test/conformance/run.mjs',
  receiveArgs: true,
});
project.addTask('imports:update', {
  description: 'Take one upstream at one version (NAME@VERSION) into imports/; needs Go',
  exec: 'tsx tools/imports/update.ts',
  receiveArgs: true,
});
project.addTask('imports:verify', {
  description: 'Fail if imports/ is not what its lock says',
  exec: 'tsx tools/imports/verify.ts',
});
project.addTask('bindings:code', {
  description: 'Generate Python and Go sources without compiling them',
  exec: 'jsii-pacmak --code-only --outdir dist/code --target python --target go',
});

project.package.addField('allowScripts', { '@parcel/watcher': false, esbuild: false, 'unrs-resolver': false });
project.package.addField('exports', {
  '.': { types: './lib/index.d.ts', default: './lib/index.js' },
  './package.json': './package.json',
  './.jsii': './.jsii',
});

// the platform packages of 1.13.0 are not all in the registry, which breaks `npm ci`
project.package.addPackageResolutions('unrs-resolver@1.12.2');

project.synth();

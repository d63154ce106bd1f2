import fc from 'fast-check';
import { credentialFinding } from '../../src/rules/credential-finding';
import { findCredentials } from '../../src/rules/credential-scan';
import { LOOK_ALIKES } from './credential-look-alikes';
import { CREDENTIALS, jwt, kubeconfig, NAMED_CREDENTIALS } from './credential-samples';

const TOKEN = CREDENTIALS.find(([what]) => what === 'GitHub token')?.[1] ?? '';
const paths = (manifest: unknown) => findCredentials(manifest).map(({ path }) => path);
const whats = (manifest: unknown) => findCredentials(manifest).map(({ what }) => what);
const codes = (manifest: unknown) => findCredentials(manifest).map(({ code, path }) => `${code} ${path}`);

const configMap = (data: unknown, annotations: unknown = {}) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'a', annotations },
  data,
});

describe('a credential that its text tells', () => {
  test.each(CREDENTIALS)('is found wherever it stands: %s', (_, text) => {
    expect(paths(configMap({ 'app.conf': text }))).toEqual(['data[app.conf]']);
    expect(paths(configMap({}, { 'acme.io/note': text }))).toEqual(['metadata.annotations[acme.io/note]']);
    expect(paths({ spec: { sources: [{ helm: { valuesObject: { a: [1, text] } } }] } })).toEqual([
      'spec.sources[0].helm.valuesObject.a[1]',
    ]);
    expect(paths(text)).toEqual(['']);
  });

  test.each(CREDENTIALS)('is never repeated: %s', (_, text) => {
    const shown = JSON.stringify(
      findCredentials({ a: { [text]: text, b: [text], env: [{ name: 'X', value: text }] } }),
    );
    for (const piece of text.match(/[A-Za-z0-9+/_-]{5,}/g) ?? []) {
      if (!/\d/.test(piece) || piece.length < 7) continue;
      expect(shown).not.toContain(piece);
    }
  });

  test.each(CREDENTIALS.filter(([, text]) => !text.includes('\n')))(
    'is found in the middle of a file: %s',
    (_, text) => {
      const file = `# settings\nlevel: info\n${text}\nport: 8080\n`;
      expect(whats({ file })).toEqual([expect.stringMatching(/ on line 3$/)]);
    },
  );

  test('is told by its kind, the first four characters of its public prefix, and the line', () => {
    expect(whats({ a: TOKEN, b: `\n\ntoken: ${TOKEN}\n`, c: Buffer.from(`x ${TOKEN}`).toString('base64') })).toEqual([
      "GitHub token 'ghp_...'",
      "GitHub token 'ghp_...' on line 3",
      "GitHub token 'ghp_...' in base64",
    ]);
    expect(whats({ url: `https://bot:${'hunter2'}@git.acme.io` })).toEqual(['password in a URL']);
  });

  test('is told once a line, every line', () => {
    const text = `password: ${TOKEN}\nport: 80\npassword: ${'hunter2'}\nurl: https://a:${'hunter2'}@b ${TOKEN}\n`;
    const told = ["GitHub token 'ghp_...' on line 1", 'literal password on line 3', "GitHub token 'ghp_...' on line 4"];
    expect(findCredentials({ a: text })).toEqual(told.map((what) => ({ code: 'FL9051', path: 'a', what })));
    expect(whats({ description: text })).toEqual([told[0], told[2]]);
    const both = `see https://a:${'hunter2'}@b or machine b login a password ${'hunter2'}`;
    expect(whats({ description: both })).toEqual(['netrc login']);
  });

  test('is found and withheld when it is a key', () => {
    expect(findCredentials({ data: { [TOKEN]: { a: jwt } } })).toEqual([
      { code: 'FL9051', path: 'data[(withheld)]', what: "GitHub token 'ghp_...' as a key" },
      { code: 'FL9051', path: 'data[(withheld)].a', what: "JSON web token 'eyJh...'" },
    ]);
  });

  test('is found in prose unless it is an example of a login', () => {
    expect(paths({ description: `use ${TOKEN}`, message: `https://me:${'hunter2'}@host` })).toEqual(['description']);
  });

  test('is found when the same text was seen before, and beyond any cache', () => {
    const twice = { a: TOKEN, b: TOKEN, long: `${'x '.repeat(5000)}${TOKEN}` };
    expect(paths(twice)).toEqual(['a', 'b', 'long']);
    for (let index = 0; index < 25_000; index++) findCredentials([`text number ${index}`]);
    expect(paths(twice)).toEqual(['a', 'b', 'long']);
  });
});

describe('a credential that its entry tells', () => {
  test.each(NAMED_CREDENTIALS)('is found under %s', (key, value) => {
    expect(paths({ spec: { [key]: value } })).toEqual([key.includes('.') ? `spec[${key}]` : `spec.${key}`]);
    expect(paths({ env: [{ name: key, value }] })).toEqual(['env[0].value']);
    expect(paths({ spec: { [key]: { value } } })).toHaveLength(1);
    expect(paths({ args: ['serve', `--${key}`, value] })).toEqual(['args[2]']);
    expect(whats({ [key]: value }).join()).not.toContain(value.slice(0, 5));
  });

  test('is the login of a registry in values', () => {
    const auth = Buffer.from('bot:hunter2').toString('base64');
    expect(paths({ auths: { 'ghcr.io': { auth } } })).toEqual(['auths[ghcr.io].auth']);
  });

  test('is any literal login of a kubeconfig', () => {
    const user = { token: 'abc', 'client-certificate-data': 'x', exec: { command: 'aws' } };
    expect(paths({ kind: 'Config', users: [{ name: 'a', user }] })).toEqual(['users[0].user.token']);
    expect(paths({ spec: { kind: 'Config', users: [{ user: { password: 'x1' } }] } })).toEqual([
      'spec.users[0].user.password',
    ]);
    expect(whats({ data: kubeconfig('token: abcd') })).toEqual(['kubeconfig with a login on line 9']);
  });
});

describe('what is no credential', () => {
  test.each(LOOK_ALIKES)('passes: %s', (_, manifest) => {
    expect(findCredentials(manifest)).toEqual([]);
    expect(findCredentials({ spec: { template: manifest } })).toEqual([]);
    expect(findCredentials(configMap({ 'a.json': JSON.stringify(manifest, null, 2) }))).toEqual([]);
  });

  test('passes: ciphertext, however short', () => {
    const encryptedData = { password: 'AgBy3i4OJSWK', apiKey: '0a1b2c3d4e5f6789', url: `https://a:${'hunter2'}@b` };
    expect(findCredentials({ kind: 'SealedSecret', spec: { encryptedData } })).toEqual([]);
    expect(paths({ kind: 'SealedSecret', spec: { data: encryptedData } })).toHaveLength(3);
  });

  test('passes: a fleet of ordinary words', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9]{0,9}(-[a-z0-9]{1,9}){0,4}$/);
    const value = fc.oneof(name, fc.nat().map(String), fc.constantFrom('true', '10.0.0.0/8', '5Gi', '1h30m', 'v1.2.3'));
    fc.assert(
      fc.property(fc.dictionary(name, fc.oneof(value, fc.array(value), fc.dictionary(name, value))), (object) => {
        const keys = JSON.stringify(object).match(/(password|passwd|passphrase)"/);
        if (!keys) expect(findCredentials(object)).toEqual([]);
      }),
    );
  });
});

describe('a Secret', () => {
  const secret = (rest: object) => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' }, ...rest });

  test('refuses data of any kind', () => {
    expect(codes(secret({ data: { a: 'YQ==' } }))).toEqual(['FL9050 data']);
    expect(codes(secret({ stringData: { a: 'x', b: 'y' } }))).toEqual(['FL9050 stringData']);
    expect(codes(secret({ data: { a: 'YQ==' }, stringData: { b: '{{ x }}' } }))).toEqual([
      'FL9050 data',
      'FL9050 stringData',
    ]);
    expect(whats(secret({ data: { a: 'YQ==', b: 'Yg==', c: '' } }))).toEqual(['Secret with 2 entries of data']);
  });

  test('refuses data in a Secret that another object carries', () => {
    expect(codes({ kind: 'List', items: [secret({}), secret({ data: { a: 'YQ==' } })] })).toEqual([
      'FL9050 items[1].data',
    ]);
    expect(codes({ spec: { forProvider: { manifest: secret({ stringData: { a: 'b' } }) } } })).toEqual([
      'FL9050 spec.forProvider.manifest.stringData',
    ]);
  });

  test('is looked at outside its data too', () => {
    expect(codes({ ...secret({}), metadata: { annotations: { x: TOKEN } } })).toEqual([
      'FL9051 metadata.annotations.x',
    ]);
  });
});

describe('a registration', () => {
  const registration = (config: unknown, more: object = {}) => ({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'cluster-lab', labels: { 'argocd.argoproj.io/secret-type': 'cluster' } },
    stringData: { name: 'lab', server: 'https://lab.acme.io', config: JSON.stringify(config), ...more },
  });
  const caData = Buffer.from('-----BEGIN CERTIFICATE-----\nMIIBa1b2c3d4e5f6\n-----END CERTIFICATE-----\n').toString(
    'base64',
  );
  const tlsClientConfig = { insecure: false, caData };

  test('passes without a credential', () => {
    const more = { project: 'shop', shard: '1', namespaces: 'a,b', clusterResources: 'true' };
    expect(
      codes(
        registration(
          { awsAuthConfig: { clusterName: 'lab', roleARN: 'arn:aws:iam::1:role/a' }, tlsClientConfig },
          more,
        ),
      ),
    ).toEqual([]);
    expect(
      codes(
        registration({
          execProviderConfig: { command: 'argocd-k8s-auth', args: ['gcp'], env: [{ name: 'A', value: '' }] },
          tlsClientConfig,
        }),
      ),
    ).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ['a bearer token', { bearerToken: 'x' }, 'bearerToken'],
    ['a user name', { username: 'admin' }, 'username'],
    ['a password', { password: 'hunter2' }, 'password'],
    ['a field in other letters', { BearerToken: 'x' }, 'BearerToken'],
    ['a client key', { tlsClientConfig: { keyData: 'x' } }, 'tlsClientConfig.keyData'],
    ['a client certificate', { tlsClientConfig: { certData: 'x' } }, 'tlsClientConfig.certData'],
    ['an insecure connection', { tlsClientConfig: { insecure: true } }, 'tlsClientConfig.insecure'],
    ['an environment', { execProviderConfig: { command: 'a', env: { A: 'b' } } }, 'execProviderConfig.env'],
    ['a list of environment', { execProviderConfig: { env: [{ name: 'A', value: 'b' }] } }, 'execProviderConfig.env'],
  ])('refuses %s', (_, config, path) => {
    expect(codes(registration(config))).toEqual([`FL9052 stringData.config.${path}`]);
  });

  test('refuses fields that no registration has, and a config that nobody can read', () => {
    expect(codes(registration({}, { password: 'x' }))).toEqual(['FL9052 stringData.password']);
    expect(codes({ ...registration({}), stringData: { name: 'a', config: 'bearerToken: x' } })).toEqual([
      'FL9052 stringData.config',
    ]);
  });

  test('refuses the same in base64', () => {
    const { stringData, ...rest } = registration({ bearerToken: 'x' });
    const data = Object.fromEntries(
      Object.entries(stringData).map(([key, text]) => [key, Buffer.from(text).toString('base64')]),
    );
    expect(codes({ ...rest, data })).toEqual(['FL9052 data.config.bearerToken']);
  });

  test('refuses credentials elsewhere in it', () => {
    expect(codes(registration({ execProviderConfig: { args: ['--token', 'abcdef.0123456789abcdef'] } }))).toEqual([
      'FL9051 stringData.config.execProviderConfig.args[1]',
    ]);
    expect(codes(registration({ proxyUrl: `http://bot:${'hunter2'}@proxy` }))).toEqual([
      'FL9051 stringData.config.proxyUrl',
    ]);
  });
});

describe('the time it takes', () => {
  test.each([
    ['spaces', ' '.repeat(50_000)],
    ['one long word', 'a'.repeat(50_000)],
    ['quotes', '"'.repeat(50_000)],
    ['backslashes', `password${'\\\\'.repeat(25_000)}`],
    ['a header without a key', `-----BEGIN PRIVATE ${'KEY'}-----\n${'A: b '.repeat(10_000)}`],
    ['many headers', `-----BEGIN PRIVATE ${'KEY'}-----\n`.repeat(1500)],
    ['names of passwords', 'password '.repeat(5000)],
    ['assignments to nothing', 'a-password= '.repeat(5000)],
    ['addresses', 'https://a:'.repeat(5000)],
    ['a user that never ends', `https://${'a'.repeat(50_000)}`],
    ['kinds', 'kind: Secret\n'.repeat(300)],
    ['machines', 'machine a login b '.repeat(3000)],
    ['base64', 'eyJh'.repeat(12_000)],
    ['backslashes before a quote', `"kty"${'\\\\'.repeat(50_000)}`],
    ['dots', 'a.'.repeat(25_000)],
  ])('is linear, or near it, for %s', (_, text) => {
    const start = process.cpuUsage();
    expect(findCredentials({ data: { text } })).toEqual([]);
    const { user, system } = process.cpuUsage(start);
    expect(user + system).toBeLessThan(1_000_000);
  });
});

describe('the finding', () => {
  test('says where and what, and lets only a value be accepted', () => {
    const finding = credentialFinding({ code: 'FL9051', path: 'data.a', what: "GitHub token 'ghp_...'" }, 'hub/a.yaml');
    expect(finding).toMatchObject({
      path: 'hub/a.yaml',
      problem: "GitHub token 'ghp_...' in 'data.a'",
      acceptable: true,
    });
    expect(credentialFinding({ code: 'FL9050', path: 'data', what: 'x' }, 'a').acceptable).toBe(false);
    expect(credentialFinding({ code: 'FL9052', path: '', what: 'x' }, 'a').problem).toBe('x');
  });
});

import { kubeconfig, pem } from './credential-samples';

const hex = (length: number) => '0a1b2c3d4e5f6789'.repeat(8).slice(0, length);
const base64 = (text: string) => Buffer.from(text).toString('base64');
const uid = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';

/** Objects without a credential, each like one in some way. */
export const LOOK_ALIKES: readonly (readonly [string, unknown])[] = [
  ['a public certificate', { data: { 'ca.crt': pem('CERTIFICATE') } }],
  ['a bundle of certificates in base64', { caBundle: base64(pem('CERTIFICATE') + pem('CERTIFICATE')) }],
  ['a public key', { data: { key: pem('PUBLIC KEY'), pgp: pem('PGP PUBLIC KEY BLOCK'), sig: pem('PGP SIGNATURE') } }],
  ['a certificate request', { spec: { request: base64(pem('CERTIFICATE REQUEST')) } }],
  ['an SSH public key', { authorizedKeys: [`ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${hex(40)} me@host`] }],
  ['known hosts', { data: { ssh_known_hosts: `git.acme.io ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB${hex(60)}` } }],
  ['an image digest', { image: `ghcr.io/acme/token-service@sha256:${hex(64)}` }],
  ['a uid', { metadata: { uid, ownerReferences: [{ uid }], resourceVersion: '123456789' } }],
  ['a checksum', { metadata: { annotations: { 'checksum/secret': hex(64), 'checksum/config': hex(64) } } }],
  ['a commit', { targetRevision: hex(40), labels: { commit: hex(40) } }],
  ['a hash label', { labels: { 'pod-template-hash': '7d9c8b6f5', 'controller-revision-hash': 'web-7d9c8b6f54' } }],
  ['a key set address', { jwksUri: 'https://login.acme.io/.well-known/jwks.json', issuer: 'https://login.acme.io' }],
  ['a public key set', { jwks: '{"keys":[{"kty":"RSA","kid":"a","n":"u1W2e3R4t5Y6u7I8o9P0aSdF","e":"AQAB"}]}' }],
  [
    'an ARN',
    {
      roleArn: 'arn:aws:iam::123456789012:role/fleet',
      secret: `arn:aws:secretsmanager:eu-central-1:123456789012:secret:db-${'AbCd12'}`,
    },
  ],
  ['the documented AWS key', { note: `AKIA${'IOSFODNN7'}EXAMPLE` }],
  ['an ACM certificate', { arn: `arn:aws:acm:eu-central-1:123456789012:certificate/${uid}` }],
  [
    'a reference to a key of a Secret',
    { env: [{ name: 'DB_PASSWORD', valueFrom: { secretKeyRef: { name: 'db', key: 'password' } } }] },
  ],
  [
    'a reference by variable',
    {
      env: [
        { name: 'PASSWORD', value: '$(DB_PASSWORD)' },
        { name: 'TOKEN', value: `\${TOKEN}` },
      ],
    },
  ],
  [
    'a template',
    {
      values: {
        password: '{{ .Values.password }}',
        token: '{{ `{{ .token }}` }}',
        url: 'postgres://{{ .user }}:{{ .password }}@db',
      },
    },
  ],
  [
    'a placeholder',
    { apiKey: '<your-api-key>', password: 'REPLACE_ME', token: 'xxxxxxxxxxxxxxxx', clientSecret: '********' },
  ],
  [
    'a path',
    {
      passwordFile: '/etc/db/password',
      password: '/run/secrets/db',
      token: './token.txt',
      bearerTokenFile: '/var/run/secrets/kubernetes.io/serviceaccount/token',
    },
  ],
  [
    'an existing Secret',
    {
      auth: {
        existingSecret: 'db-credentials',
        passwordSecretName: 'db',
        secretKeys: { adminPasswordKey: 'password', userPasswordKey: 'user-password' },
      },
    },
  ],
  [
    'a Secret as a volume',
    { volumes: [{ name: 'a', secret: { secretName: 'db-7d9c8b6f54' } }], imagePullSecrets: [{ name: 'regcred' }] },
  ],
  [
    'names of Secrets',
    {
      secret: 'db-credentials-v2',
      tokenSecret: 'my-app-token',
      clientSecret: 'oauth-client-secret',
      password: 'postgres-credentials',
    },
  ],
  [
    'names of keys',
    { password: 'password', token: 'api-token', secretKey: 'SECRET_KEY', privateKey: 'tls.key', apiKey: 'apiKey' },
  ],
  ['no service account token', { automountServiceAccountToken: false }],
  [
    'a projected token',
    { sources: [{ serviceAccountToken: { path: 'token', expirationSeconds: 3600, audience: 'vault' } }] },
  ],
  [
    'a remote reference',
    { data: [{ secretKey: 'password', remoteRef: { key: 'prod/db/credentials', property: 'password' } }] },
  ],
  [
    'a SealedSecret',
    {
      kind: 'SealedSecret',
      spec: { encryptedData: { password: `AgB${hex(120)}${hex(120)}Zq9/+x==`, token: `AgA${hex(128)}${hex(128)}Xy7` } },
    },
  ],
  ['SOPS', { password: 'ENC[AES256_GCM,data:q1W2e3,iv:x,tag:y,type:str]' }],
  [
    'an ExternalSecret template',
    {
      spec: {
        target: {
          template: {
            type: 'Opaque',
            data: { config: '{"bearerToken":"{{ .token }}","tlsClientConfig":{"caData":"{{ .ca }}"}}' },
          },
        },
      },
    },
  ],
  [
    'rules on Secrets',
    { rules: [{ apiGroups: [''], resources: ['secrets', 'serviceaccounts/token'], verbs: ['get', 'create'] }] },
  ],
  [
    'a certificate',
    {
      spec: {
        secretName: 'web-tls',
        privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Always' },
        privateKeySecretRef: { name: 'acme-account' },
      },
    },
  ],
  [
    'Argo CD references',
    {
      data: {
        'oidc.config':
          'name: Okta\nissuer: https://acme.okta.com\nclientID: argocd\nclientSecret: $oidc.okta.clientSecret\n',
      },
    },
  ],
  ['Argo CD webhooks', { clientSecret: '$dex.github.clientSecret', token: '$argocd-notifications-secret:slack-token' }],
  ['a Git address', { repoURL: 'git@github.com:acme/fleet.git', ssh: 'ssh://git@git.acme.io:2222/fleet.git' }],
  [
    'an at sign in a path',
    {
      url: 'https://git.acme.io/a@b',
      pkg: 'https://unpkg.com/:a@1.0.0',
      pinned: 'https://cdn.acme.io/npm/a@1.2.3/b:c@d',
    },
  ],
  [
    'a user in a URL',
    { url: 'https://acme@dev.azure.com/acme/_git/fleet', jdbc: 'jdbc:postgresql://db:5432/app?sslmode=require' },
  ],
  ['a mail address', { contact: 'mailto:platform@acme.io', owner: 'platform@acme.io' }],
  [
    'a schema',
    {
      openAPIV3Schema: {
        properties: {
          password: { type: 'string', description: 'Password: must be at least 8 characters long.' },
          token: { type: 'string', default: '', maxLength: 64 },
        },
        required: ['password', 'token'],
      },
    },
  ],
  [
    'an example in prose',
    { description: 'A URL like postgres://user:password@host:5432/db, or "Authorization: Bearer tok3n0fAccess1234".' },
  ],
  [
    'text about keys',
    { message: 'PEM text, starting with -----BEGIN RSA PRIVATE KEY-----, or an API key: see the docs' },
  ],
  ['a CEL rule', { rule: "has(self.password) && self.token == 'abc' ? self.secret != '' : true" }],
  ['a Rego rule', { rego: 'deny[msg] {\n  input.password == "x1y2z3x1y2z3"\n  token := input.token\n}' }],
  [
    'a program',
    {
      script:
        '#!/bin/sh\nTOKEN=$(cat /run/token)\nPASSWORD="$1"\npassword=$PASSWORD\ncurl -H "Authorization: Bearer $TOKEN" "https://$USER:$PASSWORD@host"\n',
    },
  ],
  ['a Lua program', { lua: 'local token = request.headers.token\npassword = user.password\nsecret = nil\n' }],
  [
    'flags',
    {
      args: [
        '--token-file=/run/token',
        '--password-policy=strong',
        '--secret',
        'acme/web-tls',
        '--auth-token=$(TOKEN)',
        '--api-key',
        '$(KEY)',
      ],
    },
  ],
  ['a query', { expr: 'sum by (secret) (rate(x{secret="web-tls",token=~".+"}[5m]))' }],
  [
    'base64 of harmless settings',
    {
      data: {
        config: base64('log:\n  level: info\nserver:\n  port: 8080\n'),
        json: base64('{"level":"info","port":8080}'),
      },
    },
  ],
  ['binary data', { binaryData: { logo: Buffer.from(hex(64), 'hex').toString('base64') } }],
  [
    'a kubeconfig without a login',
    { data: { kubeconfig: kubeconfig('exec: {command: aws, args: [eks, get-token]}') } },
  ],
  ['a kubeconfig that names a file', { data: { kubeconfig: kubeconfig('tokenFile: /var/run/token') } }],
  ['a Kyverno pattern', { pattern: { password: '?*', secret: '!*', token: '{{ request.object.data.token }}' } }],
  [
    'a policy that matches Secrets',
    {
      match: { any: [{ resources: { kinds: ['Secret'] } }] },
      generate: { apiVersion: 'v1', kind: 'Secret', name: 'a', clone: { namespace: 'x', name: 'regcred' } },
    },
  ],
  [
    'a Secret without data',
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'a', annotations: { 'kubernetes.io/service-account.name': 'a' } },
      type: 'kubernetes.io/service-account-token',
    },
  ],
  [
    'a Secret with empty data',
    { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' }, data: {}, stringData: { a: '' } },
  ],
  ['a Secret of another group', { apiVersion: 'bitnami.com/v1', kind: 'Secret', data: { a: 'b' } }],
  [
    'a Secret filled in on the cluster',
    {
      kind: 'Object',
      manifest: { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' }, stringData: { a: '{{ .token }}' } },
    },
  ],
  [
    'a templated manifest of a Secret',
    { data: { 'a.yaml': 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\nstringData:\n  a: "{{ .token }}"\n' } },
  ],
  [
    'a Kyverno rule that makes Secrets',
    {
      data: {
        'a.yaml':
          'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata:\n  name: a\nspec:\n  rules:\n    - name: a\n      generate:\n        apiVersion: v1\n        kind: Secret\n        name: a\n        data:\n          type: Opaque\n',
      },
    },
  ],
  [
    'a pattern for Secrets',
    { validate: { pattern: { apiVersion: 'v1', kind: 'Secret', data: { owner: 'team-*' }, type: 'Opaque' } } },
  ],
  ['few characters', { token: 'a1a1a1a1a1a1a1a1', secret: 'FrontendServiceAccount42', apiKey: 'app-5f7c9d8b4-x2k9q' }],
  ['a comparison', { code: 'password==expected1\nif token=="a1b2c3d4e5f6a7b8"\n' }],
  ['another signature', { url: `https://cdn.acme.io/a?sig=${hex(64)}` }],
  [
    'manifests that name Secrets',
    { data: { 'a.yaml': 'kind: ConfigMap\ndata:\n  a: b\n---\nkind: Secret\nmetadata: {name: a}\n' } },
  ],
  [
    'names like prefixes',
    {
      names: [
        'task-runner-with-a-very-long-name',
        'disk-proj-1',
        'sk-proj-team',
        'hf_model',
        'npm_config_cache',
        'key-value-store',
        'SKIP',
        'glpat-none',
        'hvs.local',
        'SG.eu',
        'monkey-0123456789abcdef',
      ],
    },
  ],
  [
    'settings of tokens',
    {
      accessTokenLifetime: '1h',
      tokenTTL: '24h',
      token: '3600',
      refreshToken: 'enabled',
      passwordPolicy: 'strong',
      requirePassword: 'true',
      nextPageToken: 'a1b2c3d4e5f6a7b8',
    },
  ],
  [
    'authentication modes',
    { auth: 'basic', password: 'scram-sha-256', apiKey: 'required', token: 'oidc', secret: 'generated' },
  ],
  [
    'a vault path',
    { token: 'secret/data/prod/db', password: 'vault:secret/data/db#password', apiKey: 'ref+vault://secret/app#key' },
  ],
  [
    'a taint',
    {
      tolerations: [{ key: 'acme.io/secret', operator: 'Equal', value: 'true' }],
      nodeSelector: { 'acme.io/token': 'none' },
    },
  ],
  ['a version', { token: 'v1.36.2-rc.1', secret: 'app-1.2.3', accessKey: '2026-01-01T00:00:00Z', apiKey: 'v1alpha1' }],
  [
    'a routing key',
    { routingKey: 'orders.created.v2', partitionKey: 'id', sortKey: 'createdAt', privateKey: '/etc/tls/tls.key' },
  ],
  ['a cron line and numbers', { schedule: '0 9 * * 1-5', id: 123456789012, ratio: 0.5, enabled: true, nothing: null }],
  [
    'a publishable key',
    {
      stripe: `pk_live_${'a1b2c3d4e5f6a7b8c9d0e1f2'}`,
      sentry: 'https://public0123456789@o1.ingest.sentry.io:443/1'.replace('public0123456789', 'public'),
    },
  ],
];

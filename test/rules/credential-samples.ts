/**
 * Credentials of real formats, put together at run time: no scanner may take this file for a leak, and none of them is anybody's.
 */
const ALNUM = 'aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0zZcD';
const HEX = '9f8e7d6c5b4a39281706f5e4d3c2b1a0';
const UPPER = 'Q2W3E4R5T6Y7U2I3O4P5A6S7D2F3G4H5';
const BASE64 = 'q1W2e3R4t5Y6u7I8o9P0aS+dF/gHjKlZxCvBnM';

const of = (alphabet: string, length: number) => alphabet.repeat(Math.ceil(length / alphabet.length)).slice(0, length);
const word = (length: number) => of(ALNUM, length);
const hex = (length: number) => of(HEX, length);
const upper = (length: number) => of(UPPER, length);
const base64 = (text: string) => Buffer.from(text).toString('base64');
const dashes = '-'.repeat(5);

/** A PEM block of the given kind. */
export function pem(kind: string, body = `${of(BASE64, 64)}\n${of(BASE64, 40)}==`): string {
  return `${dashes}BEGIN ${kind}${dashes}\n${body}\n${dashes}END ${kind}${dashes}\n`;
}

/** A signed token with the given header. */
export const jwt = [base64('{"alg":"RS256","typ":"JWT"}'), base64('{"sub":"a","iss":"b"}'), word(43)]
  .join('.')
  .replace(/=/g, '');

/** A kubeconfig as a file; the user's login is given. */
export const kubeconfig = (login: string) =>
  `apiVersion: v1\nkind: Config\nclusters:\n- name: a\n  cluster: {server: "https://a.acme.io"}\nusers:\n- name: a\n  user:\n    ${login}\n`;

/** Credentials that are told by their text, wherever it stands. */
export const CREDENTIALS: readonly (readonly [string, string])[] = [
  ['RSA private key', pem('RSA ' + 'PRIVATE KEY')],
  ['PKCS 8 private key', pem('PRIVATE ' + 'KEY')],
  ['EC private key', pem('EC ' + 'PRIVATE KEY')],
  ['encrypted private key', pem('ENCRYPTED ' + 'PRIVATE KEY')],
  [
    'legacy encrypted private key',
    pem('RSA ' + 'PRIVATE KEY', `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${upper(32)}\n\n${of(BASE64, 64)}`),
  ],
  ['OpenSSH private key', pem('OPENSSH ' + 'PRIVATE KEY')],
  ['PGP private key', pem('PGP ' + 'PRIVATE KEY BLOCK', `Version: GnuPG v2\n\n${of(BASE64, 64)}`)],
  ['private key on one line', pem('PRIVATE ' + 'KEY').replace(/\n/g, '\\n')],
  ['private key in base64', base64(pem('PRIVATE ' + 'KEY'))],
  ['PuTTY private key', `PuTTY-User-Key-File-${3}: ssh-ed25519\nEncryption: none\n`],
  ['age secret key', `AGE-SECRET-KEY-${1}${upper(58)}`],
  ['private JSON web key', `{"kty":"EC","crv":"P-256","x":"${word(43)}","d":"${word(43)}"}`],
  ['AWS access key', `AKIA${upper(16)}`],
  ['AWS temporary access key', `ASIA${upper(16)}`],
  ['AWS credentials file', `[default]\naws_secret_access_key = ${of(BASE64, 40)}\n`],
  ['Alibaba access key', `LTAI${word(20)}`],
  [
    'Google service account',
    `{"type": "service_account", "private_key": "${pem('PRIVATE ' + 'KEY').replace(/\n/g, '\\n')}"}`,
  ],
  ['Google API key', `AIza${word(35)}`],
  ['Google OAuth token', `ya29.${word(60)}`],
  ['Google client secret', `GOCSPX-${word(28)}`],
  [
    'Azure storage connection string',
    `DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${of(BASE64, 86)}==;EndpointSuffix=core.windows.net`,
  ],
  [
    'Azure service bus connection string',
    `Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=a;SharedAccessKey=${of(BASE64, 43)}=`,
  ],
  [
    'Azure SAS URL',
    `https://a.blob.core.windows.net/c?sv=2022-11-02&sr=c&sp=rl&sig=${of(BASE64, 43).replace(/[+/]/g, '%2B')}%3D`,
  ],
  ['Azure client secret', `${word(3)}8${'Q~'}${word(34)}`],
  ['GitHub token', `ghp_${word(36)}`],
  ['GitHub OAuth token', `gho_${word(36)}`],
  ['GitHub app token', `ghs_${word(36)}`],
  ['GitHub fine-grained token', `github_pat_${word(22)}_${word(59)}`],
  ['GitLab token', `glpat-${word(20)}`],
  ['GitLab deploy token', `gldt-${word(20)}`],
  ['GitLab runner token', `glrt-${word(20)}`],
  ['Bitbucket token', `ATBB${word(32)}`],
  ['Atlassian token', `ATATT3${word(180)}`],
  ['Slack bot token', `xoxb-${'123456789012'}-${'1234567890123'}-${word(24)}`],
  ['Slack user token', `xoxp-${'123456789012'}-${word(32)}`],
  ['Slack app token', `xapp-1-${upper(11)}-${'1234567890123'}-${hex(64)}`],
  ['Slack webhook', `https://hooks.slack.com/services/T${upper(8)}/B${upper(10)}/${word(24)}`],
  ['Discord webhook', `https://discord.com/api/webhooks/${'1'.repeat(18)}/${word(68)}`],
  [
    'Teams webhook',
    `https://acme.webhook.office.com/webhookb2/${uuid()}@${uuid()}/IncomingWebhook/${hex(32)}/${uuid()}`,
  ],
  ['Stripe key', `sk_live_${word(24)}`],
  ['Stripe webhook secret', `whsec_${word(32)}`],
  ['npm token', `npm_${word(36)}`],
  ['PyPI token', `pypi-AgE${word(120)}`],
  ['RubyGems key', `rubygems_${hex(48)}`],
  ['Hugging Face token', `hf_${word(34)}`],
  ['OpenAI key', `sk-${word(48)}`],
  ['OpenAI project key', `sk-proj-${word(80)}`],
  ['Anthropic key', `sk-ant-api03-${word(93)}`],
  ['SendGrid key', `SG.${word(22)}.${word(43)}`],
  ['Mailgun key', `key-${hex(32)}`],
  ['Mailchimp key', `${hex(32)}-us12`],
  ['Brevo key', `xkeysib-${hex(64)}-${word(16)}`],
  ['Twilio key', `SK${hex(32)}`],
  ['DigitalOcean token', `dop_v1_${hex(64)}`],
  ['Vault token', `hvs.${word(90)}`],
  ['Vault batch token', `hvb.${word(140)}`],
  ['Terraform Cloud token', `${word(14)}.atlasv1.${word(67)}`],
  ['Grafana service account token', `glsa_${word(32)}_${hex(8)}`],
  ['Grafana cloud token', `glc_${base64('{"o":"1","n":"a","k":"b","m":{"r":"c"}}')}`],
  ['New Relic key', `NRAK-${upper(27)}`],
  ['New Relic licence key', `${hex(36)}NRAL`],
  ['Docker Hub token', `dckr_pat_${word(27)}`],
  ['registry login', JSON.stringify({ auths: { 'ghcr.io': { auth: base64('bot:hunter2hunter2') } } })],
  [
    'registry login in base64',
    base64(JSON.stringify({ auths: { 'ghcr.io': { username: 'bot', password: 'hunter2hunter2' } } })),
  ],
  ['Artifactory key', `AKCp${word(69)}`],
  ['Shopify token', `shpat_${hex(32)}`],
  ['Square token', `sq0atp-${word(22)}`],
  ['Telegram bot token', `${'123456789'}:AA${word(33)}`],
  ['Databricks token', `dapi${hex(32)}`],
  ['Linear key', `lin_api_${word(40)}`],
  ['Notion token', `ntn_${word(46)}`],
  ['Heroku key', `HRKU-${uuid()}`],
  ['Heroku key with context', `HEROKU_API_KEY=${word(36)}`],
  ['Cloudflare token with context', `CLOUDFLARE_API_TOKEN=${word(40)}`],
  ['Doppler token', `dp.st.dev.${word(43)}`],
  ['Pulumi token', `pul-${hex(40)}`],
  ['Supabase token', `sbp_${hex(40)}`],
  ['Sentry token', `sntryu_${hex(64)}`],
  ['Tailscale key', `tskey-auth-${word(12)}-${word(30)}`],
  ['SonarQube token', `sqp_${hex(40)}`],
  ['Dynatrace token', `dt0c01.${upper(24)}.${upper(64)}`],
  ['bcrypt hash', `$2a$10$${word(53)}`],
  ['crypt hash', `$6$${word(16)}$${word(86)}`],
  ['JSON web token', jwt],
  ['bearer token', `Authorization: Bearer ${word(40)}`],
  ['basic authorization', `Authorization: Basic ${base64('admin:hunter2')}`],
  ['netrc', `machine git.acme.io login bot password hunter2`],
  ['URL with a password', `https://bot:${'hunter2'}@git.acme.io/fleet.git`],
  ['URL with a token for a user', `https://${word(40)}@git.acme.io/fleet.git`],
  ['PostgreSQL URL', `postgres://app:${'s3cr3t'}@db.acme.io:5432/app`],
  ['Redis URL', `redis://:${'s3cr3t'}@cache:6379/0`],
  ['AMQP URL', `amqp://guest:${'guest'}@mq:5672/`],
  ['MongoDB URL', `mongodb+srv://app:${'s3cr3t'}@cluster0.mongodb.net/app`],
  ['JDBC URL', `jdbc:postgresql://db/app?user=app&password=${'hunter2'}`],
  ['SQL Server connection string', `Server=db;User Id=app;Pwd=${'hunter2'};Encrypt=true`],
  ['kubeconfig with a token', kubeconfig(`token: abc.def`)],
  ['kubeconfig with a key', kubeconfig(`client-key-data: ${base64(pem('RSA ' + 'PRIVATE KEY'))}`)],
  ['kubeconfig with a password', kubeconfig(`{username: a, password: "hunter2"}`)],
  ['kubeconfig in base64', base64(kubeconfig(`token: ${word(30)}`))],
  ['properties file', `spring.datasource.user=app\nspring.datasource.password=${'hunter2'}\n`],
  ['YAML file', `smtp:\n  host: mail\n  password: ${'hunter2'} # of the relay\n`],
  ['JSON file', JSON.stringify({ smtp: { host: 'mail', apiKey: word(24) } })],
  ['environment file', `export DB_USER=app\nexport DB_PASSWORD='${'hunter2'}'\n`],
  ['flag', `exec server --port=8080 --admin-password=${'hunter2'} --verbose`],
  ['flag with a space', `exec server --token ${word(24)} --verbose`],
  ['WireGuard file', `[Interface]\nPrivateKey = ${of(BASE64, 43)}=\n`],
  ['manifest of a Secret', `apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\nstringData:\n  who: me\n`],
  [
    'Secret in a list',
    'kind: List\nitems:\n- apiVersion: v1\n  kind: Secret\n  metadata: {name: a}\n  data:\n    empty: ""\n    who: bWU=\n',
  ],
  ['last applied Secret', `{"apiVersion":"v1","data":{"who":"bWU="},"kind":"Secret","metadata":{"name":"a"}}\n`],
];

function uuid(): string {
  return [8, 4, 4, 4, 12].map(hex).join('-');
}

/** Literals that are credentials only because of what their entry is called. */
export const NAMED_CREDENTIALS: readonly (readonly [string, string])[] = [
  ['password', 'hunter2'],
  ['adminPassword', 'admin'],
  ['POSTGRES_PASSWORD', 'letmein'],
  ['db.passwd', 'changeme'],
  ['sshPassphrase', 'tr0ub4dor&3'],
  ['token', word(20)],
  ['authToken', hex(32)],
  ['clientSecret', word(32)],
  ['API_KEY', word(24)],
  ['apiKey', hex(32)],
  ['secretAccessKey', of(BASE64, 40)],
  ['storageAccountKey', of(BASE64, 86)],
  ['webhookSecret', hex(40)],
  ['integration_key', hex(32)],
  ['token', 'abcdef.0123456789abcdef'],
];

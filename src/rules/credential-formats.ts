import { decodedText } from './credential-encoding';
import { isFilledIn, isReference, looksRandom } from './credential-value';

/** A way of writing a credential that is told by its text alone. */
export interface CredentialFormat {
  readonly what: string;
  /** What every match contains: a text without it is not looked at further. */
  readonly anchor: string;
  readonly pattern: RegExp;
  /**
   * Whether a match is one.
   * @default - every match is
   */
  readonly accepts?: (match: RegExpExecArray) => boolean;
  /**
   * Whether the match begins with a public prefix that may be shown.
   * @default false
   */
  readonly hasPrefix?: boolean;
  /**
   * Whether it may also be an example in prose, which is let pass there.
   * @default false
   */
  readonly isLoose?: boolean;
}

const WORD = '[A-Za-z0-9]';
const HEX = '[a-f0-9]';
const URL_SAFE = '[A-Za-z0-9_-]';

/** Whose token it is, its prefix, and what follows that. */
const TOKENS: readonly (readonly [string, string, string])[] = [
  ['age secret key', 'AGE-SECRET-KEY-', '[0-9A-Z-]{50,}'],
  ['AWS access key', 'AKIA', '(?!.{9}EXAMPLE)[A-Z2-7]{16}(?![A-Z0-9])'],
  ['AWS access key', 'ASIA', '(?!.{9}EXAMPLE)[A-Z2-7]{16}(?![A-Z0-9])'],
  ['AWS Bedrock key', 'ABSK', '[A-Za-z0-9+/]{100,}'],
  ['Alibaba access key', 'LTAI', `${WORD}{16,20}(?!${WORD})`],
  ['Google API key', 'AIza', `${URL_SAFE}{35}(?!${URL_SAFE})`],
  ['Google OAuth token', 'ya29.', `${URL_SAFE}{20,}`],
  ['Google client secret', 'GOCSPX-', `${URL_SAFE}{28}`],
  ['GitHub token', 'ghp_', `${WORD}{36,}`],
  ['GitHub token', 'gho_', `${WORD}{36,}`],
  ['GitHub token', 'ghu_', `${WORD}{36,}`],
  ['GitHub token', 'ghs_', `${WORD}{36,}`],
  ['GitHub token', 'ghr_', `${WORD}{36,}`],
  ['GitHub token', 'github_pat_', '[A-Za-z0-9]{20,}_[A-Za-z0-9_]{36,}'],
  ['GitLab token', 'glpat-', `${URL_SAFE}{20,}`],
  ['GitLab token', 'gldt-', `${URL_SAFE}{20,}`],
  ['GitLab token', 'glrt-', `${URL_SAFE}{20,}`],
  ['GitLab token', 'glptt-', `${URL_SAFE}{20,}`],
  ['GitLab token', 'glcbt-', `${URL_SAFE}{20,}`],
  ['GitLab token', 'glagent-', `${URL_SAFE}{20,}`],
  ['GitLab token', 'gloas-', `${URL_SAFE}{20,}`],
  ['Bitbucket token', 'ATBB', `${WORD}{28,}`],
  ['Atlassian token', 'ATATT3', '[\\w=-]{60,}'],
  ['Slack token', 'xoxb-', '\\d[A-Za-z0-9-]{15,}'],
  ['Slack token', 'xoxp-', '\\d[A-Za-z0-9-]{15,}'],
  ['Slack token', 'xoxa-', '\\d[A-Za-z0-9-]{15,}'],
  ['Slack token', 'xoxr-', '\\d[A-Za-z0-9-]{15,}'],
  ['Slack token', 'xoxs-', '\\d[A-Za-z0-9-]{15,}'],
  ['Slack token', 'xoxe-', '\\d[A-Za-z0-9-]{15,}'],
  ['Slack token', 'xoxe.xox', '[A-Za-z0-9-]{15,}'],
  ['Slack token', 'xapp-', '\\d-[A-Z0-9]{8,}-\\d+-[a-f0-9]{32,}'],
  ['Stripe key', 'sk_live_', `${WORD}{16,}`],
  ['Stripe key', 'rk_live_', `${WORD}{16,}`],
  ['Stripe key', 'sk_test_', `${WORD}{16,}`],
  ['Stripe key', 'whsec_', '[A-Za-z0-9+/]{24,}'],
  ['npm token', 'npm_', `${WORD}{36}(?!${WORD})`],
  ['PyPI token', 'pypi-AgE', `${URL_SAFE}{50,}`],
  ['RubyGems key', 'rubygems_', `${HEX}{48}`],
  ['NuGet key', 'oy2', `[a-z0-9]{43}(?!${WORD})`],
  ['Hugging Face token', 'hf_', `${WORD}{30,}`],
  ['Anthropic key', 'sk-ant-', `(?:api|admin|sid|oat)\\d\\d-${URL_SAFE}{20,}`],
  ['OpenAI key', 'sk-proj-', `${URL_SAFE}{40,}`],
  ['OpenAI key', 'sk-svcacct-', `${URL_SAFE}{40,}`],
  ['OpenAI key', 'sk-admin-', `${URL_SAFE}{40,}`],
  ['OpenAI key', 'sk-', `${WORD}{48}(?!${WORD})`],
  ['Groq key', 'gsk_', `${WORD}{48,}`],
  ['Replicate token', 'r8_', `${WORD}{37}(?!${WORD})`],
  ['xAI key', 'xai-', `${WORD}{70,}`],
  ['SendGrid key', 'SG.', `${URL_SAFE}{20,24}\\.${URL_SAFE}{39,50}`],
  ['Brevo key', 'xkeysib-', `${HEX}{64}-\\w{16}`],
  ['Mailgun key', 'key-', `${HEX}{32}(?!${WORD})`],
  ['Twilio key', 'SK', `${HEX}{32}(?!${WORD})`],
  ['DigitalOcean token', 'dop_v1_', `${HEX}{64}`],
  ['DigitalOcean token', 'doo_v1_', `${HEX}{64}`],
  ['DigitalOcean token', 'dor_v1_', `${HEX}{64}`],
  ['Vault token', 'hvs.', `${URL_SAFE}{24,}`],
  ['Vault token', 'hvb.', `${URL_SAFE}{24,}`],
  ['Vault token', 'hvr.', `${URL_SAFE}{24,}`],
  ['Grafana token', 'glsa_', `${WORD}{32}_[A-Fa-f0-9]{8}`],
  ['Grafana token', 'glc_', '[A-Za-z0-9+/=]{32,}'],
  ['Grafana key', 'eyJrIjoi', '[A-Za-z0-9+/=]{40,}'],
  ['New Relic key', 'NRAK-', '[A-Z0-9]{27}'],
  ['Docker token', 'dckr_pat_', `${URL_SAFE}{20,}`],
  ['Docker token', 'dckr_oat_', `${URL_SAFE}{20,}`],
  ['Artifactory key', 'AKCp', `${WORD}{60,}`],
  ['Artifactory token', 'cmVmd', `${WORD}{59}(?!${WORD})`],
  ['Shopify token', 'shpat_', '[a-fA-F0-9]{32}'],
  ['Shopify token', 'shpca_', '[a-fA-F0-9]{32}'],
  ['Shopify token', 'shppa_', '[a-fA-F0-9]{32}'],
  ['Shopify secret', 'shpss_', '[a-fA-F0-9]{32}'],
  ['Square token', 'sq0atp-', `${URL_SAFE}{22}`],
  ['Square secret', 'sq0csp-', `${URL_SAFE}{43}`],
  ['Square token', 'EAAA', `${URL_SAFE}{60}(?!${URL_SAFE})`],
  ['Databricks token', 'dapi', `${HEX}{32}`],
  ['Linear key', 'lin_api_', `${WORD}{40}`],
  ['Notion token', 'ntn_', `${WORD}{40,}`],
  ['Notion token', 'secret_', `(?=\\w*\\d)${WORD}{43}(?!\\w)`],
  ['Heroku key', 'HRKU-', `${URL_SAFE}{36,}`],
  ['Doppler token', 'dp.', `(?:pt|st|ct|sa|scim|audit)\\.(?:[\\w-]+\\.)?${WORD}{40,44}`],
  ['Pulumi token', 'pul-', `${HEX}{40}`],
  ['Supabase token', 'sbp_', `${HEX}{40}`],
  ['Postman key', 'PMAK-', `${HEX}{24}-${HEX}{34}`],
  ['Sentry token', 'sntryu_', `${HEX}{64}`],
  ['Sentry token', 'sntrys_', '[A-Za-z0-9+/=_-]{60,}'],
  ['Tailscale key', 'tskey-', '[a-z]+-\\w{8,}'],
  ['SonarQube token', 'squ_', `${HEX}{40}`],
  ['SonarQube token', 'sqa_', `${HEX}{40}`],
  ['SonarQube token', 'sqp_', `${HEX}{40}`],
  ['Dynatrace token', 'dt0', '[a-z]\\d\\d\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}'],
  ['Fly.io token', 'fm2_', '[A-Za-z0-9+/=]{60,}'],
  ['1Password token', 'ops_eyJ', '[A-Za-z0-9+/=_-]{60,}'],
  ['Figma token', 'figd_', `${URL_SAFE}{38,}`],
  ['bcrypt hash of a password', '$2', '[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}'],
  ['crypt hash of a password', '$6$', '(?:rounds=\\d+\\$)?[./A-Za-z0-9]{1,16}\\$[./A-Za-z0-9]{86}'],
];

/** Up to four headers, each on a line of its own, then the key; a line may also end in an escaped line break. */
const KEY_BODY =
  '(?:\\s|\\\\+[nr])*(?:[A-Z][\\w-]*: [^\\r\\n\\\\]*(?:\\r?\\n|\\\\+[nr])+[ \\t]*){0,4}[A-Za-z0-9+/=]{16}';

/** Formats that are no prefix and a run of characters. */
const SHAPES: readonly CredentialFormat[] = [
  {
    what: 'private key',
    anchor: '-----BEGIN ',
    pattern: new RegExp(`-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----${KEY_BODY}`, 'g'),
  },
  { what: 'private key', anchor: 'BEGIN SSH2 ENCRYPTED', pattern: /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/g },
  { what: 'PuTTY private key', anchor: 'PuTTY-User-Key-File-', pattern: /PuTTY-User-Key-File-\d: \S/g },
  {
    what: 'private JSON web key',
    anchor: '"kty"',
    pattern: /"(?:d|k)\\*"\s*:\s*\\*"[A-Za-z0-9_-]{20,}/g,
  },
  {
    what: 'JSON web token',
    anchor: 'eyJ',
    pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{10,}/g,
    hasPrefix: true,
  },
  { what: 'Azure storage key', anchor: 'AccountKey=', pattern: /AccountKey=[A-Za-z0-9+/]{40,}={0,2}/g },
  { what: 'Azure shared access key', anchor: 'SharedAccessKey=', pattern: /SharedAccessKey=[A-Za-z0-9+/]{40,}={0,2}/g },
  {
    what: 'Azure shared access signature',
    anchor: 'sig=',
    pattern: /(?:[?&;]|^)sig=(?:[A-Za-z0-9+/]|%[0-9A-F]{2}){40,}/gi,
    accepts: ({ input }) => /\b(?:sv|se|sp|sr)=/.test(input),
  },
  {
    what: 'Azure client secret',
    anchor: 'Q~',
    pattern: /(?<![\w~.-])[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![\w~.-])/g,
  },
  {
    what: 'Terraform Cloud token',
    anchor: '.atlasv1.',
    pattern: /(?<!\w)[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,}/g,
  },
  { what: 'New Relic licence key', anchor: 'NRAL', pattern: /(?<!\w)[A-Fa-f0-9]{36}NRAL(?!\w)/g },
  { what: 'Mailchimp key', anchor: '-us', pattern: /(?<!\w)[a-f0-9]{32}-us\d{1,2}(?!\w)/g },
  { what: 'Telegram bot token', anchor: ':AA', pattern: /(?<!\d)\d{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])/g },
  { what: 'Airtable token', anchor: 'pat', pattern: /(?<!\w)pat\w{14}\.[a-f0-9]{64}/g, hasPrefix: true },
  {
    what: 'Slack webhook',
    anchor: 'hooks.slack.com/',
    pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Z0-9]{6,}\/[A-Z0-9]{6,}\/[A-Za-z0-9/]{20,}/g,
  },
  {
    what: 'Discord webhook',
    anchor: '/api/webhooks/',
    pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{15,}\/[A-Za-z0-9_-]{40,}/g,
  },
  {
    what: 'Teams webhook',
    anchor: '.webhook.office.com/',
    pattern: /\.webhook\.office\.com\/webhookb2\/[a-f0-9-]{36}@[a-f0-9-]{36}\/\w+\/[a-f0-9]{32}/g,
  },
  {
    what: 'registry login',
    anchor: 'auths',
    pattern: /"(?:auth|password|identitytoken)\\*"\s*:\s*\\*"([^"\\]{8,})/g,
    accepts: ([, value = '']) => !isReference(value),
  },
  {
    what: 'password in a URL',
    anchor: '@',
    pattern: /(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9+.-]{1,20}:\/\/[^\s/?#"'<>@:]*:([^\s/?#"'<>@]+)@/g,
    accepts: ([, password = '']) => !isFilledIn(password) && !/[()[\]]/.test(password),
    isLoose: true,
  },
  {
    what: 'token in a URL',
    anchor: '@',
    pattern: /https?:\/\/([^\s/?#"'<>@:]{12,})@/g,
    accepts: ([, user = '']) => looksRandom(user),
    isLoose: true,
  },
  {
    what: 'basic authorization',
    anchor: 'asic ',
    pattern: /\b[Bb]asic +([A-Za-z0-9+/]{6,}={0,2})/g,
    accepts: ([, login = '']) => /^[^:\s]*:\S/.test(decodedText(login) ?? ''),
  },
  {
    what: 'bearer token',
    anchor: 'earer ',
    pattern: /\b[Bb]earer +([A-Za-z0-9._~+/-]{16,}=*)/g,
    accepts: ([, token = '']) => looksRandom(token),
    isLoose: true,
  },
  {
    what: 'netrc login',
    anchor: 'machine ',
    pattern: /\bmachine\s+\S+\s+login\s+\S+\s+password\s+(\S+)/g,
    accepts: ([, password = '']) => !isFilledIn(password),
  },
];

/** Every format. */
export const CREDENTIAL_FORMATS: readonly CredentialFormat[] = [
  ...TOKENS.map(([what, anchor, rest]) => ({
    what,
    anchor,
    pattern: new RegExp(`(?<![A-Za-z0-9])${literal(anchor)}${rest}`, 'g'),
    hasPrefix: true,
  })),
  ...SHAPES,
];

/** One look at a text that tells whether any format can match: most texts end here. */
export const ANY_ANCHOR = new RegExp([...new Set(CREDENTIAL_FORMATS.map(({ anchor }) => literal(anchor)))].join('|'));

function literal(text: string): string {
  return text.replace(/[.$*+?^()[\]{}|\\]/g, '\\$&');
}

/** What stands where a credential could stand, and only says where it is kept, or that there is none. */
const REFERENCES: readonly RegExp[] = [
  /^[^A-Za-z0-9]*$/,
  /\s/, // prose
  /[{}]|^\$|\$\(|^<.*>$|^%\w+%$|^\(\(/, // templates and placeholders
  /^(?:\.{0,2}|~)\/|\.(?:pem|key|crt|cer|txt|json|ya?ml|conf|jwt|env|properties|xml)$/i, // files
  /^[a-z][a-z0-9+.-]*:\/\//i, // addresses; a credential in one is found as such
  /^(?:arn|vault|env|file|ref|secret|secretref|ssm|sm|op|keyvault|k8s|projects|sha\d+)[:/+]|^ENC\[/i,
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/, // names of environment variables
  /^[*x•]+$/i,
  /^Ag[A-Za-z0-9+/]{200,}={0,2}$/, // ciphertext of a SealedSecret
  /^(?:your|replace|insert|put|fill|todo|dummy|example|placeholder|redacted|masked|hidden)/i,
  /^(?:true|false|yes|no|on|off|null|nil|none|empty|undefined|any|all|string|str|text|bytes|object|integer|boolean|number)$/i,
  /^(?:auto|random|generated?|default|required|optional|enabled|disabled|always|never|prompt|inherit|plain|static)$/i,
  /^(?:basic|bearer|digest|oidc|oauth2?|ldap|saml|jwt|opaque|md5|bcrypt|argon2(?:id)?|scram-sha-\d+|internal|external)$/i,
  /^[A-Za-z_]\w*(?:\.[A-Za-z_]+)+$/, // fields of something
  /^[a-z][a-z-]*(?:\/[a-z0-9][a-z0-9._-]*)+$/, // paths in a vault
  /(?:^|[-_./])(?:pass|passwd|password|passphrase|token|secrets?|credentials?|creds?|key|apikey|auth)$/i, // names of Secrets and keys
  /[a-z](?:Password|Passphrase|Token|Secret|Credentials?|Key)$/,
  /^(?=.*(?:^|-)(?:password|token|secrets?|credentials?|creds?|auth|tls|key)(?:-|$))[a-z0-9]+(?:-[a-z0-9]+)+$/,
];

const FILLED_IN =
  /^[^A-Za-z0-9]*$|[{}]|^\$|\$\(|^<.*>$|%[A-Z_]+%|^[*x•]+$|^\.{0,2}\/|^(?:your|replace|redacted|placeholder)/i;

/** Whether a text is filled in or struck out elsewhere: all that can be said of it where nothing but a login stands. */
export function isFilledIn(text: string): boolean {
  return FILLED_IN.test(text);
}

/** Whether a text in the place of a credential is a reference, a template, a placeholder or a setting. */
export function isReference(text: string): boolean {
  return REFERENCES.some((pattern) => pattern.test(text));
}

const NAME = /^[a-z0-9]{1,12}(?:[.-][a-z0-9]{1,12})+$|^[A-Za-z]+-[a-z0-9]{5,10}$/;
const BOOTSTRAP_TOKEN = /^[a-z0-9]{6}\.[a-z0-9]{16}$/;
const SHORTEST = 12;
const LEAST_ENTROPY = 3;

/** Whether a text looks drawn at random: letters and digits mixed, no name, no version, no path. */
export function looksRandom(text: string): boolean {
  if (BOOTSTRAP_TOKEN.test(text)) return true;
  if (text.length < SHORTEST || !/^[\w+/=.~!@#%^&*-]+$/.test(text) || NAME.test(text) || isReference(text))
    return false;
  const changes = text.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  return changes >= 2 && /\d.*\d/.test(text) && entropy(text) >= LEAST_ENTROPY;
}

/** Shannon's entropy in bits a character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  const shares = [...counts.values()].map((count) => count / text.length);
  return -shares.reduce((sum, share) => sum + share * Math.log2(share), 0);
}

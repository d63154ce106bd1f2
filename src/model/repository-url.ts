/** Whether a URL carries a password, or a user name that is a token. */
export function hasCredential(text: string): boolean {
  const authority = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)@/i.exec(text)?.[1];
  if (authority === undefined) return false;
  // ssh://git@host has a user and no secret; over http a lone user name is a token
  return authority.includes(':') || /^https?:/i.test(text);
}

/** What is wrong with the address of a Git repository. */
export function gitUrlProblem(text: string): string | undefined {
  if (hasCredential(text)) return 'holds a credential';
  if (/^[\w.-]+@[\w.-]+:(?!\/\/)\S+$/.test(text)) return undefined;
  if (/^(https|http|ssh|git|file):\/\/\S+$/.test(text) && URL.canParse(text)) return undefined;
  return 'is no address of a Git repository';
}

/** What is wrong with the address of a Helm repository, or of an OCI registry, which Argo CD wants without `oci://`. */
export function helmUrlProblem(text: string): string | undefined {
  if (hasCredential(text)) return 'holds a credential';
  if (/^oci:\/\//i.test(text)) return "begins with 'oci://', which Argo CD adds itself";
  if (/^https?:\/\/\S+$/.test(text)) return URL.canParse(text) ? undefined : 'is no URL';
  return /^[a-z0-9.-]+(:\d+)?(\/[a-z0-9._/-]+)?$/.test(text) ? undefined : 'is no Helm repository';
}

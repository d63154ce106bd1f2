/** What is wrong with a text as a DNS label of RFC 1035, which starts with a letter, if anything. */
export function dns1035Problem(text: string): string | undefined {
  if (text.length > 63) return `is longer than 63 characters (${text.length})`;
  if (/^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(text)) return undefined;
  return "is not made of lower-case letters, digits and '-', starting with a letter and ending alphanumerically";
}

const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/;
const TEXT = /^[\t\n\r\x20-\x7e]+$/;
const LONGEST = 200_000;

/** The text that base64 stands for; undefined if it is no base64, or not of text. */
export function decodedText(encoded: string): string | undefined {
  if (encoded.length > LONGEST || !BASE64.test(encoded)) return undefined;
  const bare = encoded.replace(/\s+/g, '');
  if (bare.length % 4 !== 0) return undefined;
  const text = Buffer.from(bare, 'base64').toString('latin1');
  return TEXT.test(text) ? text : undefined;
}

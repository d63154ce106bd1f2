import { TextDecoder } from 'node:util';
import type { YamlProblem } from './yaml-documents';

/** A text of YAML from its bytes: UTF-8, or UTF-16 if it begins with its mark. */
export function decodeYaml(bytes: Buffer): string | YamlProblem {
  const encoding = encodingOf(bytes);
  try {
    return decode(bytes, encoding, true);
  } catch {
    const name = encoding === 'utf-8' ? 'UTF-8' : 'UTF-16';
    return { text: `its bytes are no ${name}`, ...placeOfError(bytes, encoding) };
  }
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOf([first, second]: Buffer): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decode(bytes: Uint8Array, encoding: Encoding, fatal: boolean): string {
  return new TextDecoder(encoding, { fatal }).decode(bytes);
}

/** The first place that only a replacement can stand for. */
function placeOfError(bytes: Buffer, encoding: Encoding): Pick<YamlProblem, 'line' | 'column'> {
  const lax = decode(bytes, encoding, false);
  const place = [...lax.matchAll(/\ufffd/g)].find(({ index }) => !isGiven(bytes, encoding, lax.slice(0, index + 1)));
  const before = lax.slice(0, place?.index ?? 0).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Whether the bytes themselves spell the replacement that the text ends with. */
function isGiven(bytes: Buffer, encoding: Encoding, text: string): boolean {
  if (encoding !== 'utf-8') return false;
  const mark = bytes.subarray(0, 3).equals(Buffer.from('\ufeff')) ? 3 : 0;
  const given = Buffer.from(text);
  return bytes.subarray(mark, mark + given.length).equals(given);
}

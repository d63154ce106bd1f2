import { decodeYaml } from '../../src/schema/yaml-bytes';

it('reads UTF-8, with and without its mark', () => {
  expect(decodeYaml(Buffer.from('a: é\n'))).toBe('a: é\n');
  expect(decodeYaml(Buffer.from('\ufeffa: é\n'))).toBe('a: é\n');
  expect(decodeYaml(Buffer.alloc(0))).toBe('');
});

it('reads UTF-16 in both orders by its mark', () => {
  const little = Buffer.from('\ufeffa: é😀', 'utf16le');
  expect(decodeYaml(little)).toBe('a: é😀');
  expect(decodeYaml(Buffer.from(little).swap16())).toBe('a: é😀');
});

it.each([
  [Buffer.from([0x61, 0x0a, 0x62, 0xff]), 'its bytes are no UTF-8', 2, 2],
  [Buffer.from([0xc3]), 'its bytes are no UTF-8', 1, 1],
  [Buffer.concat([Buffer.from('\ufeffé\ufffd\n\ufffd'), Buffer.from([0x80])]), 'its bytes are no UTF-8', 2, 2],
  [Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8]), 'its bytes are no UTF-16', 1, 2],
])('refuses %j, and says where', (bytes, text, line, column) => {
  expect(decodeYaml(bytes)).toEqual({ text, line, column });
});

import fc from 'fast-check';
import { Cidr } from '../../src';
import { Finding } from '../../src/model/finding';
import { readFinding } from '../../src/model/finding-text';
import { thrownBy } from '../fleets/outcome';

const word = fc.stringMatching(/^[a-z0-9'é“ ]{1,20}$/).filter((text) => text.trim() === text);

describe('a finding read back from its text', () => {
  it('is the same finding, without value and limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), word, word, word, (number, path, problem, remedy) => {
        const said = { code: `FL${number}`, path, problem, remedy };
        expect(readFinding(new Finding({ ...said, value: 'x', limit: '1' }).toString())).toEqual(said);
      }),
    );
  });

  it('has the whole text, wherever the path ends', () => {
    const text = "FL1004 VaryBy.label('a: b'): label key 'a: b' has spaces; give one; or none";
    expect(new Finding(readFinding(text)!).toString()).toBe(text);
  });

  it('may have the name of the error before it, as methods but not constructors give it to Python and Go', () => {
    const text = thrownBy(() => Cidr.parse('10.0.0.0/99'))!;
    expect(readFinding(`FindingError: ${text}`)).toEqual(readFinding(text));
    expect(readFinding(text)).toMatchObject({ code: 'FL1001', path: "Cidr '10.0.0.0/99'" });
  });

  it.each([
    ['a text that tells more than a finding', 'could not start: FL1001 a: b; c'],
    ['a text of two lines', 'FL1001 a: b; c\nFL1001 d: e; f'],
    ['a text without remedy', 'FL1001 a: b'],
    ['a text without path', 'FL1001 b; c'],
    ['nothing', ''],
  ])('is not seen in %s', (_what, text) => {
    expect(readFinding(text)).toBeUndefined();
  });
});

import * as fc from 'fast-check';
import { cohortName, encodeFileNamePart } from '../../src/model/cohort-name';
import { dnsSubdomainProblem } from '../../src/model/names';

describe('the name of a cohort', () => {
  test.each([
    [[], 'all'],
    [['prod'], 'prod'],
    [['prod', 'eu-central-1'], 'prod.eu-central-1'],
    [['prod', undefined], 'prod._absent'],
    [['', 'x'], '_empty.x'],
    [['1.36'], '1%2E36'],
    [['_absent'], '%5Fabsent'],
    [['Prod'], '%50rod'],
    [['a%2E'], 'a%252%45'],
    [['ā'], '%C4%81'],
    [['😀'], '%F0%9F%98%80'],
    [['../x'], '%2E%2E%2Fx'],
  ])('of %j is %j', (values, name) => {
    expect(cohortName(values)).toBe(name);
  });

  test('differs for different values, even where a file system ignores case', () => {
    const value = fc.option(fc.oneof(fc.string(), fc.constantFrom('_absent', '_empty', 'all', 'A', 'a', '.', '%41')), {
      nil: undefined,
    });
    const values = fc
      .nat(3)
      .chain((length) => fc.tuple(...[0, 1].map(() => fc.array(value, { minLength: length, maxLength: length }))));
    fc.assert(
      fc.property(values, ([a, b]) => {
        const areEqual = JSON.stringify(a.map((text) => [text])) === JSON.stringify(b.map((text) => [text]));
        const ignoringCase = cohortName(a).toLowerCase() === cohortName(b).toLowerCase();
        expect(ignoringCase).toBe(areEqual);
      }),
    );
  });

  test('decodes to what it was made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        expect(decodeURIComponent(cohortName([text]))).toBe(text);
        expect(cohortName([text])).toMatch(/^([a-z0-9-]|%[0-9A-F]{2})+$/);
      }),
    );
  });
});

describe('a part of a file name', () => {
  test.each([
    ['rbac.authorization.k8s.io', 'rbac.authorization.k8s.io'],
    ['system:node', 'system%3Anode'],
    ['A_b', '%41%5Fb'],
    ['a/b', 'a%2Fb'],
    ['', ''],
  ])('made of %j is %j', (text, part) => {
    expect(encodeFileNamePart(text)).toBe(part);
  });

  test('keeps every name that is a DNS subdomain', () => {
    const unit = fc.constantFrom('a', '0', '-', '.');
    const subdomain = fc.string({ unit, minLength: 1 }).filter((text) => dnsSubdomainProblem(text) === undefined);
    fc.assert(fc.property(subdomain, (text) => expect(encodeFileNamePart(text)).toBe(text)));
  });
});

import { summaryLine } from '../../src/synth/summary';

const figures = {
  clusters: 1,
  bundles: 2,
  cohorts: 3,
  objects: 40,
  files: 42,
  written: 5,
  removed: 0,
  warnings: 1,
  milliseconds: 1234.5,
};

test('a run ends with one line that says what it did, in figures', () => {
  expect(summaryLine(figures, 'dist')).toBe(
    'cdk8s-fleet: 1 cluster, 2 bundles, 3 cohorts, 40 objects, 42 files in dist (5 new or changed, 0 removed), 1 warning, 1.23 s\n',
  );
});

test('one of a thing is not many', () => {
  expect(summaryLine({ ...figures, bundles: 1, objects: 1, files: 1, warnings: 0 }, 'out')).toMatch(
    /1 cluster, 1 bundle, 3 cohorts, 1 object, 1 file in out .*, 0 warnings, /,
  );
});

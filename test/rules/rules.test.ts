import { HelmBundle } from '../../src';
import { RULES } from '../../src/rules';
import { testFindings, withoutRule } from '../fleets/finding-case';
import { minimalFleet } from '../fleets/minimal-fleet';
import { outcomeOf } from '../fleets/outcome';
import { CHART_CASES } from './chart-cases';
import { DIRECTORY_CASES } from './directory-cases';
import { NAME_CASES } from './name-cases';
import { PERMISSION_CASES } from './permission-cases';
import { REGISTRATION_CASES } from './registration-cases';
import { ROLLOUT_CASES } from './rollout-cases';
import { SELECTION_CASES } from './selection-cases';
import { SETTINGS_CASES } from './settings-cases';

const CASES = {
  ...CHART_CASES,
  ...DIRECTORY_CASES,
  ...NAME_CASES,
  ...PERMISSION_CASES,
  ...REGISTRATION_CASES,
  ...ROLLOUT_CASES,
  ...SELECTION_CASES,
  ...SETTINGS_CASES,
};

describe('rules over the whole fleet', () => {
  it('have a failing fleet each', () => {
    expect(Object.keys(CASES).sort()).toEqual(Object.keys(RULES).sort());
  });

  describe.each(Object.keys(CASES))('%s', (rule) => {
    testFindings(CASES[rule]!);

    it.each(CASES[rule]!.map((one) => [one.name, one]))('alone refuses %s', (_, one) => {
      expect(withoutRule(rule, () => outcomeOf(one.fails().app)).findings).toEqual([]);
    });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])(
    'refuse %p in Helm values by its place, as YAML does by its file',
    (size) => {
      const { app, fleet } = minimalFleet();
      const chart = { chartName: 'podinfo', repoUrl: 'https://charts.acme.io', version: '1.2.3', namespace: 'tools' };
      new HelmBundle(fleet, 'info', { ...chart, values: { ui: { size } } });
      const [finding, ofTheFile] = outcomeOf(app).findings;
      expect(finding).toMatchObject({ code: 'FL6115', problem: `value at 'ui.size' is '${size}'`, value: 'ui.size' });
      expect(ofTheFile!.code).toBe('FL9020');
    },
  );

  it('refuse a chart repository with a password in it, which no finding repeats', () => {
    const { app, fleet } = minimalFleet();
    const chart = { chartName: 'podinfo', repoUrl: 'https://ci:hunter2@charts.acme.io', version: '1.2.3' };
    new HelmBundle(fleet, 'info', { ...chart, namespace: 'tools' });
    const { findings, thrown } = outcomeOf(app);
    expect(findings[0]).toMatchObject({
      code: 'FL6108',
      problem: "repoUrl '(withheld)' holds a credential",
      value: '(withheld)',
      acceptable: false,
    });
    expect(JSON.stringify([findings, thrown])).not.toContain('hunter2');
  });
});

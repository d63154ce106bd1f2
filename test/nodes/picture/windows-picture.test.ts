import { MaintenanceWindow, Weekday } from '../../../src/nodes/disruption/maintenance-window';
import { compileWindows } from '../../../src/nodes/disruption/window-budgets';
import type { PoolState } from '../../../src/nodes/drift/pool-state';
import { windowsPicture } from '../../../src/nodes/picture/windows-picture';
import { codesOf, readOutput } from '../../fleets/outcome';
import { poolFleet } from '../node-fleet';

const stateOf = (...windows: MaintenanceWindow[]): PoolState => ({
  pool: 'general',
  origin: '',
  clusters: ['lab', 'live', 'third'],
  template: {},
  requirements: [],
  nodeClass: null,
  budgets: [{ nodes: '10%' }, ...compileWindows(windows, ['Drifted']).closed],
  nodes: null,
  isStatic: false,
});

const night = new MaintenanceWindow({ days: [Weekday.TUESDAY], start: '01:00', end: '03:00' });

const fills = (svg: string) => [...svg.matchAll(/<rect[^>]* fill="(#\w+)"/g)].map(([, fill]) => fill);

describe('the picture of the windows of a year', () => {
  it('is none where no pool keeps to windows', () => {
    expect(windowsPicture([{ ...stateOf(), budgets: [{ nodes: '10%' }] }])).toBeUndefined();
  });

  it('shows every day, darker the longer it is open', () => {
    const all = fills(windowsPicture([stateOf(night)])!);
    const days = all.slice(-365);
    expect(days.filter((fill) => fill === '#9be9a8')).toHaveLength(52); // as many Tuesdays as 2027 has
    expect(days[4]).toBe('#9be9a8'); // 2027-01-05
    expect(days.filter((fill) => fill === '#ebedf0')).toHaveLength(313);
    const long = new MaintenanceWindow({ days: Object.values(Weekday), start: '00:00', end: '08:00' });
    expect(new Set(fills(windowsPicture([stateOf(long)])!).slice(-365))).toEqual(new Set(['#216e39']));
  });

  it('names the pool, its clusters and its hours', () => {
    const svg = windowsPicture([stateOf(night)])!;
    expect(svg).toContain('>general<');
    expect(svg).toContain('>lab, live and 1 more<');
    expect(svg).toContain('>Tue 01:00-03:00<');
    const week = new MaintenanceWindow({ days: Object.values(Weekday), start: '22:00', end: '02:00' });
    expect(windowsPicture([stateOf(week)])).toContain('>Sun 22:00-02:00 and 6 more<');
  });

  it('is written beside the plan, the same in every run', () => {
    const [one, other] = [poolFleet({ windows: [night] }), poolFleet({ windows: [night] })];
    expect(codesOf(one.app)).toEqual([]);
    expect(codesOf(other.app)).toEqual([]);
    expect(readOutput(one.app, 'plan/windows.svg')).toBe(readOutput(other.app, 'plan/windows.svg'));
    expect(readOutput(one.app, 'plan/windows.svg')).toMatch(/^<svg /);
  });
});

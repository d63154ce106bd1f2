import type { Finding, FleetApp } from '../../../src';

/** Synthesises without a word on stderr, and gives back what was found. */
export function quietSynth(app: FleetApp): readonly Finding[] {
  const write = process.stderr.write;
  process.stderr.write = () => true;
  try {
    app.synth();
  } catch (error) {
    if (app.findings.length === 0) throw error;
  } finally {
    process.stderr.write = write;
  }
  return app.findings;
}

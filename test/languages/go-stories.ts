import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { kept, keyOf } from './cache';
import { printedBy } from './command';
import type { Language } from './language';
import type { Packages } from './packages';

const SOURCES = join(__dirname, 'go');

/** The generated module; everything else comes from the module proxy, at the versions and checksums of go.mod and go.sum. */
export const GO: Language = {
  name: 'Go',
  probe: ['go', 'version'],
  prepare: (packages) => {
    const binary = join(goModule(packages), 'stories');
    return (story, ...args) => ({ words: [binary, story, ...args] });
  },
};

function goModule({ key, go: generated }: Packages): string {
  const sources = readdirSync(SOURCES).map((name) => join(SOURCES, name));
  const version = printedBy({ words: ['go', 'version'] });
  return kept('go', keyOf([key, version], sources), (folder) => {
    cpSync(SOURCES, folder, { recursive: true });
    cpSync(generated, join(folder, 'generated', 'cdk8sfleet'), { recursive: true });
    printedBy({ words: ['go', 'vet', '.'], cwd: folder });
    printedBy({ words: ['go', 'build', '-o', 'stories', '.'], cwd: folder });
  });
}

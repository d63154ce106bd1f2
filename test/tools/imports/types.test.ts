import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { IMPORTS } from '../../../tools/imports/upstreams';

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  // the compiler's own libraries are not ours to check
  skipDefaultLibCheck: true,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  types: [],
};

function diagnostics(files: readonly string[]): readonly string[] {
  const program = ts.createProgram(files, OPTIONS);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start ?? 0).line + 1 : 0;
    return `${file?.fileName.split('/').at(-1)}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

test('all types compile without skipLibCheck, and take good objects and refuse bad ones', () => {
  const types = readdirSync(IMPORTS).filter((file) => file.endsWith('.d.ts'));
  expect(types.length).toBeGreaterThan(50);
  expect(diagnostics([...types.map((file) => join(IMPORTS, file)), join(__dirname, 'types.cases.ts')])).toEqual([]);
}, 60_000);

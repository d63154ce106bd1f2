// Runs one measurement with the library as it is published: compiled, in lib/, and loaded by Node alone.
const Module = require('node:module');
const { join } = require('node:path');
const { register } = require('tsx/cjs/api');

const root = join(__dirname, '../..');
const sources = join(root, 'src/');
const resolve = Module._resolveFilename;

const unregister = register();
const resolveTypeScript = Module._resolveFilename;
Module._resolveFilename = function (...args) {
  const path = resolveTypeScript.apply(this, args);
  return path.startsWith(sources) ? join(root, 'lib', path.slice(sources.length).replace(/\.ts$/, '.js')) : path;
};
const { run } = require('./worker.ts');
unregister();
Module._resolveFilename = resolve;
run();

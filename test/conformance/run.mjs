#!/usr/bin/env node
// Runs what the library writes through the real engines. usage: node test/conformance/run.mjs [GROUP ...] [--write-vectors]
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('tsx/cjs');
process.exitCode = await require('./run.ts').main(process.argv.slice(2));

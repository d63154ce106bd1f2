#!/usr/bin/env node
// Runs what the library writes through the real engines. usage: node test/conformance/run.mjs [GROUP ...] [--write-vectors]
import { register } from 'tsx/cjs/api';

register();
const { main } = await import('./run.ts');
process.exitCode = await main(process.argv.slice(2));

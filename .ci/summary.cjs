// Closes a run of .ci/run: one line with what all jest runs passed and failed, and a status that agrees with it.
const { readdirSync, readFileSync } = require('node:fs');

const files = readdirSync('.').filter((file) => /^results-.*\.json$/.test(file)); // one for each jest run

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`${file}: ${error.message}`);
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0, success: false };
  }
}

const runs = files.map(read);
const sum = (field) => runs.reduce((total, run) => total + run[field], 0);
const passed = sum('numPassedTests');
const failed = sum('numFailedTests') + sum('numRuntimeErrorTestSuites');
const broken = failed === 0 && (process.env.STATUS !== '0' || passed === 0 || runs.some((run) => !run.success));
console.log(`${passed} passed, ${failed + (broken ? 1 : 0)} failed`);
process.exit(failed || broken ? 1 : 0);

// Prints "N passed, N failed" from vitest's JSON report. Whatever fails outside a test (the install,
// the checks, a test file that cannot be loaded) counts as one failure: never a green count for a red run.
import { readFileSync } from 'node:fs';

const [reportPath, status] = process.argv.slice(2);

function readReport() {
  try {
    return JSON.parse(readFileSync(reportPath, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  }
}

const { numPassedTests, numFailedTests, numPendingTests } = readReport();
const failed = Math.max(numFailedTests, status === '0' ? 0 : 1);
const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
process.stdout.write(`${numPassedTests} passed, ${failed} failed${skipped}\n`);
process.exitCode = numPassedTests === 0 ? 1 : 0;

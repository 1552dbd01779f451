import { existsSync, readFileSync } from 'node:fs';

/**
 * How many tests passed and failed, as the reports of Vitest and Playwright say. A part that failed without a failed test,
 * such as one that could not begin, counts as one.
 *
 * @typedef {{ passed: number, failed: number }} Count
 * @param {string} report a file that may be missing
 * @param {boolean} hasFailed whether its program ended badly
 * @returns {Count}
 */
export function countTests(report, hasFailed) {
  const { passed, failed } = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  return { passed, failed: Math.max(failed, hasFailed ? 1 : 0) };
}

/** @returns {Count} */
function read({ numPassedTests, numFailedTests, stats }) {
  if (!stats) return { passed: numPassedTests, failed: numFailedTests };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

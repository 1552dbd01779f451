import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countTests } from './results.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sepucuk-results-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: object) {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('both reports are understood', () => {
  expect(countTests(report({ numPassedTests: 7, numFailedTests: 2 }), true)).toEqual({ passed: 7, failed: 2 });
  const stats = { expected: 4, flaky: 1, unexpected: 3, skipped: 0 };
  expect(countTests(report({ stats }), true)).toEqual({ passed: 5, failed: 3 });
});

test('a failure outside of any test counts as one', () => {
  expect(countTests(report({ numPassedTests: 7, numFailedTests: 0 }), true)).toEqual({ passed: 7, failed: 1 });
  expect(countTests('/missing/report.json', true)).toEqual({ passed: 0, failed: 1 });
});

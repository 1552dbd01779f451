import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowser } from './browser.mjs';
import { install } from './install.mjs';
import { build, generate } from './make.mjs';
import { Refusal } from './mode.mjs';
import { insistOnBinaries } from './place.mjs';
import { enterFolder } from './prepare.mjs';
import { countTests } from './results.mjs';
import { run, runScript, step } from './steps.mjs';
import { isBeingStopped, stop, whenStopped } from './stop.mjs';

/** Checks and tests all there is, on databases of its own. Goes on after a failure, and ends with the sum in one line. */
export async function testEverything() {
  enterFolder();
  forgetSettings();
  insistOnBinaries();
  const reports = mkdtempSync(join(tmpdir(), 'sepucuk-reports-'));
  whenStopped(() => rmSync(reports, { recursive: true, force: true }));

  console.log('\nSepucuk, tested\n');
  await step('install', install);
  await step('browser', installBrowser);
  await step('generate', generate);
  const [isChecked, isBuilt] = await step('check, build', checkAndBuild);

  const report = join(reports, 'vitest.json');
  const unit = await test(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    report,
  );
  const browser = isBuilt ? await testInBrowser(join(reports, 'playwright.json')) : { passed: 0, failed: 0 };

  const failed = unit.failed + browser.failed + (isChecked ? 0 : 1) + (isBuilt ? 0 : 1);
  console.log(`\n${unit.passed + browser.passed} passed, ${failed} failed`);
  await stop(failed ? 1 : 0);
}

/** Side by side, as each keeps one processor busy. @returns whether each did */
function checkAndBuild() {
  return Promise.all([succeeds(() => runScript('check')), succeeds(build)]);
}

/** @param {string} report where Playwright writes */
function testInBrowser(report) {
  return test('playwright', ['test', '--reporter=list,json'], report, { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
}

/**
 * @param {string} program of node_modules @param {string[]} words @param {string} report
 * @param {NodeJS.ProcessEnv} [environment]
 */
async function test(program, words, report, environment) {
  console.log(`\n  ${program}\n`);
  const begin = Date.now();
  const isGood = await succeeds(() => run(`node_modules/.bin/${program}`, words, { environment, isLoud: true }));
  console.log(`\n  ${program.padEnd(14)}${((Date.now() - begin) / 1000).toFixed(1)} s`);
  return countTests(report, !isGood);
}

/** Whether it did; what it failed with is told. @param {() => Promise<unknown>} work */
async function succeeds(work) {
  try {
    await work();
    return true;
  } catch (error) {
    if (isBeingStopped()) await new Promise(() => {}); // the stop ends the process
    console.error(error instanceof Refusal ? `\n${error.message}\n` : error);
    return false;
  }
}

/** What this machine has set for a real shop must not reach the tests: its database, its post office. */
function forgetSettings() {
  for (const [, name] of readFileSync('.env.example', 'utf8').matchAll(/^# ?([A-Z_]+)=/gm)) delete process.env[name];
}

import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

const INSTALLED = [
  '/usr/bin/chromium-headless-shell', // without windows it is a third faster
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The path of a browser for the tests: the one that CHROMIUM names, else the system's, else the one that Playwright has
 * downloaded; nothing when there is none.
 */
export function findChromium() {
  return [process.env.CHROMIUM, ...INSTALLED, ofPlaywright()].find((path) => path && runs(path));
}

function ofPlaywright() {
  return createRequire(import.meta.url)('playwright').chromium.executablePath();
}

/** Whether it can be run: Ubuntu's chromium-browser may be no more than a hint to install something else. */
function runs(path) {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

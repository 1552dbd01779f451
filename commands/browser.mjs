import { existsSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { run, UNCHANGED } from './steps.mjs';

/** Packages of Debian, the quicker one first. */
const DEBIAN = ['chromium-headless-shell', 'chromium'];

/** Brings a Chromium where it can, for Playwright to find; without one the browser tests say so. */
export async function installBrowser() {
  if (findChromium()) return UNCHANGED;
  for (const bring of [...DEBIAN.map((name) => () => fromDebian(name)), fromPlaywright]) {
    await bring().catch(() => {}); // there may be another way
    if (findChromium()) break;
  }
}

async function fromDebian(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { environment });
  await run('apt-get', ['install', '-y', '--no-install-recommends', name], { environment });
}

function fromPlaywright() {
  return run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
}

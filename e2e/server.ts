import { rmSync } from 'node:fs';
import { stopWithStarter, whenStopped } from '../commands/stop.mjs';

// The built shop for the browser tests: a demonstration of its own, gone when they are over.
stopWithStarter();
const folder = process.env.DATA_DIR!;
rmSync(folder, { recursive: true, force: true });
whenStopped(() => rmSync(folder, { recursive: true, force: true }));

await import('../start');

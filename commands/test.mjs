import { insistOnNode } from './node.mjs';

insistOnNode();
const { command } = await import('./steps.mjs');
const { testEverything } = await import('./everything.mjs');

await command(testEverything);

import { insistOnNode } from './node.mjs';

insistOnNode();
const { command } = await import('./steps.mjs');
const { prepare, typescript } = await import('./prepare.mjs');

// The same shop for whoever works on it: pages come from the sources, and change while one looks at them.
await command(async () => {
  await prepare({ isBuilt: false });
  await typescript('../dev.ts');
});

import { insistOnNode } from './node.mjs';

insistOnNode();
const { command } = await import('./steps.mjs');
const { prepare, typescript } = await import('./prepare.mjs');

// From a bare clone to an open shop. What comes before the first import of TypeScript needs Node alone.
await command(async () => {
  await prepare({ isBuilt: true });
  await typescript('../start.ts');
});

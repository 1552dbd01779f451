import { spawn } from 'node:child_process';

const PATIENCE = 5000; // milliseconds

// Runs a program, and all that it starts, for as long as whoever asked for it lives: what a killed start has begun must not
// go on beside the next one.
const [program, ...words] = process.argv.slice(2);
const child = spawn(program, words, { stdio: 'inherit' });
child.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
child.on('exit', (code) => process.exit(code ?? 1));

process.on('SIGINT', () => {}); // meant for the program, which may need a moment
process.once('disconnect', () => {
  process.kill(-process.pid, 'SIGINT');
  setTimeout(() => process.kill(-process.pid, 'SIGKILL'), PATIENCE);
});

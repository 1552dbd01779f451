// The built server as a process of its own: it stops when it is told to, and when whoever started it is no more.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();

await import('../build/server/index.js');

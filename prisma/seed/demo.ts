// The demonstration's goods and story, once; `npm start` runs it before the shop opens.
process.env.SMTP_URL = ''; // the letters of the story are written, and shown, but not sent to anybody

const { config } = await import('../../app/platform/config');
if (config.isReal) {
  console.error('The demonstration is not for production: nothing was written.');
  process.exit(1);
}

const { seedDemo } = await import('./seedDemo');
const { closeDatabase } = await import('../../app/platform/db');
await seedDemo();
await closeDatabase();

export {};

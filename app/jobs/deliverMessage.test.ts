import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterAll, beforeEach, expect, test } from 'vitest';

/** A mail server that keeps what it is given, and refuses what it is told to. */
type Sink = { server: Server; port: number; letters: string[]; refuse: { rcpt?: string; data?: string } };

const LETTER = 'LETTER '; // what is heard after DATA begins with this

async function openSink(): Promise<Sink> {
  const sink: Sink = { server: createServer(), port: 0, letters: [], refuse: {} };
  sink.server.on('connection', (socket) => {
    let heard = '';
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      heard += chunk;
      const isWhole = heard.endsWith(heard.startsWith(LETTER) ? '\r\n.\r\n' : '\r\n');
      if (!isWhole) return;
      const { reply, next = '' } = answer(heard, sink);
      heard = next;
      socket.write(`${reply}\r\n`);
    });
    socket.write('220 sink\r\n');
  });
  await new Promise<void>((done) => sink.server.listen(0, '127.0.0.1', done));
  sink.port = (sink.server.address() as AddressInfo).port;
  return sink;
}

function answer(said: string, { refuse, letters }: Sink): { reply: string; next?: string } {
  if (said.startsWith(LETTER)) {
    if (refuse.data) return { reply: refuse.data };
    letters.push(said.slice(LETTER.length, -'.\r\n'.length).replaceAll('\r\n', '\n'));
    return { reply: '250 kept' };
  }
  if (/^DATA/i.test(said)) return { reply: '354 go on', next: LETTER };
  return { reply: /^RCPT/i.test(said) ? (refuse.rcpt ?? '250 ok') : '250 ok' };
}

const sink = await openSink();
process.env.SMTP_URL = `smtp://127.0.0.1:${sink.port}`;
process.env.APP_ORIGIN = 'https://sepucuk.example';
// Read only now, because the configuration is read with them.
const { db } = await import('../platform/db');
const { tell } = await import('../domain/messages');
const { deliverMessage } = await import('./deliverMessage');

const dewi = { name: 'Dewi', email: 'dewi@contoh.id', phone: null, language: 'id' as const };
const shipped = {
  kind: 'order-shipped' as const,
  values: { number: 'SPC-7', shop: 'Kopi Bu Sari', service: 'JNE Reguler', trackingNumber: 'JP123' },
  path: '/belanja/rahasia',
};

async function told(to: Parameters<typeof tell>[1] = dewi, news: Parameters<typeof tell>[2] = shipped) {
  await db.$transaction((tx) => tell(tx, to, news));
  const { id } = await db.message.findFirstOrThrow({ orderBy: { id: 'desc' } });
  return id;
}

const read = (id: string) => db.message.findUniqueOrThrow({ where: { id } });

/** Header and text as a reader sees them: encoded lines joined again. */
function opened(letter: string) {
  const [head = '', ...body] = letter.split('\n\n');
  const decoded = body
    .join('\n\n')
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => `%${hex}`);
  return { head: head.replace(/\n[ \t]+/g, ' '), text: decodeURIComponent(decoded) };
}

beforeEach(() => {
  sink.letters = [];
  sink.refuse = {};
});
afterAll(() => void sink.server.close());

test('a letter is written in the language of its reader, sent once, and kept as it was sent', async () => {
  const id = await told();
  await deliverMessage({ messageId: id });
  await deliverMessage({ messageId: id });

  const message = await read(id);
  expect(message).toMatchObject({ state: 'SENT', subject: 'Pesanan SPC-7 sedang dalam perjalanan' });
  expect(message.deliveredAt).toBeInstanceOf(Date);
  expect(message.text).toContain('Halo Dewi,\n\n');
  expect(message.text).toContain('\nhttps://sepucuk.example/belanja/rahasia\n');
  expect(sink.letters).toHaveLength(1);
  const { head, text } = opened(sink.letters[0]!);
  expect(head).toContain('To: Dewi <dewi@contoh.id>');
  expect(head).toContain(`Message-ID: <${id}@sepucuk.example>`);
  expect(text.trim()).toBe(message.text?.trim());
});

test('whoever reads English is written to in English', async () => {
  const id = await told({ ...dewi, language: 'en' });
  await deliverMessage({ messageId: id });

  expect(await read(id)).toMatchObject({ subject: 'Order SPC-7 is on its way' });
});

test('a shop that delivers itself has no tracking number to tell', async () => {
  const id = await told(dewi, { ...shipped, values: { ...shipped.values, trackingNumber: '' } });
  await deliverMessage({ messageId: id });

  expect((await read(id)).text).not.toContain('resi');
});

test('F3 while the mail server is down or busy the message waits, and goes out later with the same words', async () => {
  const id = await told();
  sink.refuse.data = '451 later';
  await expect(deliverMessage({ messageId: id })).rejects.toThrow();
  const waiting = await read(id);
  expect(waiting).toMatchObject({ state: 'WAITING', deliveredAt: null });

  sink.refuse = {};
  await deliverMessage({ messageId: id });
  expect(await read(id)).toMatchObject({ state: 'SENT', text: waiting.text });
  expect(sink.letters).toHaveLength(1);
});

test('an address that the mail server refuses for good is left to the staff', async () => {
  const id = await told();
  sink.refuse.rcpt = '550 no such person';
  await deliverMessage({ messageId: id });

  expect(await read(id)).toMatchObject({ state: 'WAITING_CHANNEL', deliveredAt: null });
});

test('a phone without an e-mail waits for somebody to pass the message on, with its text ready', async () => {
  const id = await told({ ...dewi, email: null, phone: '+6281234567890' });
  await deliverMessage({ messageId: id });

  const message = await read(id);
  expect(message.state).toBe('WAITING_CHANNEL');
  expect(message.text).toContain('JP123');
  expect(sink.letters).toHaveLength(0);
});

test('ASVS 1.3.11 a name with line breaks adds neither a header nor a letter of its own', async () => {
  const name = 'Dewi\r\nBcc: korban@contoh.id\r\n\r\nKlik http://jahat.example';
  const values = { ...shipped.values, number: 'SPC-7\r\nBcc: korban@contoh.id', shop: 'Toko\n\nMenang undian' };
  const id = await told({ ...dewi, name }, { ...shipped, values });
  await deliverMessage({ messageId: id });

  const { head } = opened(sink.letters[0]!);
  expect(head).not.toMatch(/^Bcc/im);
  const message = await read(id);
  expect(message.subject).not.toMatch(/[\r\n]/);
  expect(message.text).toContain('Toko Menang undian');
  // The last but two leads to the courier's page.
  expect(message.text?.split('\n\n')).toHaveLength(6);
});

test('a message that is gone is no failure', async () => {
  await deliverMessage({ messageId: '019abcde-0000-7000-8000-000000000000' });
  expect(sink.letters).toHaveLength(0);
});

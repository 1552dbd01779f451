import { EventEmitter, once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Stripe } from 'stripe';
import { readBody } from '../http';

export interface Letter {
  path: string;
  signature: string;
  contentType: string;
  text: string;
  event: Stripe.Event;
}

/** Where webhooks arrive: keeps each as it came, and answers as it is told. */
export class Inbox {
  readonly letters: Letter[] = [];
  /** What is answered to the next ones, in this order; after that, 200. */
  answers: number[] = [];
  private readonly bell = new EventEmitter();
  private readonly server: Server;

  constructor() {
    this.server = createServer(async (request, response) => {
      const text = await readBody(request);
      this.letters.push({
        path: request.url ?? '',
        signature: String(request.headers['stripe-signature']),
        contentType: String(request.headers['content-type']),
        text,
        event: JSON.parse(text),
      });
      response.writeHead(this.answers.shift() ?? 200).end();
      this.bell.emit('letter');
    });
  }

  async open() {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
  }

  close() {
    this.server.closeAllConnections();
    this.server.close();
  }

  address(path: string): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  get types(): string[] {
    return this.letters.map(({ event }) => event.type);
  }

  /** Waits until as many letters of a type have come, and returns the last of them. */
  async receive(type: string, count = 1): Promise<Letter> {
    for (;;) {
      const found = this.letters.filter(({ event }) => event.type === type);
      if (found.length >= count) return found[count - 1]!;
      await once(this.bell, 'letter');
    }
  }
}

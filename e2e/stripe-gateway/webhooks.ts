import type { WebhookEndpoint } from './options';
import { post } from './post';
import type { Delivery, StoredEvent } from './rows';
import type { Store } from './store';

/** How long after each failure it is tried again, in seconds; after the last, no more. */
const RETRIES = [1, 5, 30, 120, 600, 3600];

/** What is to be lost on purpose, of what is still to come. */
interface Loss {
  type?: string;
  times: number;
}

/** Brings events to their endpoints: at least once, in any order, and nobody waits for it. */
export class Webhooks {
  isPaused = false;
  private endpoints = new Map<string, WebhookEndpoint>();
  private losses: Loss[] = [];
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly underway = new Map<string, Promise<number>>();
  private readonly ending = new AbortController();

  constructor(
    private readonly store: Store,
    private readonly touch: () => void,
  ) {}

  listen(endpoints: WebhookEndpoint[]) {
    this.endpoints = new Map(
      endpoints.map((endpoint, index) => [`we_${endpoint.kind ?? 'snapshot'}_${index}`, endpoint]),
    );
  }

  enqueue(event: StoredEvent) {
    const isLost = this.lose(event.type);
    for (const [endpoint, { kind = 'snapshot' }] of this.endpoints) {
      if (kind !== event.kind) continue;
      const delivery: Delivery = {
        id: `${event.id}:${endpoint}`,
        event: event.id,
        endpoint,
        state: isLost ? 'dropped' : 'pending',
        attempts: 0,
        lastStatus: null,
      };
      this.store.tables.deliveries.add(delivery);
      if (!isLost) this.later(delivery, 0);
    }
  }

  pending(): Delivery[] {
    return this.store.tables.deliveries.oldestFirst().filter(({ state }) => state === 'pending');
  }

  /** The events that some endpoint has not been told of: waiting, given up, or lost. */
  undelivered(): Set<string> {
    const deliveries = this.store.tables.deliveries.oldestFirst();
    return new Set(deliveries.filter(({ state }) => state !== 'delivered').map(({ event }) => event));
  }

  of(event: string): Delivery[] {
    return this.store.tables.deliveries.oldestFirst().filter((delivery) => delivery.event === event);
  }

  /** All that wait set out again. */
  resume() {
    this.isPaused = false;
    for (const delivery of this.pending()) this.later(delivery, 0);
  }

  /** Delivers now what waits, one after another, each as often as told; paused or not. */
  async flush(order?: string[] | 'reverse', times = 1) {
    const results: { event: string; endpoint: string; status: number }[] = [];
    for (const delivery of arranged(this.pending(), order)) {
      for (let time = 0; time < times; time++) {
        const status = await this.deliver(delivery);
        results.push({ event: delivery.event, endpoint: delivery.endpoint, status });
      }
    }
    return results;
  }

  /** Delivers one event now, whether it waits, was delivered before or was lost; answers with what the receiver said. */
  async send(event: string): Promise<number[]> {
    const statuses: number[] = [];
    for (const delivery of this.of(event)) statuses.push(await this.deliver(delivery));
    return statuses;
  }

  /** Changes the order in which those that wait will go. */
  reorder(order: string[] | 'reverse') {
    const { deliveries } = this.store.tables;
    for (const delivery of arranged(this.pending(), order)) {
      deliveries.delete(delivery.id);
      deliveries.add(delivery);
    }
    this.touch();
  }

  /** Those that wait and fit are lost: never tried again, and found only by who asks for undelivered events. */
  drop(fits: (delivery: Delivery) => boolean): string[] {
    const lost = this.pending().filter(fits);
    for (const delivery of lost) delivery.state = 'dropped';
    this.touch();
    return lost.map(({ event }) => event);
  }

  dropNext(times: number, type?: string) {
    this.losses.push({ type, times });
  }

  stop() {
    this.ending.abort();
    for (const timer of this.timers) clearTimeout(timer);
  }

  private lose(type: string): boolean {
    const loss = this.losses.find((one) => !one.type || one.type === type);
    if (!loss) return false;
    loss.times--;
    this.losses = this.losses.filter(({ times }) => times > 0);
    return true;
  }

  /** A timer that keeps no process alive. */
  private later(delivery: Delivery, seconds: number) {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      if (!this.isPaused && delivery.state === 'pending') void this.deliver(delivery);
    }, seconds * 1000);
    timer.unref();
    this.timers.add(timer);
  }

  private deliver(delivery: Delivery): Promise<number> {
    const before = this.underway.get(delivery.id);
    if (before) return before;
    const attempt = this.attempt(delivery).finally(() => this.underway.delete(delivery.id));
    this.underway.set(delivery.id, attempt);
    return attempt;
  }

  private async attempt(delivery: Delivery): Promise<number> {
    const endpoint = this.endpoints.get(delivery.endpoint);
    const event = this.store.tables.events.get(delivery.event);
    if (!endpoint || !event) return 0;
    delivery.attempts++;
    const status = await post(endpoint, { ...event.body, pending_webhooks: 1 }, this.ending.signal);
    delivery.lastStatus = status;
    if (status >= 200 && status < 300) delivery.state = 'delivered';
    else if (delivery.state === 'pending') this.retry(delivery);
    this.touch();
    return status;
  }

  private retry(delivery: Delivery) {
    if (this.ending.signal.aborted) return;
    const seconds = RETRIES[delivery.attempts - 1];
    if (seconds === undefined) delivery.state = 'failed';
    else this.later(delivery, seconds);
  }
}

function arranged(deliveries: Delivery[], order?: string[] | 'reverse'): Delivery[] {
  if (order === 'reverse') return deliveries.reverse();
  if (!order) return deliveries;
  const place = ({ event }: Delivery) => (order.includes(event) ? order.indexOf(event) : order.length);
  return deliveries.sort((a, b) => place(a) - place(b));
}

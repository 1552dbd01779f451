/**
 * The time of the simulation: real time moved by an offset, so that it goes on from wherever it was set.
 * Past orders of a demonstration are made by setting it back, expiry is tested by setting it forward.
 */
export class Clock {
  /** Milliseconds between this clock and the real one. */
  offset = 0;

  /** Unix seconds, as Stripe counts. */
  now(): number {
    return Math.floor((Date.now() + this.offset) / 1000);
  }

  advance(seconds: number) {
    this.offset += seconds * 1000;
  }

  set(unixSeconds: number) {
    this.offset = unixSeconds * 1000 - Date.now();
  }

  iso(unixSeconds = this.now()): string {
    return new Date(unixSeconds * 1000).toISOString();
  }
}

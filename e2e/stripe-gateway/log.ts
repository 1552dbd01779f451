export interface LogEntry {
  at: string;
  method: string;
  path: string;
  params: unknown;
  account: string | null;
  idempotencyKey: string | null;
  requestId: string;
  /** 0 where the connection was dropped. */
  status: number;
  replayed: boolean;
  fault: string | null;
}

/** The last thousand calls of the API, in memory. The payment page is not in it: what is typed there stays there. */
export class RequestLog {
  readonly entries: LogEntry[] = [];

  add(entry: LogEntry) {
    this.entries.push(entry);
    if (this.entries.length > 1000) this.entries.shift();
  }
}

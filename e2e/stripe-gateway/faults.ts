export type FaultKind = 'drop_before' | 'drop_after' | '500' | '429' | 'slow';

export interface Fault {
  fault: FaultKind;
  /** The beginning of the path that it strikes. */
  path?: string;
  method?: string;
  /** How often it strikes; once, unless told. */
  times?: number;
  /** How slow, in milliseconds. */
  ms?: number;
}

/** What goes wrong on purpose. */
export class Faults {
  private waiting: Fault[] = [];

  add(fault: Fault) {
    this.waiting.push({ times: 1, ...fault });
  }

  clear() {
    this.waiting = [];
  }

  list(): Fault[] {
    return this.waiting;
  }

  /** The first fault that strikes this request; used up by it. */
  strike(method: string, path: string): Fault | null {
    const struck = this.waiting.find((fault) => fits(fault, method, path));
    if (!struck) return null;
    struck.times = (struck.times ?? 1) - 1;
    this.waiting = this.waiting.filter((fault) => (fault.times ?? 1) > 0);
    return struck;
  }
}

function fits(fault: Fault, method: string, path: string): boolean {
  return (!fault.method || fault.method === method) && path.startsWith(fault.path ?? '/');
}

interface Details {
  type?: string;
  code?: string;
  param?: string;
  /** Extra fields of the error body, as a decline code. */
  more?: Record<string, unknown>;
  /** Whether the work had begun: only then is the answer saved under its idempotency key. */
  hasBegun?: boolean;
  headers?: Record<string, string>;
}

/** What Stripe would refuse, and with which words. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly details: Details = {},
  ) {
    super(message);
  }

  get body() {
    const { type = 'invalid_request_error', code, param, more } = this.details;
    return { error: { type, code, message: this.message, param, ...more } };
  }
}

/** The request is well formed, but what it asks cannot be done. */
export function refuse(message: string, details: Details = {}): Refusal {
  return new Refusal(400, message, { hasBegun: true, ...details });
}

/** A thing that is not there: 404 where the address names it, 400 where a parameter does. */
export function missing(what: string, id: string, param?: string): Refusal {
  const message = `No such ${what}: '${id}'`;
  return new Refusal(param ? 400 : 404, message, { code: 'resource_missing', param: param ?? 'id', hasBegun: true });
}

/** An address that is told what happened: whole objects to a `snapshot` endpoint, mere notices to a `thin` one. */
export interface WebhookEndpoint {
  kind?: 'snapshot' | 'thin';
  url: string;
  secret: string;
}

/** What a payment costs the marketplace: basis points of the amount, and rupiah on top. */
export interface Fee {
  basisPoints: number;
  fixed: number;
}

export interface GatewayOptions {
  /** 0 or absent: any free port. */
  port?: number;
  controlPort?: number;
  host?: string;
  /** Where a browser finds the payment page; by default `http://localhost:<port>`. */
  publicOrigin?: string;
  webhooks?: WebhookEndpoint[];
  /** A JSON file in which everything is kept; without it, everything is forgotten at the end. */
  statePath?: string;
  /** The fee of a card payment. */
  fee?: Fee;
}

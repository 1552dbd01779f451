/** No answer, or none that says anything: whether the deed was done is not known. Ask again with the same key. */
export class GatewayDown extends Error {}

/**
 * The gateway failed while it did it, and keeps that answer for the key (docs.stripe.com/api/idempotent_requests): asking
 * again with it says nothing new. Whether the deed was done has to be looked up.
 */
export class GatewayStuck extends GatewayDown {}

/** The gateway will not do it, however often it is asked. */
export class GatewayRefusal extends Error {
  constructor(
    message: string,
    readonly code: string | undefined,
    readonly type: string,
  ) {
    super(message);
  }
}

/** No answer, or none that says anything: whether the deed was done is not known. Ask again with the same key. */
export class GatewayDown extends Error {}

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

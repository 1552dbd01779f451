/** The levers of the simulated gateway, where the demonstration has one beside it. */
const origin = () => process.env.GATEWAY_CONTROL_ORIGIN;

export function hasGateway(): boolean {
  return origin() !== undefined;
}

/** @param path of the control plane */
export async function pull(path: string, body: object) {
  const answer = await fetch(`${origin()}/_ctl/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`the gateway's ${path} answered ${answer.status}: ${await answer.text()}`);
}

/** Sets the gateway's clock: what happens there then is of that time. Without a moment it is now again. */
export async function setGatewayClock(moment?: Date) {
  if (hasGateway()) await pull('clock', moment ? { now: moment.toISOString() } : { real: true });
}

/** What the gateway would tell of the past is known: nobody listens to it while the story is told. */
export async function hushGateway(isHushed: boolean) {
  if (!hasGateway()) return;
  if (!isHushed) await pull('webhooks/drop', {});
  await pull(isHushed ? 'webhooks/pause' : 'webhooks/resume', {});
}

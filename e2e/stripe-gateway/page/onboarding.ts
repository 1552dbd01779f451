import type { IncomingMessage, ServerResponse } from 'node:http';
import { setAccountStatus } from '../objects/accountStatus';
import type { OnboardingLink } from '../rows';
import type { World } from '../world';
import { calmBody } from './checkout';
import { html } from './html';
import { sendSheet } from './layout';
import { wordsFor } from './words';

/** Where the owner of a connected account registers, and later looks in. */
export function serveOnboarding(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): boolean {
  const { lang, words } = wordsFor(null);
  if (path.startsWith('/connect/dashboard/')) {
    sendSheet(response, 200, { lang, words, title: words.dashboard, body: calmBody(words.dashboardHint, null, words) });
    return true;
  }
  const link = world.store.tables.links.get(path.replace('/connect/onboard/', ''));
  if (!link) return false;
  if (request.method === 'POST') finish(world, response, link);
  else visit(world, response, link);
  return true;
}

/** A link is good for one visit; a second one asks the shop for a new link. */
function visit(world: World, response: ServerResponse, link: OnboardingLink) {
  if (link.opened || link.expires_at <= world.clock.now()) return go(response, link.refreshUrl);
  link.opened = true;
  world.keeper.touch();
  const { lang, words } = wordsFor(null);
  const body = html`
<form class="sheet" method="post" action="/connect/onboard/${link.id}">
<p>${words.onboardingHint}</p>
<button>${words.onboardingButton}</button>
<a class="button quiet" href="${link.returnUrl}">${words.later}</a>
</form>`;
  sendSheet(response, 200, { lang, words, title: words.onboarding, body, leadsTo: [link.returnUrl, link.refreshUrl] });
}

function finish(world: World, response: ServerResponse, link: OnboardingLink) {
  if (!link.opened || link.expires_at <= world.clock.now()) return go(response, link.refreshUrl);
  const account = world.store.tables.accounts.get(link.account);
  if (account) setAccountStatus(world, account, 'active', null);
  go(response, link.returnUrl);
}

function go(response: ServerResponse, location: string) {
  response.writeHead(303, { location, 'cache-control': 'no-store' }).end();
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Stripe } from 'stripe';
import { readForm } from '../form';
import { readBody } from '../http';
import { expireDue } from '../objects/expiry';
import { answerChallenge, payByCard, payByTransfer, payNothing } from '../objects/paying';
import type { World } from '../world';
import { calmBody, challengeBody, checkoutBody } from './checkout';
import { sendSheet } from './layout';
import { serveOnboarding } from './onboarding';
import { STYLE } from './style';
import { type Problem, wordsFor } from './words';

type Session = Stripe.Checkout.Session;

/** What a browser may ask for; false where it is none of these pages. */
export async function servePage(world: World, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const { pathname } = new URL(request.url ?? '/', 'http://gateway');
  if (pathname === '/style.css') {
    response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(STYLE);
    return true;
  }
  expireDue(world);
  if (pathname.startsWith('/connect/')) return serveOnboarding(world, request, response, pathname);
  const found = /^\/c\/pay\/([^/]+)(\/3ds)?$/.exec(pathname);
  if (!found) return false;
  const session = world.store.tables.sessions.get(found[1]!);
  if (!session) sendUnknown(response);
  else if (session.status !== 'open') sendCalm(response, session, request.method === 'POST');
  else if (request.method !== 'POST') sendOpen(world, response, session);
  else await act(world, session, readForm(await readBody(request)), Boolean(found[2]), response);
  return true;
}

type Form = ReturnType<typeof readForm>;

async function act(world: World, session: Session, form: Form, isChallenge: boolean, response: ServerResponse) {
  const problem = isChallenge ? consent(world, session, form) : pay(world, session, form);
  world.keeper.touch();
  if (session.status === 'complete') return redirect(response, successUrl(session));
  if (problem) return sendOpen(world, response, session, problem);
  redirect(response, `/c/pay/${session.id}`);
}

function pay(world: World, session: Session, { method, number }: Form): Problem | undefined {
  if (session.amount_total === 0) payNothing(world, session);
  else if (method === 'va' && session.payment_method_types.includes('id_bank_transfer')) payByTransfer(world, session);
  else if (session.payment_method_types.includes('card'))
    return problemOf(payByCard(world, session, String(number ?? '')));
  return undefined;
}

function consent(world: World, session: Session, { answer }: Form): Problem | undefined {
  return problemOf(answerChallenge(world, session, answer === 'agree'));
}

function problemOf(result: string): Problem | undefined {
  return result === 'declined' || result === 'unreadable' ? result : undefined;
}

function sendOpen(world: World, response: ServerResponse, session: Session, problem?: Problem) {
  const { lang, words } = wordsFor(session.locale);
  const basket = world.store.tables.baskets.get(session.id)!;
  const body = basket.challenge
    ? challengeBody(session, basket.challenge, words)
    : checkoutBody(session, basket.lines, words, problem);
  const leadsTo = [session.success_url, session.cancel_url];
  sendSheet(response, problem ? 402 : 200, { lang, words, title: words.title, body, leadsTo });
}

/** Somebody who presses twice has paid once, and goes on as if they had pressed once. */
function sendCalm(response: ServerResponse, session: Session, isPressedAgain: boolean) {
  const { lang, words } = wordsFor(session.locale);
  if (session.status === 'complete' && isPressedAgain) return redirect(response, successUrl(session));
  const isDone = session.status === 'complete';
  const body = isDone
    ? calmBody(words.doneHint, successUrl(session), words)
    : calmBody(words.expiredHint, session.cancel_url, words);
  sendSheet(response, 200, { lang, words, title: isDone ? words.done : words.expired, body });
}

function sendUnknown(response: ServerResponse) {
  const { lang, words } = wordsFor(null);
  sendSheet(response, 404, { lang, words, title: words.unknown, body: calmBody('', null, words) });
}

function redirect(response: ServerResponse, location: string) {
  response.writeHead(303, { location, 'cache-control': 'no-store' }).end();
}

function successUrl({ id, success_url }: Session): string {
  return (success_url ?? '/').replaceAll('{CHECKOUT_SESSION_ID}', id);
}

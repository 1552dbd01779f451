import type { Stripe } from 'stripe';
import type { WireLineItem } from '../rows';
import { type Html, html } from './html';
import type { Problem, Words } from './words';

type Session = Stripe.Checkout.Session;

/** `Rp 1.234.567`; amounts are in hundredths. */
export function price(amount: number): string {
  return `Rp ${String(Math.round(amount / 100)).replace(/\B(?=(\d{3})+(?!\d))/g, '.')}`;
}

/** What is to be paid, and the ways to pay it. */
export function checkoutBody(session: Session, lines: WireLineItem[], words: Words, problem?: Problem): Html {
  return html`
${problem ? html`<p class="problem" role="alert">${words.problems[problem]}</p>` : null}
<section class="sheet" aria-labelledby="lines">
<h2 id="lines">${words.lines}</h2>
<table>
<tbody>${lines.map(lineRow)}</tbody>
<tfoot><tr><th scope="row">${words.total}</th><td>${price(session.amount_total ?? 0)}</td></tr></tfoot>
</table>
</section>
${session.amount_total === 0 ? freeForm(session, words) : ways(session, words)}
${session.cancel_url ? html`<a class="button quiet" href="${session.cancel_url}">${words.cancel}</a>` : null}`;
}

function lineRow({ description, quantity, amount_total }: WireLineItem): Html {
  const name = quantity && quantity > 1 ? `${quantity} × ${description}` : description;
  return html`<tr><th scope="row">${name}</th><td>${price(amount_total)}</td></tr>`;
}

function ways(session: Session, words: Words): Html[] {
  const offers = (method: string) => session.payment_method_types.includes(method);
  const forms: Html[] = [];
  if (offers('card')) forms.push(cardForm(session, words));
  if (offers('id_bank_transfer')) forms.push(transferForm(session, words));
  return forms;
}

function cardForm({ id, amount_total }: Session, words: Words): Html {
  return html`
<form class="sheet" method="post" action="/c/pay/${id}" autocomplete="off">
<h2>${words.card}</h2>
<label for="number">${words.number}</label>
<input id="number" name="number" inputmode="numeric" autocomplete="off" required maxlength="23" aria-describedby="number-hint" placeholder="4242 4242 4242 4242">
<p class="hint" id="number-hint">${words.numberHint}</p>
<button name="method" value="card">${words.pay(price(amount_total ?? 0))}</button>
<dl aria-label="${words.testCards}">
<dt>4242 4242 4242 4242</dt><dd>${words.cardPays}</dd>
<dt>4000 0000 0000 0002</dt><dd>${words.cardDeclines}</dd>
<dt>4000 0025 0000 3155</dt><dd>${words.cardChallenges}</dd>
</dl>
</form>`;
}

function transferForm({ id }: Session, words: Words): Html {
  return html`
<form class="sheet" method="post" action="/c/pay/${id}">
<h2>${words.transfer}</h2>
<p class="hint">${words.transferHint}</p>
<button class="quiet" name="method" value="va">${words.transferButton}</button>
</form>`;
}

function freeForm({ id }: Session, words: Words): Html {
  return html`
<form class="sheet" method="post" action="/c/pay/${id}">
<p>${words.free}</p>
<button name="method" value="free">${words.finish}</button>
</form>`;
}

/** The bank asks the holder of the card. */
export function challengeBody({ id, amount_total }: Session, last4: string, words: Words): Html {
  return html`
<form class="sheet" method="post" action="/c/pay/${id}/3ds">
<h2>${words.bank}</h2>
<p>${words.bankAsks(price(amount_total ?? 0), last4)}</p>
<button name="answer" value="agree">${words.agree}</button>
<button class="quiet" name="answer" value="refuse">${words.refuse}</button>
</form>`;
}

/** Nothing more to do: what has happened, and the way back. */
export function calmBody(hint: string, back: string | null, words: Words): Html {
  return html`
<div class="sheet"><p>${hint}</p>
${back ? html`<a class="button" href="${back}">${words.back}</a>` : null}</div>`;
}

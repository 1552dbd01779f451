import { type HeadersFunction, json } from '@remix-run/node';
import { m } from '../../words/generated/messages';

type Reply = (options: { hideFields: string[]; formErrors: string[] }) => unknown;

/** Asks to wait, in words and in the header that programs read (429, RFC 6585 section 4). */
export function sayTooOften<Form extends { reply: Reply }>(
  form: Form,
  { retryAfter }: { retryAfter: number },
  hideFields: string[],
) {
  const say =
    retryAfter < 120 // nobody says "1 minutes"
      ? m.accounts_too_often_seconds({ seconds: retryAfter })
      : m.accounts_too_often_minutes({ minutes: Math.ceil(retryAfter / 60) });
  const reply = form.reply({ hideFields, formErrors: [say] }) as ReturnType<Form['reply']>;
  return json(reply, { status: 429, headers: { 'Retry-After': String(retryAfter) } });
}

/** Lets the header of `sayTooOften` through to a page that is sent whole. */
export const retryHeaders: HeadersFunction = ({ actionHeaders }) => actionHeaders;

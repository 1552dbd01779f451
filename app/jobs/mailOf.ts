import type { MessageKind, MessageValues } from '../domain/messages';
import { mails } from '../mails';
import type { Mail } from '../mails/letter';
import type { Locale } from '../words/generated/runtime';

/** Every kind of message has its mail: a missing one does not compile. */
const written: { [Kind in MessageKind]: (values: MessageValues[Kind], locale: Locale) => Mail } = mails;

/** What a message says, in a language. */
export function mailOf<Kind extends MessageKind>(
  { kind, values }: { kind: Kind; values: MessageValues[Kind] },
  locale: Locale,
): Mail {
  return written[kind](inOneLineEach(values), locale);
}

/** What people typed becomes part of a sentence of ours: it may neither end a header nor begin a letter of its own. */
function inOneLineEach<Values extends object>(values: Values): Values {
  const lines = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? oneLine(value) : value,
  ]);
  return Object.fromEntries(lines) as Values;
}

export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

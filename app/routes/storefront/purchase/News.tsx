import type { SerializeFrom } from '@remix-run/node';
import type { PurchaseShown } from '../../../domain/purchases';
import { Card } from '../../../ui/Card';
import { momentInJambi } from '../../../ui/day';
import { LetterText } from '../../../ui/LetterText';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

/** What the buyer has been told so far, newest first: a guest has no other page for it. */
export function News({ messages }: { messages: SerializeFrom<PurchaseShown>['messages'] }) {
  const written = messages.filter(({ text }) => text).toReversed();
  if (written.length === 0) return null;
  return (
    <Card as="section" labelledBy="kabar">
      <h2 id="kabar">{m.orders_news()}</h2>
      {written.map(({ id, subject, text, createdAt }) => (
        <details key={id} className="letter">
          <summary>
            <span className="strong">{subject}</span>{' '}
            <span className="hint">{momentInJambi(createdAt, getLocale())}</span>
          </summary>
          <LetterText text={text ?? ''} />
        </details>
      ))}
    </Card>
  );
}

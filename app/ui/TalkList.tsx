import { Link } from '@remix-run/react';
import { m } from '../words/generated/messages';
import { getLocale } from '../words/generated/runtime';
import { Badge } from './Badge';
import { Card } from './Card';
import { momentInJambi } from './day';

type Listed = {
  id: string;
  about: string;
  orderId: string | null;
  lastAt: string;
  lastBy: string;
  lastText: string;
  unread: number;
};

type TalkListProps<One> = {
  talks: One[];
  reader: 'BUYER' | 'SHOP';
  nameOf: (talk: One) => string;
  addressOf: (talk: One) => string;
};

/** Conversations, each with its last words; what waits to be read says so. */
export function TalkList<One extends Listed>({ talks, reader, nameOf, addressOf }: TalkListProps<One>) {
  return (
    <ul className="plain stack">
      {talks.map((talk) => (
        <Card as="li" key={talk.id}>
          <div className="row row-spread">
            <h2>
              <Link to={addressOf(talk)}>{nameOf(talk)}</Link>
            </h2>
            <Unread count={talk.unread} />
          </div>
          <p className="hint">
            {talk.orderId ? m.talks_about_order(talk) : m.talks_about(talk)} · {momentInJambi(talk.lastAt, getLocale())}
          </p>
          <LastWords talk={talk} who={talk.lastBy === reader ? m.talks_you() : nameOf(talk)} />
        </Card>
      ))}
    </ul>
  );
}

export function Unread({ count }: { count: number }) {
  return count > 0 ? <Badge tone="kunyit">{m.talks_unread({ count })}</Badge> : null;
}

export function LastWords({ talk, who }: { talk: { lastText: string }; who: string }) {
  return (
    <p className="talk-last" dir="auto">
      {m.talks_last({ who, text: talk.lastText })}
    </p>
  );
}

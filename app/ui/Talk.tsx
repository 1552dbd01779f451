import { m } from '../words/generated/messages';
import { getLocale } from '../words/generated/runtime';
import { LinkButton } from './Button';
import { classes } from './classes';
import { momentInJambi } from './day';

type Word = { id: string; by: string; text: string; at: string };

type TalkProps = {
  words: Word[];
  /** Which side reads it. */
  reader: 'BUYER' | 'SHOP';
  /** The name of the other side. */
  other: string;
  /** Id of the first word shown, where there are earlier ones. */
  older?: string;
};

/** What was said, the latest below. It is shown as it was typed: nothing in it becomes a link. */
export function Talk({ words, reader, other, older }: TalkProps) {
  return (
    <div className="stack">
      {older && (
        <div>
          <LinkButton kind="secondary" to={`?${new URLSearchParams({ sebelum: older })}`}>
            {m.talks_older()}
          </LinkButton>
        </div>
      )}
      {words.length === 0 && <p className="hint">{m.talks_empty()}</p>}
      <ol className="plain talk">
        {words.map(({ id, by, text, at }) => (
          <li key={id} className={classes('talk-word', by === reader && 'talk-mine')}>
            <p className="hint">
              <span className="strong">{by === reader ? m.talks_you() : other}</span> ·{' '}
              <time dateTime={at}>{momentInJambi(at, getLocale())}</time>
            </p>
            <p className="talk-text" dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}

import { dayInJambi } from '../../../ui/day';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

/** What a shop answers to a review or a question. */
export function Answer({
  answer,
  answeredAt,
  shop,
}: {
  answer: string | null;
  answeredAt: string | null;
  shop: string;
}) {
  if (!answer) return null;
  return (
    <div className="voice-answer">
      <p>
        <bdi className="strong">{m.voices_answer_of({ shop })}</bdi>{' '}
        {answeredAt && <span className="hint whole">{dayInJambi(answeredAt, getLocale())}</span>}
      </p>
      <p className="voice-text" dir="auto">
        {answer}
      </p>
    </div>
  );
}

import { LinkButton } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { dayInJambi } from '../../../ui/day';
import { Icon } from '../../../ui/Icon';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { Answer } from '../voices/Answer';
import { ReportLink } from '../voices/ReportLink';
import { AskForm } from './AskForm';
import type { VoicesShown } from './voicesShown';

type QuestionsProps = VoicesShown['asked'] & { slug: string; shop: string };

/** What was asked about goods and answered, and room to ask. */
export function Questions({ questions, next, isLater, slug, shop }: QuestionsProps) {
  return (
    <Card as="section" labelledBy="tanya">
      <h2 id="tanya">{m.voices_questions()}</h2>
      {questions.length === 0 && <p className="hint">{m.voices_questions_none()}</p>}
      <ul className="voices">
        {questions.map(({ id, name, text, language, askedAt, answer, answeredAt }) => (
          <li key={id} className="voice" id={`tanya-${id}`}>
            <div className="voice-head">
              <bdi className="strong">{name}</bdi>
              <span className="hint">{dayInJambi(askedAt, getLocale())}</span>
            </div>
            <p className="voice-text" dir="auto" lang={language}>
              {text}
            </p>
            {answer ? (
              <Answer answer={answer} answeredAt={answeredAt} shop={shop} />
            ) : (
              <p className="hint">{m.voices_not_answered()}</p>
            )}
            <ReportLink id={id} name={name} />
          </li>
        ))}
      </ul>
      {(next || isLater) && (
        <p className="row">
          {isLater && (
            <LinkButton kind="quiet" to={`/produk/${slug}#tanya`}>
              {m.voices_questions_newest()}
            </LinkButton>
          )}
          {next && (
            <LinkButton kind="secondary" to={`/produk/${slug}?tanya=${next}#tanya`} rel="next nofollow">
              {m.voices_questions_more()}
            </LinkButton>
          )}
        </p>
      )}
      <details>
        <summary className="button button-secondary">
          <Icon name="help" />
          {m.voices_ask()}
        </summary>
        <AskForm slug={slug} />
      </details>
    </Card>
  );
}

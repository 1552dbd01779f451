import type { SubmissionResult } from '@conform-to/react';
import type { SerializeFrom } from '@remix-run/node';
import { Form, Link, useNavigation } from '@remix-run/react';
import type { VoiceForShop } from '../../../domain/reviews';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { dayInJambi } from '../../../ui/day';
import { Picture } from '../../../ui/Picture';
import { pictureSource } from '../../../ui/pictureSource';
import { Stars } from '../../../ui/Stars';
import { StatusPill } from '../../../ui/StatusPill';
import { TextArea } from '../../../ui/TextArea';
import { voiceKinds } from '../../../ui/voiceKinds';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Voice = SerializeFrom<VoiceForShop>;

/** A review or a question as the shop reads it, with room for the answer. */
export function VoiceCard({ voice, result }: { voice: Voice; result?: SubmissionResult }) {
  const { kind, name, stars, text, saidAt, goods, slug, photos, answer, isWaiting } = voice;
  return (
    <Card as="li">
      <div className="row row-spread">
        <h2 className="voice-title">
          {voiceKinds[kind]()}
          {goods && (
            <>
              {': '}
              <Link to={`/produk/${slug}#${kind === 'question' ? 'tanya' : 'ulasan'}`}>{goods}</Link>
            </>
          )}
        </h2>
        {isWaiting && <StatusPill tone="waiting">{m.voices_waiting()}</StatusPill>}
      </div>
      <div className="voice-head">
        {stars !== null && <Stars value={stars} />}
        <bdi className="strong">{name}</bdi>
        <span className="hint">{dayInJambi(saidAt, getLocale())}</span>
      </div>
      <p className={text ? 'voice-text' : 'hint'} dir="auto">
        {text || m.voices_only_stars()}
      </p>
      {photos.length > 0 && (
        <ul className="voice-photos">
          {photos.map((photo, place) => (
            <li key={photo.hash}>
              <Picture
                source={pictureSource(photo)}
                tint={photo.tint}
                alt={m.voices_photo({ number: place + 1, name })}
                sizes="96px"
              />
            </li>
          ))}
        </ul>
      )}
      {answer && (
        <p className="voice-answer voice-text" dir="auto">
          {answer}
        </p>
      )}
      <Reply voice={voice} result={result} />
    </Card>
  );
}

function Reply({ voice: { id, name, answer }, result }: { voice: Voice; result?: SubmissionResult }) {
  const isBusy = useNavigation().formData?.get('id') === id;
  const typed = result?.initialValue?.text;
  return (
    <details open={result !== undefined}>
      <summary className="button button-quiet">{answer ? m.voices_answer_change() : m.voices_answer()}</summary>
      <Form method="post" className="stack stack-s" noValidate preventScrollReset>
        <input type="hidden" name="id" value={id} />
        <TextArea
          name="text"
          id={`jawaban-${id}`}
          label={m.voices_answer_label({ name })}
          defaultValue={typeof typed === 'string' ? typed : (answer ?? undefined)}
          error={result?.error?.text ?? undefined}
          rows={2}
        />
        <div>
          <Button kind="secondary" busy={isBusy}>
            {m.voices_answer_send()}
          </Button>
        </div>
      </Form>
    </details>
  );
}

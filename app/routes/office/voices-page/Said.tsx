import { Link } from '@remix-run/react';
import type { VoiceForStaff } from '../../../domain/reviews';
import { dayInJambi } from '../../../ui/day';
import { Stars } from '../../../ui/Stars';
import { voiceKinds } from '../../../ui/voiceKinds';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

/** What somebody has said, as staff read it. */
export function Said({ voice: { kind, name, stars, text, saidAt } }: { voice: VoiceForStaff }) {
  return (
    <blockquote className="voice-answer">
      <p className="voice-head">
        {stars !== null && <Stars value={stars} />}
        <bdi className="strong">{m.voices_office_said({ name })}</bdi>
        <span className="hint">
          {voiceKinds[kind]()} · {dayInJambi(saidAt, getLocale())}
        </span>
      </p>
      <p className={text ? 'voice-text' : 'hint'} dir="auto">
        {text || m.voices_only_stars()}
      </p>
    </blockquote>
  );
}

type AboutProps = { goods: string | null; slug: string | null; shopName: string };

/** The goods and the shop that it is about. */
export function About({ goods, slug, shopName }: AboutProps) {
  return (
    <p>
      {goods && (
        <>
          <Link to={`/produk/${slug}`}>{goods}</Link> ·{' '}
        </>
      )}
      {shopName}
    </p>
  );
}

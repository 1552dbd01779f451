import type { SerializeFrom } from '@remix-run/node';
import type { PublicReview } from '../../../domain/reviews';
import { dayInJambi } from '../../../ui/day';
import { Picture } from '../../../ui/Picture';
import { pictureSource } from '../../../ui/pictureSource';
import { Stars } from '../../../ui/Stars';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { Answer } from './Answer';
import { ReportLink } from './ReportLink';

type Review = SerializeFrom<PublicReview>;

/** What one buyer says, and what the shop answers. Whatever was typed is isolated, in whichever direction it is written. */
export function ReviewItem({ review, shop }: { review: Review; shop: string }) {
  const { id, name, stars, text, language, writtenAt, changedAt, variant, photos } = review;
  const locale = getLocale();
  const when = [
    dayInJambi(writtenAt, locale),
    ...(changedAt ? [m.voices_changed({ day: dayInJambi(changedAt, locale) })] : []),
    ...(variant ? [m.voices_variant({ variant })] : []),
  ];
  return (
    <li className="voice" id={`ulasan-${id}`}>
      <div className="voice-head">
        <Stars value={stars} />
        <bdi className="strong">{name}</bdi>
        <span className="hint">{when.join(' · ')}</span>
      </div>
      {text && (
        <p className="voice-text" dir="auto" lang={language}>
          {text}
        </p>
      )}
      <Photos photos={photos} name={name} />
      <Answer {...review} shop={shop} />
      <ReportLink id={id} name={name} />
    </li>
  );
}

function Photos({ photos, name }: Pick<Review, 'photos' | 'name'>) {
  if (photos.length === 0) return null;
  return (
    <ul className="voice-photos">
      {photos.map((photo, place) => {
        const source = pictureSource(photo);
        return (
          <li key={photo.hash}>
            <a href={`${source.src}-${photo.widths.at(-1)}.webp`}>
              <Picture
                source={source}
                tint={photo.tint}
                alt={m.voices_photo({ number: place + 1, name })}
                sizes="96px"
              />
            </a>
          </li>
        );
      })}
    </ul>
  );
}

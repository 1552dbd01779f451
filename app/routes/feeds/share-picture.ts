import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { cardHash, cardOf, cardPath } from '../../web/shareCards';
import { sharePicture } from '../../web/sharePictures';
import { drawCard } from './share-picture/drawCard';
import { drawKit } from './share-picture/drawKit';

const NAME = /^(?<slug>[a-z0-9-]{1,120})-(?<hash>[0-9a-f]{20})\.jpg$/;
const languages = ['id', 'en'] as const;

/**
 * The picture that stands for a page where it is shared, in either language. What it shows is part of its name, so that it
 * never changes; an older name leads on to what is true now, as posts are shared for years.
 */
export async function loader({ params }: LoaderFunctionArgs) {
  const { slug, hash } = NAME.exec(params.file ?? '')?.groups ?? {};
  const card = slug && hash ? await cardOf(params.kind ?? '', slug) : undefined;
  if (!card || !slug) throw new Response(null, { status: 404 });

  const cards = languages.map((locale) => card(locale));
  const asked = cards.find((one) => cardHash(one) === hash);
  if (!asked) return redirect(cardPath(slug, cards[0]!), { headers: { 'Cache-Control': 'public, max-age=300' } });

  const picture = await sharePicture(asked, cardHash(asked), asked.shape ? drawKit : drawCard);
  if (picture === 'busy') return new Response(null, { status: 503, headers: { 'Retry-After': '10' } });
  return new Response(picture as BodyInit, {
    headers: { 'Content-Type': 'image/jpeg', 'Cache-Control': 'public, max-age=31536000, immutable' },
  });
}

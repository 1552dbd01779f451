import type { MetaFunction } from '@remix-run/node';
import { Gallery } from '../../ui/Gallery';

export const meta: MetaFunction = () => [{ title: 'Sepucuk' }, { name: 'robots', content: 'noindex' }];

/** Every component in every state, for whoever works on them; only in development. */
export default function GalleryPage() {
  return <Gallery />;
}

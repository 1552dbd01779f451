import { useState } from 'react';
import type { ProductPage } from '../../../domain/catalog';

type Variant = ProductPage['variants'][number];

/**
 * The variant that is looked at: the one that the address names, otherwise the first that can be had. Choosing another
 * shows its photo in the strip; without script every price stands beside its choice.
 */
export function useVariant(variants: Variant[], named: string | null) {
  const first =
    variants.find(({ id, available }) => id === named && available > 0) ??
    variants.find(({ available }) => available > 0);
  const [id, setId] = useState(first?.id);
  const chosen = variants.find((variant) => variant.id === id && variant.available > 0) ?? first;
  return {
    chosen,
    choose(id: string) {
      setId(id);
      const photo = variants.find((variant) => variant.id === id)?.photo;
      const slide = photo && document.getElementById(`foto-${photo}`);
      const strip = slide ? slide.parentElement : null;
      if (slide && strip) strip.scrollTo({ left: slide.offsetLeft - strip.offsetLeft });
    },
  };
}

import { useEffect, useState } from 'react';
import type { ProductCard } from '../../../domain/catalog';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import { Goods } from '../goods/Goods';
import { seenBefore } from './seenBefore';

/** What one has looked at before, as this browser remembers it; without a script there is nothing to show. */
export function Seen({ productId }: { productId: string }) {
  const [cards, setCards] = useState<ProductCard[]>([]);
  useEffect(() => {
    const asking = new AbortController();
    const before = seenBefore(productId);
    setCards([]);
    if (before.length > 0) void readCards(before, asking.signal).then(setCards);
    return () => asking.abort();
  }, [productId]);
  if (cards.length === 0) return null;
  return (
    <Section title={m.finding_seen()}>
      <Goods cards={cards} label={m.finding_seen()} />
    </Section>
  );
}

async function readCards(ids: string[], signal: AbortSignal): Promise<ProductCard[]> {
  try {
    const answer = await fetch(`/dilihat?${new URLSearchParams(ids.map((id) => ['id', id]))}`, { signal });
    return answer.ok ? (await answer.json()).cards : [];
  } catch {
    return []; // offline, or gone on
  }
}

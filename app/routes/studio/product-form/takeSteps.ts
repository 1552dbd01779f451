import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { copyProduct, moveProduct, productLimits } from '../../../domain/catalog';
import { withdrawListing } from '../../../domain/listings';
import type { Seller } from '../../../web/doors';
import { leaveNote } from '../../../web/flash';
import type { Visitor } from '../../../web/visitor';
import { m } from '../../../words/generated/messages';
import { refuseMove } from './refusals';

const Step = z.enum(['hide', 'show', 'archive', 'copy', 'withdraw']);
const noteAfter = {
  DRAFT: 'product-draft',
  LISTED: 'product-listed',
  HIDDEN: 'product-hidden',
  ARCHIVED: 'product-archived',
} as const;

type About = { seller: Seller; visitor: Visitor; shopId: string; productId: string; name: string };

/** The buttons beside the form: hides, shows, puts away or copies goods, or takes them out of the office's queue. Nothing for every other button. */
export async function takeSteps(deed: string, about: About) {
  const step = Step.safeParse(deed).data;
  if (!step) return undefined;
  if (step === 'copy') return copy(about);
  if (step === 'withdraw') return withdraw(about);
  const { seller, visitor, shopId, productId } = about;
  const moved = await moveProduct(seller, { shopId, productId, step });
  if (!moved.ok) return refuseMove(moved);
  const waits = step === 'show' && moved.status !== 'LISTED';
  leaveNote(visitor, waits ? 'product-waits' : noteAfter[moved.status], { name: moved.name });
  return redirect(`/studio/produk/${productId}`);
}

async function copy({ seller, visitor, shopId, productId, name }: About) {
  const copyName = m.catalog_copy_name({ name }).slice(0, productLimits.name);
  const copied = await copyProduct(seller, { shopId, productId, name: copyName });
  if (!copied.ok) return refuseMove(copied);
  leaveNote(visitor, 'product-copied', { name });
  return redirect(`/studio/produk/${copied.id}`);
}

async function withdraw({ seller, visitor, shopId, productId, name }: About) {
  const answer = await withdrawListing(seller, { shopId, productId, about: 'goods' });
  if (!answer.ok) return refuseMove(answer);
  leaveNote(visitor, 'product-withdrawn', { name });
  return redirect(`/studio/produk/${productId}`);
}

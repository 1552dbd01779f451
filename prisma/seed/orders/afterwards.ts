import sharp from 'sharp';
import { makeComplaint } from '../../../app/domain/complaints';
import { askShop, readAsShop, talkOfOrder, writeToBuyer, writeToShop } from '../../../app/domain/conversations';
import { agreeReturn, askReturn } from '../../../app/domain/returns';
import { db } from '../../../app/platform/db';
import { draw } from '../drawings';
import { insist } from '../insist';
import { minutesBefore } from '../moments';
import { actorOf, emailOf } from '../people';
import { atTheBuyer, atTheShop, giveAccount, refund, type Which } from './deeds';
import type { Afterwards, Buyer, Deed } from './types';

/** What somebody does about an order once it was sent. */
export async function happen(after: Afterwards, which: Which, buyer: Buyer, now: Date) {
  if ('says' in after) return say(after, which, now);
  if ('claims' in after) return claim(after, which, now);
  if ('makesGood' in after) return makeGood(after.makesGood, which, now);
  if ('givesAccount' in after) return giveAccount(which.checkoutKey);
  if ('sendsMoney' in after) return refund(which.checkoutKey, now);
  return complain(after.complains, which, buyer, now);
}

async function say({ says: text, by }: Extract<Afterwards, { says: string }>, which: Which, now: Date) {
  if (await db.saidWord.count({ where: { text } })) return;
  const { seller, orderId } = await atTheShop(which);
  if (by === 'BUYER') return void insist(await writeToShop(await atTheBuyer(which), text, now));
  const about = await talkOfOrder(seller, orderId);
  if (about?.talk) await readAsShop(seller, about.talk.id);
  insist(await writeToBuyer(seller, { orderId, text }, now));
}

async function claim(claimed: Extract<Afterwards, { claims: string }>, which: Which, now: Date) {
  const { claims: reason, words: text, pieces: quantity, hasPhoto } = claimed;
  const buyer = await atTheBuyer(which);
  const { id: orderLineId } = await db.orderLine.findFirstOrThrow({ where: { orderId: buyer.orderId } });
  const pieces = [{ orderLineId, quantity }];
  const photos = hasPhoto ? [await tornCloth()] : [];
  insist(await askReturn({ ...buyer, kind: 'CLAIM', reason, text, pieces, photos }, now));
}

async function makeGood(answer: string, which: Which, now: Date) {
  const { seller, orderId } = await atTheShop(which);
  const { id: returnId } = await db.return.findFirstOrThrow({ where: { orderId }, select: { id: true } });
  insist(await agreeReturn(seller, { returnId, way: 'money', answer }, now));
}

async function complain(text: string, which: Which, { name, email, phone, language }: Buyer, now: Date) {
  if (await db.complaint.count({ where: { text } })) return;
  const { number } = await atTheShop(which);
  const { code, personId } = await atTheBuyer(which);
  const contact = email ? { email } : { phone };
  insist(
    await makeComplaint({ personId, name, contact, language: language ?? 'id', text, order: { number, code } }, now),
  );
}

/** A shopper with an account asks the shop of the cinnamon, and waits for an answer. */
export function asksOfShops(now: Date): Deed[] {
  const wish = { slug: 'sirup-kulit-manis-lempur', text: 'Selamat pagi, sirupnya tahan berapa lama setelah dibuka?' };
  const act = async (at: Date) => {
    if (await db.saidWord.count({ where: { text: wish.text } })) return;
    insist(await askShop(await actorOf(emailOf('maya')), wish, at));
  };
  return [{ at: minutesBefore(now, 95), act }];
}

/** A cloth as the shop draws it, with a tear and a stain where one sees them. */
async function tornCloth(): Promise<Buffer> {
  const damage = `<g transform="translate(690 300) rotate(-14) scale(0.85)">
    <ellipse rx="150" ry="112" fill="#6b4a1f" opacity=".55"/><ellipse cx="34" cy="20" rx="92" ry="74" fill="#4d3312" opacity=".5"/>
    <path d="M-118 6 L-60 -20 L-22 -4 L24 -30 L70 -8 L124 -18 L78 16 L30 12 L-8 34 L-56 16 Z" fill="#f3ead9"/>
    <path d="M-118 6 L-56 16 L-8 34 L30 12 L78 16 L124 -18" fill="none" stroke="#3a1012" stroke-width="5"/></g>`;
  const svg = draw({ kind: 'batik', palette: 'merah', pack: 0 }).replace('</svg>', `${damage}</svg>`);
  return sharp(Buffer.from(svg)).resize({ width: 960 }).jpeg({ quality: 82 }).toBuffer();
}

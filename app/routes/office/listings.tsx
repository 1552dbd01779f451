import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { type GoodsTakenDown, goodsTakenDown, type ListingToReview, listingsToReview } from '../../domain/listings';
import { LinkButton } from '../../ui/Button';
import { Chips } from '../../ui/Chips';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Pager } from '../../ui/Pager';
import { requireStaff } from '../../web/doors';
import { takeNote } from '../../web/flash';
import { m } from '../../words/generated/messages';
import { DownCard, WaitingCard } from './listing-page/cards';

export const meta: MetaFunction = () => [{ title: m.listings_office_title() }];

const notes = { approved: m.listings_office_approved, returned: m.listings_office_returned };
const DOWN = '/kantor/produk?bagian=diturunkan';

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'listing:review');
  const query = context.visitor.url.searchParams;
  const isDown = query.get('bagian') === 'diturunkan';
  const key = z.uuid().safeParse(query.get('sesudah')).data; // a broken link shows the first page
  const none: { listings: ListingToReview[]; goods: GoodsTakenDown[] } = { listings: [], goods: [] };
  const list = isDown ? await goodsTakenDown(staff, key) : await listingsToReview(staff, key);
  const note = takeNote(context.visitor, ['approved', 'returned']);
  const said = note && { code: note.code, goods: String(note.values.goods ?? '') };
  return json({ ...none, ...list, isDown, isLater: key !== undefined, note: said });
}

export default function Listings() {
  const { listings, goods, isDown, isLater, next, note } = useLoaderData<typeof loader>();
  const path = isDown ? DOWN : '/kantor/produk';
  return (
    <>
      <PageHeader title={m.listings_office_title()} lead={m.listings_office_lead()} />
      {note && <Notice tone="done">{notes[note.code]({ goods: note.goods })}</Notice>}
      <Chips
        label={m.listings_office_shelves()}
        chips={[
          { to: '/kantor/produk', name: m.listings_office_shelf_waiting(), current: !isDown },
          { to: DOWN, name: m.listings_office_shelf_down(), current: isDown },
        ]}
      />
      {listings.length + goods.length === 0 && <Nothing isDown={isDown} back={isLater ? path : undefined} />}
      <ul className="plain columns">
        {listings.map((listing) => (
          <WaitingCard key={listing.id} {...listing} />
        ))}
        {goods.map((one) => (
          <DownCard key={one.id} {...one} />
        ))}
      </ul>
      <Pager next={next && `?${new URLSearchParams({ ...(isDown && { bagian: 'diturunkan' }), sesudah: next })}`} />
    </>
  );
}

function Nothing({ isDown, back }: { isDown: boolean; back?: string }) {
  if (back)
    return (
      <Empty action={<LinkButton to={back}>{m.listings_office_first()}</LinkButton>}>{m.listings_office_end()}</Empty>
    );
  return <Empty motif="kapal-sanggat">{isDown ? m.listings_office_down_empty() : m.listings_office_empty()}</Empty>;
}

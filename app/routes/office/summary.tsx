import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { countComplaints } from '../../domain/complaints';
import { countListingsToReview } from '../../domain/listings';
import { countTransfersExpected } from '../../domain/payments';
import { countOpenRefunds } from '../../domain/refunds';
import { countBusinessesToVerify } from '../../domain/register';
import { countReturnsToDecide } from '../../domain/returns';
import { countOpenReports } from '../../domain/reviews';
import { Card } from '../../ui/Card';
import { Empty } from '../../ui/Empty';
import { PageHeader } from '../../ui/PageHeader';
import { StatusPill } from '../../ui/StatusPill';
import { requireOffice } from '../../web/doors';
import { officeRooms, type Room } from '../../web/officeRooms';
import { m } from '../../words/generated/messages';

export const meta: MetaFunction = () => [{ title: m.office_title() }];

export async function loader({ context }: LoaderFunctionArgs) {
  const person = await requireOffice(context);
  const rooms = officeRooms(person);
  const seesMoney = rooms.includes('finance');
  const [businesses, listings, returns, complaints, reports, transfers, refunds] = await Promise.all([
    countBusinessesToVerify(person),
    countListingsToReview(person),
    countReturnsToDecide(person),
    countComplaints(person),
    countOpenReports(person),
    seesMoney ? countTransfersExpected() : 0,
    seesMoney ? countOpenRefunds() : 0,
  ]);
  return json({ rooms, businesses, listings, returns, complaints, reports, transfers, refunds });
}

const doors: Record<Room, { to: string; name: () => string; about: () => string }> = {
  verification: {
    to: '/kantor/verifikasi',
    name: m.office_room_verification,
    about: m.office_room_verification_about,
  },
  listings: { to: '/kantor/produk', name: m.listings_office_room, about: m.listings_office_about },
  returns: { to: '/kantor/retur', name: m.returns_office_room, about: m.returns_office_about },
  complaints: { to: '/kantor/pengaduan', name: m.complaints_office_room, about: m.complaints_office_about },
  voices: { to: '/kantor/suara', name: m.voices_office, about: m.voices_office_lead },
  places: { to: '/kantor/tempat', name: m.places_office, about: m.places_office_about },
  campaigns: { to: '/kantor/kampanye', name: m.office_room_campaigns, about: m.office_room_campaigns_about },
  search: { to: '/kantor/pencarian', name: m.office_room_search, about: m.office_room_search_about },
  vouchers: { to: '/kantor/voucher', name: m.office_room_vouchers, about: m.office_room_vouchers_about },
  fees: { to: '/kantor/biaya-pasar', name: m.catalog_fees_room, about: m.catalog_fees_about_room },
  finance: { to: '/kantor/keuangan', name: m.office_room_finance, about: m.office_room_finance_about },
  messages: { to: '/kantor/pesan', name: m.office_room_messages, about: m.office_room_messages_about },
};

export default function OfficeSummary() {
  const { rooms, businesses, listings, returns, complaints, reports, transfers, refunds } =
    useLoaderData<typeof loader>();
  const waiting: Partial<Record<Room, string[]>> = {
    verification: businesses > 0 ? [m.office_waiting_businesses({ count: businesses })] : [],
    listings: listings > 0 ? [m.listings_office_waiting({ count: listings })] : [],
    returns: returns > 0 ? [m.returns_office_waiting({ count: returns })] : [],
    voices: reports > 0 ? [m.voices_office_waiting({ count: reports })] : [],
    complaints: complaints > 0 ? [m.complaints_office_waiting({ count: complaints })] : [],
    finance: [
      ...(transfers > 0 ? [m.office_waiting_transfers({ count: transfers })] : []),
      ...(refunds > 0 ? [m.office_waiting_refunds({ count: refunds })] : []),
    ],
  };
  return (
    <>
      <PageHeader title={m.office_title()} lead={m.office_lead()} />
      {rooms.length === 0 && <Empty motif="kapal-sanggat">{m.office_no_rooms()}</Empty>}
      <ul className="plain columns">
        {rooms.map((room) => (
          <Door key={room} {...doors[room]} waiting={waiting[room]} />
        ))}
      </ul>
    </>
  );
}

function Door({ to, name, about, waiting }: (typeof doors)[Room] & { waiting: string[] | undefined }) {
  return (
    <Card as="li">
      <div className="stack stack-s">
        <h2>
          <Link to={to}>{name()}</Link>
        </h2>
        <p>{about()}</p>
        {waiting && (
          <p className="row">
            {waiting.map((say) => (
              <StatusPill key={say} tone="waiting">
                {say}
              </StatusPill>
            ))}
            {waiting.length === 0 && <StatusPill tone="done">{m.office_waiting_nothing()}</StatusPill>}
          </p>
        )}
      </div>
    </Card>
  );
}

import { json, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useRouteLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { regenciesOfJambi } from '../../domain/areas';
import { countComplaints } from '../../domain/complaints';
import { countFinanceTasks } from '../../domain/financeTasks';
import { countListingsToReview } from '../../domain/listings';
import { countTransfersExpected } from '../../domain/payments';
import { countAccountsToCheck, countPayoutsToSend } from '../../domain/payouts';
import { countOpenRefunds } from '../../domain/refunds';
import { countBusinessesToVerify } from '../../domain/register';
import { countReturnsToDecide } from '../../domain/returns';
import { countOpenReports } from '../../domain/reviews';
import { countOpenLines } from '../../domain/statements';
import { countLettersToCheck } from '../../domain/tax';
import type { loader as root } from '../../root';
import { RouteError } from '../../ui/ErrorPage';
import { OfficeShell } from '../../ui/OfficeShell';
import { PlainShell } from '../../ui/PlainShell';
import type { Tab } from '../../ui/Tabs';
import work from '../../ui/work.css?url';
import { requireOffice } from '../../web/doors';
import { officeReach, officeRooms, type Room } from '../../web/officeRooms';
import { m } from '../../words/generated/messages';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: work }];

export async function loader({ context }: LoaderFunctionArgs) {
  const person = await requireOffice(context);
  const reach = officeReach(person);
  const regencies = reach === 'all' ? [] : (await regenciesOfJambi()).filter(({ code }) => reach.includes(code));
  const rooms = officeRooms(person);
  const [verification, listings, returns, complaints, voices, finance] = await Promise.all([
    countBusinessesToVerify(person),
    countListingsToReview(person),
    countReturnsToDecide(person),
    countComplaints(person),
    countOpenReports(person),
    rooms.includes('finance') ? countForFinance() : undefined,
  ]);
  return json({
    name: person.name,
    places: regencies.map(({ name }) => name),
    rooms,
    waiting: { verification, listings, returns, complaints, voices, finance: finance && sumOf(finance) } as Partial<
      Record<Room, number>
    >,
    finance,
  });
}

/** What waits for the finance officer, by the table that it lies on. */
async function countForFinance() {
  const [transfers, refunds, statements, accounts, toSend, tasks, tax] = await Promise.all([
    countTransfersExpected(),
    countOpenRefunds(),
    countOpenLines(),
    countAccountsToCheck(),
    countPayoutsToSend(),
    countFinanceTasks(),
    countLettersToCheck(),
  ]);
  return { orders: transfers + refunds, statements, payouts: accounts + toSend, tasks, tax };
}

function sumOf(counts: Record<string, number>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

const tabs: Record<Room, Pick<Tab, 'to' | 'icon'> & { name: () => string }> = {
  verification: { to: '/kantor/verifikasi', icon: 'verified', name: m.office_room_verification },
  listings: { to: '/kantor/produk', icon: 'product', name: m.listings_office_room },
  returns: { to: '/kantor/retur', icon: 'orders', name: m.returns_office_room },
  complaints: { to: '/kantor/pengaduan', icon: 'help', name: m.complaints_office_room },
  voices: { to: '/kantor/suara', icon: 'chat', name: m.voices_office },
  places: { to: '/kantor/tempat', icon: 'place', name: m.places_office },
  campaigns: { to: '/kantor/kampanye', icon: 'campaign', name: m.office_room_campaigns },
  search: { to: '/kantor/pencarian', icon: 'search', name: m.office_room_search },
  vouchers: { to: '/kantor/voucher', icon: 'voucher', name: m.office_room_vouchers },
  fees: { to: '/kantor/biaya-pasar', icon: 'shop', name: m.catalog_fees_room },
  finance: { to: '/kantor/keuangan', icon: 'money', name: m.office_room_finance },
  messages: { to: '/kantor/pesan', icon: 'chat', name: m.office_room_messages },
};

export default function OfficeLayout() {
  return (
    <Office>
      <Outlet />
    </Office>
  );
}

/** What is not there, or failed, leaves the rooms around it in place. */
export function ErrorBoundary() {
  const front = { to: '/kantor', name: m.ui_studio_summary() };
  return (
    <Office>
      <RouteError front={front} />
    </Office>
  );
}

function Office({ children }: { children: ReactNode }) {
  const found = useRouteLoaderData<typeof loader>('routes/office/layout');
  const around = useRouteLoaderData<typeof root>('root');
  if (!found) return <PlainShell>{children}</PlainShell>; // nobody who works here
  const { name, places, rooms, waiting } = found;
  const front: Tab = { to: '/kantor', name: m.ui_studio_summary(), icon: 'summary', end: true };
  return (
    <OfficeShell
      place={places.join(', ') || m.office_province()}
      visitor={{ name }}
      tabs={[front, ...rooms.map((room) => ({ ...tabs[room], name: tabs[room].name(), count: waiting[room] }))]}
      demo={around?.isDemo}
    >
      {children}
    </OfficeShell>
  );
}

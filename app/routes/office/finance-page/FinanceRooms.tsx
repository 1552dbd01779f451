import { useRouteLoaderData } from '@remix-run/react';
import { Shelves } from '../../../ui/Shelves';
import { m } from '../../../words/generated/messages';
import type { loader as office } from '../layout';

const rooms = {
  orders: { to: '/kantor/keuangan', name: m.finance_room_orders },
  statements: { to: '/kantor/keuangan/mutasi', name: m.statements_title },
  payouts: { to: '/kantor/keuangan/pencairan', name: m.finance_room_payouts },
  tasks: { to: '/kantor/keuangan/tugas', name: m.finance_room_tasks },
  commission: { to: '/kantor/keuangan/komisi', name: m.finance_room_commission },
  tax: { to: '/kantor/keuangan/pajak', name: m.tax_room_of_finance },
  balance: { to: '/kantor/keuangan/neraca', name: m.finance_room_balance },
};

type Room = keyof typeof rooms;

/** The tables of the finance office, beside each other, with what waits on each. */
export function FinanceRooms({ here }: { here: Room }) {
  const counts = useRouteLoaderData<typeof office>('routes/office/layout')?.finance;
  return (
    <Shelves
      label={m.finance_rooms()}
      shelves={(Object.keys(rooms) as Room[]).map((room) => ({
        to: rooms[room].to,
        name: rooms[room].name(),
        isCurrent: room === here,
        count: counts?.[room as keyof typeof counts],
      }))}
    />
  );
}

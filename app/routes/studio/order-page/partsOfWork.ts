import type { SerializeFrom } from '@remix-run/node';
import type { TodaysWork } from '../../../domain/orders';
import { momentInJambi } from '../../../ui/day';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Part = { count: number; name: string; to: string; by?: string; isUrgent?: boolean };

/** What waits for a shop in its orders, what is late first; nothing of what does not. */
export function partsOfWork(work: SerializeFrom<TodaysWork>): Part[] {
  const { acceptBy, cash } = work;
  const by = acceptBy ? m.parcels_today_accept_by({ moment: momentInJambi(acceptBy, getLocale()) }) : undefined;
  const orders = '/studio/pesanan';
  const parts: Part[] = [
    { count: work.late, name: m.parcels_today_late(), to: `${orders}?rak=late`, isUrgent: true },
    { count: work.toConfirm, name: m.parcels_today_confirm(), to: `${orders}?rak=new` },
    { count: work.toAccept, name: m.parcels_today_accept(), to: `${orders}?rak=new`, by },
    { count: work.toPack, name: m.parcels_today_pack(), to: `${orders}?rak=packing` },
    { count: work.toSend, name: m.parcels_today_send(), to: `${orders}?rak=sending` },
    { count: work.returns, name: m.parcels_today_returns(), to: `${orders}?tampil=retur` },
    {
      count: work.withCash,
      name: m.parcels_today_cash({ amount: rupiah(cash) }),
      to: `${orders}/antar`,
    },
  ];
  return parts.filter(({ count }) => count > 0);
}

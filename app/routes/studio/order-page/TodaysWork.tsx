import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import type { TodaysWork as Work } from '../../../domain/orders';
import { momentInJambi } from '../../../ui/day';
import { rupiah } from '../../../ui/rupiah';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Part = { count: number; name: string; to: string; by?: string; isUrgent?: boolean };

/** What waits for the shop, each a way to where it is done. */
export function TodaysWork({ work }: { work: SerializeFrom<Work> }) {
  const parts = partsOf(work).filter(({ count }) => count > 0);
  return (
    <Section title={m.parcels_today()}>
      {parts.length === 0 && <p className="hint">{m.parcels_today_none()}</p>}
      <ul className="plain today">
        {parts.map(({ count, name, to, by, isUrgent }) => (
          <li key={name}>
            <Link to={to} className={isUrgent ? 'today-part today-late' : 'today-part'}>
              <span className="today-count">{count}</span>{' '}
              <span>
                {name}
                {by && <span className="hint today-by">{by}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function partsOf(work: SerializeFrom<Work>): Part[] {
  const { acceptBy, cash } = work;
  const by = acceptBy ? m.parcels_today_accept_by({ moment: momentInJambi(acceptBy, getLocale()) }) : undefined;
  const orders = '/studio/pesanan';
  return [
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
}

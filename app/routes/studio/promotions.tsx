import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { offersOfShop } from '../../domain/offers';
import { Icon, type IconName } from '../../ui/Icon';
import { PageHeader } from '../../ui/PageHeader';
import { StatusPill } from '../../ui/StatusPill';
import { requirePromoter } from '../../web/doors';
import { m } from '../../words/generated/messages';

export const meta: MetaFunction = () => [{ title: `${m.promotions_title()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  const offers = await offersOfShop(await requirePromoter(context));
  return json({ running: offers.filter(({ state }) => state === 'running').length });
}

type Door = { to: string; icon: IconName; name: () => string; about: () => string };

const doors: Door[] = [
  { to: 'diskon', icon: 'money', name: m.promotions_offers, about: m.promotions_offers_about },
  { to: 'voucher', icon: 'voucher', name: m.promotions_vouchers, about: m.promotions_vouchers_about },
  { to: 'kampanye', icon: 'campaign', name: m.promotions_join, about: m.promotions_join_about },
  { to: 'bagikan', icon: 'share', name: m.promotions_share, about: m.promotions_share_about },
  { to: 'poster', icon: 'print', name: m.promotions_poster, about: m.promotions_poster_about },
  { to: 'kartu-harga', icon: 'papers', name: m.promotions_cards, about: m.promotions_cards_about },
];

export default function Promotions() {
  const { running } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={m.promotions_title()} lead={m.promotions_lead()} />
      <ul className="plain columns">
        {doors.map(({ to, icon, name, about }) => (
          <li key={to}>
            <Link className="card door" to={`/studio/promosi/${to}`}>
              <Icon name={icon} />
              <span className="stack stack-s">
                <span className="strong">{name()}</span>
                <span className="hint">{about()}</span>
                {to === 'diskon' && running > 0 && (
                  <span>
                    <StatusPill tone="active">{m.promotions_running_count({ count: running })}</StatusPill>
                  </span>
                )}
              </span>
              <Icon name="forward" />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

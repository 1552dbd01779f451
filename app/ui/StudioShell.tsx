import type { ReactNode } from 'react';
import { m } from '../words/generated/messages';
import { Main, Shell } from './Shell';
import type { Visitor } from './StorefrontHeader';
import { type Tab, Tabs } from './Tabs';
import { WorkBar } from './WorkBar';

type StudioShellProps = {
  /** The name of the shop, or of the business as long as there is no shop. */
  title: string;
  place?: string;
  visitor: Visitor;
  /** Orders that wait for the owner. */
  ordersWaiting?: number;
  /** Reviews of goods and questions about them that wait for an answer; they are reached from the products. */
  voicesWaiting?: number;
  /** Conversations with something unread, for whoever answers buyers. */
  talksUnread?: number | null;
  /** Before there is a shop there are no orders and products; its own place appears once it may be opened. */
  shop?: 'open' | 'may-open' | 'not-yet';
  /** Whether this person handles the shop's money. */
  money?: boolean;
  /** Whether this person makes its vouchers. */
  promotions?: boolean;
  demo?: boolean;
  notice?: ReactNode;
  children: ReactNode;
};

/** Where an owner works: tabs under the thumb on a phone, at the side on wider screens. */
export function StudioShell({
  title,
  place,
  visitor,
  ordersWaiting,
  voicesWaiting,
  talksUnread,
  money,
  promotions,
  shop = 'open',
  ...page
}: StudioShellProps) {
  const summary: Tab = { to: '/studio', name: m.ui_studio_summary(), icon: 'summary', end: true };
  const ownShop: Tab = { to: '/studio/toko', name: m.ui_studio_shop(), icon: 'shop' };
  const business: Tab = { to: '/studio/usaha', name: m.ui_studio_business(), icon: 'business' };
  const sales: Tab[] = [
    { to: '/studio/pesanan', name: m.ui_studio_orders(), icon: 'orders', count: ordersWaiting },
    { to: '/studio/produk', name: m.ui_studio_products(), icon: 'product', count: voicesWaiting },
    ...(typeof talksUnread === 'number'
      ? [{ to: '/studio/percakapan', name: m.talks_title(), icon: 'chat' as const, count: talksUnread }]
      : []),
    ...(money ? [{ to: '/studio/keuangan', name: m.ui_studio_money(), icon: 'money' as const }] : []),
    ...(promotions ? [{ to: '/studio/promosi', name: m.ui_studio_promotions(), icon: 'voucher' as const }] : []),
  ];
  const shopTabs = { open: [...sales, ownShop], 'may-open': [ownShop], 'not-yet': [] };
  const tabs = [summary, ...shopTabs[shop], business];
  return (
    <Shell audience="studio" demo={page.demo}>
      <WorkBar title={title} place={place} visitor={visitor} />
      <div className="workroom">
        <Tabs tabs={tabs} label={m.ui_studio_nav()} />
        <Main notice={page.notice}>{page.children}</Main>
      </div>
    </Shell>
  );
}

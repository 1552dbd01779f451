import type { ReactNode } from 'react';
import { m } from '../words/generated/messages';
import { Bell, type WhatWaits } from './Bell';
import { LanguageSwitch } from './LanguageSwitch';
import { Main, Shell } from './Shell';
import type { Visitor } from './StorefrontHeader';
import { type Tab, Tabs } from './Tabs';
import { useFocusKept } from './useFocusKept';
import { WorkBar } from './WorkBar';

type StudioShellProps = {
  /** The name of the shop, or of the business as long as there is no shop. */
  title: string;
  place?: string;
  visitor: Visitor;
  /** What waits in this shop, for its bell; none as long as there is no shop. */
  waiting?: WhatWaits[] | null;
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
  /** Whether this person reads its figures. */
  reports?: boolean;
  /** Whether this person writes down what is sold at its stall. */
  stall?: boolean;
  /** Whether this person may change its goods. */
  products?: boolean;
  /** Whether this person may change the shop itself. */
  ownShop?: boolean;
  /** Whether this person works in several shops. */
  hasChoice?: boolean;
  demo?: boolean;
  notice?: ReactNode;
  children: ReactNode;
};

/** Where an owner works: tabs under the thumb on a phone, at the side on wider screens. */
export function StudioShell({
  title,
  place,
  visitor,
  waiting,
  ordersWaiting,
  voicesWaiting,
  talksUnread,
  money,
  promotions,
  reports,
  stall,
  products = true,
  ownShop: keepsShop = true,
  hasChoice,
  shop = 'open',
  ...page
}: StudioShellProps) {
  useFocusKept();
  const summary: Tab = { to: '/studio', name: m.ui_studio_summary(), icon: 'summary', end: true };
  const ownShop: Tab = { to: '/studio/toko', name: m.ui_studio_shop(), icon: 'shop' };
  const business: Tab = { to: '/studio/usaha', name: m.ui_studio_business(), icon: 'business' };
  const sales: Tab[] = [
    { to: '/studio/pesanan', name: m.ui_studio_orders(), icon: 'orders', count: ordersWaiting },
    ...(products
      ? [{ to: '/studio/produk', name: m.ui_studio_products(), icon: 'product' as const, count: voicesWaiting }]
      : []),
    ...(stall ? [{ to: '/studio/lapak', name: m.stock_stall(), icon: 'place' as const }] : []),
    ...(typeof talksUnread === 'number'
      ? [{ to: '/studio/percakapan', name: m.talks_title(), icon: 'chat' as const, count: talksUnread }]
      : []),
    ...(money ? [{ to: '/studio/keuangan', name: m.ui_studio_money(), icon: 'money' as const }] : []),
    ...(promotions ? [{ to: '/studio/promosi', name: m.ui_studio_promotions(), icon: 'voucher' as const }] : []),
    ...(reports ? [{ to: '/studio/laporan', name: m.learning_report(), icon: 'papers' as const }] : []),
  ];
  const shopTabs = { open: keepsShop ? [...sales, ownShop] : sales, 'may-open': [ownShop], 'not-yet': [] };
  // Whoever only helps in a shop has no business of their own to look after there.
  const tabs = [summary, ...shopTabs[shop], ...(keepsShop ? [business] : [])];
  return (
    <Shell audience="studio" demo={page.demo}>
      <WorkBar
        title={title}
        place={place}
        visitor={visitor}
        hasChoice={hasChoice}
        bell={waiting && <Bell waiting={waiting} />}
      />
      <div className="workroom">
        <Tabs tabs={tabs} label={m.ui_studio_nav()} most={5} />
        <Main notice={page.notice}>
          {page.children}
          {waiting && (
            <div className="only-on-phone">
              <LanguageSwitch />
            </div>
          )}
        </Main>
      </div>
    </Shell>
  );
}

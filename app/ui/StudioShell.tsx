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
  demo?: boolean;
  notice?: ReactNode;
  children: ReactNode;
};

/** Where an owner works: five tabs under the thumb on a phone, at the side on wider screens. */
export function StudioShell({ title, place, visitor, ordersWaiting, demo, notice, children }: StudioShellProps) {
  const tabs: Tab[] = [
    { to: '/studio', name: m.ui_studio_summary(), icon: 'summary', end: true },
    { to: '/studio/pesanan', name: m.ui_studio_orders(), icon: 'orders', count: ordersWaiting },
    { to: '/studio/produk', name: m.ui_studio_products(), icon: 'product' },
    { to: '/studio/toko', name: m.ui_studio_shop(), icon: 'shop' },
    { to: '/studio/usaha', name: m.ui_studio_business(), icon: 'business' },
  ];
  return (
    <Shell audience="studio" demo={demo}>
      <WorkBar title={title} place={place} visitor={visitor} />
      <div className="workroom">
        <Tabs tabs={tabs} label={m.ui_studio_nav()} />
        <Main notice={notice}>{children}</Main>
      </div>
    </Shell>
  );
}

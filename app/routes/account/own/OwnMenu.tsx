import { NavLink, useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { classes } from '../../../ui/classes';
import { Icon, type IconName } from '../../../ui/Icon';
import { Waiting } from '../../../ui/Tabs';
import { m } from '../../../words/generated/messages';

export type OwnCounts = { purchases: number; wishes: number; followed: number; addresses: number; talksUnread: number };

/** Where a shopper's own things are, with how many there are of each. */
export function OwnMenu({ counts, isLarge }: { counts: OwnCounts; isLarge?: boolean }) {
  const places: { to: string; name: string; icon: IconName; count?: number; waiting?: number }[] = [
    ...(isLarge ? [] : [{ to: '/akun', name: m.keeping_menu_home(), icon: 'account' as const }]),
    { to: '/akun/pesanan', name: m.accounts_my_orders(), icon: 'orders', count: counts.purchases },
    { to: '/akun/suka', name: m.keeping_wishes(), icon: 'heart', count: counts.wishes },
    { to: '/akun/toko-diikuti', name: m.keeping_followed(), icon: 'shop', count: counts.followed },
    { to: '/akun/alamat', name: m.keeping_addresses(), icon: 'place', count: counts.addresses },
    { to: '/akun/percakapan', name: m.talks_title(), icon: 'chat', waiting: counts.talksUnread },
    { to: '/akun/pemberitahuan', name: m.keeping_notices(), icon: 'bell' },
  ];
  const menu = useRef<HTMLUListElement>(null);
  const { pathname } = useLocation();
  // On a phone the line is longer than the screen: where one is shall be seen.
  useEffect(() => {
    const here = pathname && menu.current?.querySelector<HTMLElement>('[aria-current]');
    if (here && menu.current) menu.current.scrollLeft = here.offsetLeft - 48;
  }, [pathname]);
  return (
    <nav aria-label={m.keeping_menu()}>
      <ul ref={menu} className={classes('own-menu', isLarge && 'own-menu-large')}>
        {places.map(({ to, name, icon, count, waiting }) => (
          <li key={to}>
            <NavLink to={to} end={to === '/akun'}>
              <Icon name={icon} />
              {name}
              {count ? <span className="own-count">{count}</span> : null}
              {waiting ? <Waiting count={waiting} /> : null}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { NavLink } from '@remix-run/react';
import type { ReactNode } from 'react';
import { m } from '../words/generated/messages';
import { LanguageSwitch } from './LanguageSwitch';
import { Main, Shell } from './Shell';
import { type Contact, StorefrontFooter } from './StorefrontFooter';
import { StorefrontHeader, type Visitor } from './StorefrontHeader';

type StorefrontShellProps = {
  visitor?: Visitor | null;
  cartCount: number;
  categories: { to: string; name: string }[];
  query?: string;
  contact?: Contact;
  demo?: boolean;
  notice?: ReactNode;
  children: ReactNode;
};

/** The market: what shoppers see around every page. */
export function StorefrontShell({ visitor, cartCount, categories, query, contact, ...page }: StorefrontShellProps) {
  return (
    <Shell audience="storefront" demo={page.demo}>
      <StorefrontHeader visitor={visitor} cartCount={cartCount} query={query} />
      <div className="page strip-line">
        <nav aria-label={m.ui_categories()}>
          <ul className="strip">
            {categories.map(({ to, name }) => (
              <li key={to}>
                <NavLink to={to}>{name}</NavLink>
              </li>
            ))}
            <li>
              <NavLink to="/toko">{m.ui_all_shops()}</NavLink>
            </li>
          </ul>
        </nav>
        <LanguageSwitch />
      </div>
      <Main notice={page.notice}>{page.children}</Main>
      <StorefrontFooter contact={contact} />
    </Shell>
  );
}

import { Link } from '@remix-run/react';
import { m } from '../words/generated/messages';
import { Icon } from './Icon';
import { Logo } from './Logo';
import { MotifEdge } from './MotifEdge';
import { SearchBox } from './SearchBox';

/** Who is signed in, and where their account is. */
export type Visitor = { name: string; to?: string };

type StorefrontHeaderProps = { visitor?: Visitor | null; cartCount: number; query?: string };

/** The cloth over the stall: the name, the search, the cart and the account. */
export function StorefrontHeader({ visitor, cartCount, query }: StorefrontHeaderProps) {
  return (
    <header>
      <div className="on-cloth">
        <div className="page header-line">
          <Logo />
          <div className="header-links">
            <Link className="header-link" to="/keranjang">
              <Icon name="cart" />
              <span aria-hidden="true">{m.ui_cart()}</span>
              <span className="unseen">{m.ui_cart_count({ count: cartCount })}</span>
              {cartCount > 0 && (
                <span className="count" aria-hidden="true">
                  {cartCount > 99 ? '99+' : cartCount}
                </span>
              )}
            </Link>
            <AccountLink visitor={visitor} />
          </div>
          <SearchBox query={query} />
        </div>
      </div>
      <MotifEdge />
    </header>
  );
}

/** To one's own account, or to the door. */
export function AccountLink({ visitor }: { visitor?: Visitor | null }) {
  if (!visitor) {
    return (
      <Link className="header-link" to="/masuk">
        <Icon name="sign-in" />
        {m.ui_sign_in()}
      </Link>
    );
  }
  return (
    <Link className="header-link" to={visitor.to ?? '/akun'} aria-label={m.ui_account_of({ name: visitor.name })}>
      <Icon name="account" />
      <span className="header-link-name hide-on-phone">{visitor.name}</span>
      <span className="only-on-phone">{m.ui_account()}</span>
    </Link>
  );
}

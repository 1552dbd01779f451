import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { m } from '../words/generated/messages';
import { Icon } from './Icon';
import { LanguageSwitch } from './LanguageSwitch';
import { LogoMark } from './Logo';
import { MotifEdge } from './MotifEdge';
import { AccountLink, type Visitor } from './StorefrontHeader';

type WorkBarProps = {
  title: string;
  place?: string;
  visitor: Visitor;
  /** Whether there are other shops to work in. */
  hasChoice?: boolean;
  /** What rings; on a phone it takes the room of the languages, which then stand below the page. */
  bell?: ReactNode;
};

/** The bar above the places of work: whose they are, the way back to the market, the account. */
export function WorkBar({ title, place, visitor, hasChoice, bell }: WorkBarProps) {
  return (
    <header>
      <div className="on-cloth">
        <div className="page work-bar">
          <Link to="/" className="logo" aria-label={m.ui_home()}>
            <LogoMark />
          </Link>
          <p className="bar-place">
            <span className="bar-name">{title}</span>
            {place && <small className="bar-name">{place}</small>}
            {hasChoice && (
              <Link className="bar-choice" to="/studio/pilih">
                {m.people_change_shop()}
              </Link>
            )}
          </p>
          <div className="header-links">
            <Link className="header-link hide-on-phone" to="/">
              <Icon name="shop" />
              {m.ui_see_storefront()}
            </Link>
            {bell ? (
              <div className="hide-on-phone">
                <LanguageSwitch />
              </div>
            ) : (
              <LanguageSwitch />
            )}
            {bell}
            <AccountLink visitor={visitor} />
          </div>
        </div>
      </div>
      <MotifEdge />
    </header>
  );
}

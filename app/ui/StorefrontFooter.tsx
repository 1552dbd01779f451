import { Link } from '@remix-run/react';
import { m } from '../words/generated/messages';
import { Icon } from './Icon';
import { Logo } from './Logo';
import { MotifEdge } from './MotifEdge';

/** How to reach the people behind the market: an address of mail, a phone number as it is written. */
export type Contact = { email?: string; phone?: string };

/** The foot of the market: where else to go, who runs it, how to reach them. */
export function StorefrontFooter({ contact }: { contact?: Contact }) {
  const columns = [
    {
      title: m.ui_footer_shop(),
      links: [
        { to: '/toko', name: m.ui_all_shops() },
        { to: '/kampanye', name: m.ui_campaigns() },
        { to: '/keranjang', name: m.ui_cart() },
      ],
    },
    {
      title: m.ui_footer_sell(),
      links: [
        { to: '/jual', name: m.ui_start_selling() },
        { to: '/studio', name: m.ui_studio() },
      ],
    },
    {
      title: m.ui_footer_know(),
      links: [
        { to: '/tentang', name: m.ui_about() },
        { to: '/bantuan', name: m.ui_help() },
        { to: '/pengaduan', name: m.ui_complaints() },
        { to: '/privasi', name: m.ui_privacy() },
        { to: '/syarat', name: m.ui_terms() },
      ],
    },
  ];
  return (
    <footer>
      <MotifEdge foot />
      <div className="footer on-cloth">
        <div className="page">
          <div className="footer-about">
            <Logo />
            <p>{m.ui_about_line()}</p>
            <p>{m.ui_run_by()}</p>
            {contact && <ContactLinks {...contact} />}
          </div>
          <div className="footer-columns">
            {columns.map(({ title, links }) => (
              <div key={title}>
                <h2>{title}</h2>
                <ul className="footer-links">
                  {links.map(({ to, name }) => (
                    <li key={to}>
                      <Link to={to}>{name}</Link>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </div>
      </div>
    </footer>
  );
}

function ContactLinks({ email, phone }: Contact) {
  return (
    <ul className="footer-links" aria-label={m.ui_contact()}>
      {email && (
        <li>
          <a href={`mailto:${email}`}>
            <Icon name="mail" />
            {email}
          </a>
        </li>
      )}
      {phone && (
        <li>
          <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>
            <Icon name="phone" />
            {phone}
          </a>
        </li>
      )}
    </ul>
  );
}

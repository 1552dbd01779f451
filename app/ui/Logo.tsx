import { Link } from '@remix-run/react';
import { m } from '../words/generated/messages';

/** The name with its shoot (*pucuk*): two leaves and a bud, over nine dots for the nine valleys of the motto. */
export function Logo({ to = '/' }: { to?: string }) {
  return (
    <Link to={to} className="logo" aria-label={m.ui_home()}>
      <LogoMark />
      <span aria-hidden="true">Sepucuk</span>
    </Link>
  );
}

/** The shoot alone, where there is no room for the name. */
export function LogoMark() {
  return (
    <svg className="logo-mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path className="logo-bud" d="M20 2C25.5 9 26 16.5 20 25 14 16.5 14.5 9 20 2Z" />
      <path
        className="logo-leaf"
        d="M18.6 30C8 29.5 2.5 22 2.5 12 12.5 13 18.4 19.5 18.6 30ZM21.4 30C32 29.5 37.5 22 37.5 12 27.5 13 21.6 19.5 21.4 30Z"
      />
      <path className="logo-vein" d="M8 17.5C12 19.5 14.5 22.5 16 26M32 17.5C28 19.5 25.5 22.5 24 26" />
      <g className="logo-leaf">
        <circle cx="5.3" cy="29" r="1.3" />
        <circle cx="8" cy="32.5" r="1.3" />
        <circle cx="11.5" cy="35.2" r="1.3" />
        <circle cx="15.6" cy="36.9" r="1.3" />
        <circle cx="24.4" cy="36.9" r="1.3" />
        <circle cx="28.5" cy="35.2" r="1.3" />
        <circle cx="32" cy="32.5" r="1.3" />
        <circle cx="34.7" cy="29" r="1.3" />
      </g>
      <circle className="logo-bud" cx="20" cy="37.5" r="1.5" />
    </svg>
  );
}

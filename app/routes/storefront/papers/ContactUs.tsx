import { useRouteLoaderData } from '@remix-run/react';
import type { loader as root } from '../../../root';
import { m } from '../../../words/generated/messages';

/** How to reach the people behind the market. */
export function ContactUs() {
  const contact = useRouteLoaderData<typeof root>('root')?.contact;
  if (!contact) return null;
  const href = contact.includes('@') ? `mailto:${contact}` : `tel:${contact.replaceAll(/[^+\d]/g, '')}`;
  const [before, after] = m.pages_contact({ contact: '\n' }).split('\n');
  return (
    <>
      <h2>{m.pages_contact_title()}</h2>
      <p>
        {before}
        <a href={href}>{contact}</a>
        {after}
      </p>
    </>
  );
}

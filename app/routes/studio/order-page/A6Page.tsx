import type { ReactNode } from 'react';
import { PageHeader } from '../../../ui/PageHeader';
import { m } from '../../../words/generated/messages';

type A6PageProps = { id: string; number: string; parcel?: number; title: string; children: ReactNode };

/** A small paper on the screen, as large as it is printed; printed, it stands alone. */
export function A6Page({ id, number, parcel, title, children }: A6PageProps) {
  const order = `/studio/pesanan/${id}`;
  return (
    <div className="stack stack-l">
      <div className="sheet-aside stack">
        <PageHeader
          title={title}
          crumbs={[
            { to: '/studio/pesanan', name: m.orders_title() },
            { to: order, name: number },
          ]}
          lead={m.parcels_print_hint()}
        />
        <div>
          <a className="button button-secondary" href={`${order}/label.pdf${parcel ? `?paket=${parcel}` : ''}`}>
            {m.parcels_pdf()}
          </a>
        </div>
      </div>
      <article className="a6" aria-label={title}>
        {children}
      </article>
    </div>
  );
}

import { useId } from 'react';
import type { NextStep } from '../../../domain/shops';
import { LinkButton } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { m } from '../../../words/generated/messages';

type Next = Exclude<NextStep, { step: 'away' }> | { step: 'orders' | 'voices' | 'talks'; count: number };

/** The one thing to do next, with the button that leads to it. */
export function NextStepCard({ next }: { next: Next }) {
  const id = useId();
  const { title, say, to, action } = words(next);
  return (
    <Card as="section" raised labelledBy={id}>
      <div className="stack stack-s">
        <h2 id={id}>{title}</h2>
        <p className={next.step === 'mend' ? 'said' : undefined}>{say}</p>
        <div>
          <LinkButton to={to} kind={next.step === 'wait' ? 'secondary' : 'primary'}>
            {action}
          </LinkButton>
        </div>
      </div>
    </Card>
  );
}

function words(next: Next): { title: string; say: string; to: string; action: string } {
  switch (next.step) {
    case 'register':
      return {
        title: m.shops_next_register_title(),
        say: m.shops_next_register(),
        to: '/studio/usaha',
        action: m.shops_next_register_do(),
      };
    case 'send':
      return {
        title: m.shops_next_send_title({ business: next.business }),
        say: m.shops_next_send(),
        to: '/studio/usaha',
        action: m.shops_next_send_do(),
      };
    case 'wait':
      return {
        title: m.shops_next_wait_title({ business: next.business }),
        say: m.shops_next_wait(),
        to: '/studio/usaha',
        action: m.shops_next_wait_do(),
      };
    case 'mend':
      return {
        title: m.shops_next_mend_title({ business: next.business }),
        say: next.reason,
        to: '/studio/usaha',
        action: m.shops_next_mend_do(),
      };
    case 'open-shop':
      return {
        title: m.shops_next_open_title(),
        say: m.shops_next_open(),
        to: '/studio/toko',
        action: m.shops_next_open_do(),
      };
    case 'suspended':
      return {
        title: m.shops_next_suspended_title(),
        say: m.shops_next_suspended(),
        to: '/bantuan',
        action: m.shops_next_suspended_do(),
      };
    case 'reopen':
      return {
        title: m.shops_next_reopen_title({ shop: next.shop }),
        say: m.shops_next_reopen(),
        to: '/studio/toko',
        action: m.shops_next_reopen_do(),
      };
    case 'first-product':
      return {
        title: m.shops_next_product_title(),
        say: m.shops_next_product(),
        to: '/studio/produk/cepat',
        action: m.shops_next_product_do(),
      };
    case 'goods-wait':
      return {
        title: m.listings_next_title(),
        say: m.listings_next_say(),
        to: '/studio/produk',
        action: m.listings_next_do(),
      };
    case 'orders':
      return {
        title: m.shops_next_orders_title(),
        say: m.shops_next_orders({ count: next.count }),
        to: '/studio/pesanan',
        action: m.shops_next_orders_do(),
      };
    case 'talks':
      return {
        title: m.talks_next_title(),
        say: m.talks_next({ count: next.count }),
        to: '/studio/percakapan',
        action: m.talks_next_do(),
      };
    case 'voices':
      return {
        title: m.voices_studio(),
        say: m.voices_studio_waiting({ count: next.count }),
        to: '/studio/ulasan?tampil=menunggu',
        action: m.voices_studio_open(),
      };
    case 'share':
      return {
        title: m.shops_next_share_title(),
        say: m.shops_next_share(),
        to: `/toko/${next.slug}`,
        action: m.shops_share_see(),
      };
  }
}

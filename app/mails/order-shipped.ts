import { courierOf } from '../ui/couriers';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

type Shipped = {
  number: string;
  shop: string;
  service: string;
  trackingNumber: string;
  part?: number;
  isLast?: boolean;
};

/** To the buyer: the parcel is on its way, or one of several is. */
export function orderShipped(values: Shipped, locale: Locale): Mail {
  const { part, isLast, trackingNumber, service } = values;
  const text = trackingNumber ? m.mail_order_shipped_text : m.mail_order_shipped_text_untracked; // a shop that delivers itself has none
  const more = isLast ? m.mail_order_shipped_part_last : m.mail_order_shipped_part_more;
  return {
    subject: part
      ? m.mail_order_shipped_part_subject({ ...values, part }, { locale })
      : m.mail_order_shipped_subject(values, { locale }),
    text: [text(values, { locale }), part && more({}, { locale }), trackingNumber && pageOf(service, locale)]
      .filter(Boolean)
      .join('\n\n'),
    action: m.mail_order_shipped_action({}, { locale }),
  };
}

/** Where the number is followed, if the courier is known. */
function pageOf(service: string, locale: Locale): string | undefined {
  const courier = courierOf(service);
  return courier && `${m.orders_track({ courier: courier.name }, { locale })}: ${courier.page}`;
}

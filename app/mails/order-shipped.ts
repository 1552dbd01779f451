import { courierOf } from '../ui/couriers';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the buyer: the parcel is on its way. */
export function orderShipped(
  values: { number: string; shop: string; service: string; trackingNumber: string },
  locale: Locale,
): Mail {
  const text = values.trackingNumber ? m.mail_order_shipped_text : m.mail_order_shipped_text_untracked; // a shop that delivers itself has none
  return {
    subject: m.mail_order_shipped_subject(values, { locale }),
    text: [text(values, { locale }), values.trackingNumber && pageOf(values.service, locale)]
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

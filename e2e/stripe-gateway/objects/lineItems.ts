import { refuse } from '../errors';
import { newId } from '../ids';
import { withMetadata } from '../params';
import type { WireLineItem } from '../rows';
import { checkCurrency } from './money';
import type { CreateParams } from './sessionParams';

type Asked = CreateParams['line_items'][number];

/** A line of the session, with the price and the product that Stripe makes for it on the way. */
export function makeLine(asked: Asked, index: number, created: number): WireLineItem {
  const param = `line_items[${index}]`;
  if (asked.price)
    throw refuse(`No such price: '${asked.price}'`, { code: 'resource_missing', param: `${param}[price]` });
  const data = asked.price_data;
  if (!data) throw refuse(`You must specify either \`price\` or \`price_data\`.`, { param });
  checkCurrency(data.currency, `${param}[price_data][currency]`);
  if (data.unit_amount < 0)
    throw refuse('Invalid non-negative integer', { param: `${param}[price_data][unit_amount]` });
  const quantity = asked.quantity ?? 1;
  if (quantity < 1) throw refuse('The quantity must be at least 1.', { param: `${param}[quantity]` });
  const total = data.unit_amount * quantity;
  return {
    id: newId('li'),
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: total,
    amount_tax: 0,
    amount_total: total,
    currency: data.currency.toLowerCase(),
    description: data.product_data.name,
    metadata: withMetadata({}, asked.metadata),
    price: makePrice(data, created),
    quantity,
  };
}

function makePrice(data: NonNullable<Asked['price_data']>, created: number): WireLineItem['price'] {
  return {
    id: newId('price'),
    object: 'price',
    active: false,
    billing_scheme: 'per_unit',
    created,
    currency: data.currency.toLowerCase(),
    custom_unit_amount: null,
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product: newId('prod', 14),
    recurring: null,
    tax_behavior: 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: 'one_time',
    unit_amount: data.unit_amount,
    unit_amount_decimal: String(data.unit_amount),
  };
}

import { z } from 'zod';
import { address, flag, metadata, whole, word } from '../params';

const productData = z.strictObject({
  name: word,
  description: word.optional(),
  images: z.array(address).max(8).optional(),
  metadata: metadata.optional(),
});

const line = z.strictObject({
  price: z.string().optional(),
  price_data: z
    .strictObject({
      currency: word,
      unit_amount: whole,
      product_data: productData,
      tax_behavior: z.string().optional(),
    })
    .optional(),
  quantity: whole.optional(),
  metadata: metadata.optional(),
});

const paymentIntentData = z.strictObject({
  description: word.optional(),
  metadata: metadata.optional(),
  receipt_email: z.string().optional(),
  statement_descriptor: z.string().max(22).optional(),
  statement_descriptor_suffix: z.string().max(22).optional(),
  transfer_group: word.optional(),
});

/** What this gateway takes to open a session; all else is refused, and so is what Stripe has taken away. */
export const createParams = z.strictObject({
  adaptive_pricing: z.strictObject({ enabled: flag.optional() }).optional(),
  allowed_payment_method_types: z.array(word).optional(),
  excluded_payment_method_types: z.array(word).optional(),
  cancel_url: address.optional(),
  client_reference_id: word.max(200).optional(),
  currency: word.optional(),
  customer_creation: z.enum(['always', 'if_required']).optional(),
  customer_email: z.email('Invalid email address').optional(),
  expires_at: whole.optional(),
  line_items: z.array(line).min(1),
  locale: word.optional(),
  metadata: metadata.optional(),
  mode: z.literal('payment'),
  payment_intent_data: paymentIntentData.optional(),
  submit_type: z.enum(['auto', 'book', 'donate', 'pay']).optional(),
  success_url: address,
  ui_mode: z.literal('hosted_page').optional(),
});

export type CreateParams = z.output<typeof createParams>;

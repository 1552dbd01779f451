import type { SerializeFrom } from '@remix-run/node';
import type { PurchaseShown } from '../../../domain/purchases';

/** One shop's part of a purchase, as it reaches the browser. */
export type OrderShown = SerializeFrom<PurchaseShown>['orders'][number];

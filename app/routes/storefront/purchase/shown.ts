import type { SerializeFrom } from '@remix-run/node';
import type { TalkListed } from '../../../domain/conversations';
import type { PurchaseShown } from '../../../domain/purchases';

/** One shop's part of a purchase, as it reaches the browser. */
export type OrderShown = SerializeFrom<PurchaseShown>['orders'][number];

/** What its buyer and shop have written to each other. */
export type TalkShown = SerializeFrom<TalkListed>;

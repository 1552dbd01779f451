import type { SerializeFrom } from '@remix-run/node';
import type { orderForShop } from '../../../domain/orders';

/** An order as its shop sees it, as it reaches the browser. */
export type OrderShown = SerializeFrom<NonNullable<Awaited<ReturnType<typeof orderForShop>>>>;

import { openConnectAccount, openPayout, reconcileOwnAccount } from '../../app/domain/payouts';
import { db } from '../../app/platform/db';
import type { aShop } from '../seed/story';
import type { openGateway } from './gateway';

type Gateway = Awaited<ReturnType<typeof openGateway>>;
type Shop = Awaited<ReturnType<typeof aShop>>;

/** Shops with something to be paid out, and accounts at the gateway that can take it. */
export function connectRehearsal(gateway: Gateway) {
  const sellerOf = (shop: Shop) => ({ ...shop.owner, shopId: shop.shopId });
  const accountOf = async ({ shopId }: Shop) =>
    (await db.connectAccount.findUniqueOrThrow({ where: { shopId } })).gatewayId!;
  const payoutOf = ({ shopId }: Shop) => db.payout.findFirstOrThrow({ where: { shopId }, orderBy: { id: 'desc' } });
  let releases = 0;

  /** A buyer has paid at the gateway, so that it has something to send. @param pot rupiah */
  async function fillGateway(pot = 1_000_000) {
    const session = await gateway.stripe.checkout.sessions.create({
      mode: 'payment',
      ui_mode: 'hosted_page',
      line_items: [
        { quantity: 1, price_data: { currency: 'idr', unit_amount: pot * 100, product_data: { name: 'Kopi' } } },
      ],
      success_url: 'http://localhost/x',
      cancel_url: 'http://localhost/y',
    });
    await gateway.pay(session.id);
  }

  /** Something of the shop was sold and completed. @param amount rupiah */
  async function release({ shopId }: Shop, amount: number) {
    releases += 1;
    await db.ledgerTransaction.create({
      data: {
        key: `test:${releases}`,
        kind: 'RELEASE',
        at: new Date(),
        entries: {
          create: [
            { account: 'GATEWAY', amount: BigInt(amount) },
            { account: 'SHOP_BALANCE', shopId, amount: BigInt(-amount) },
          ],
        },
      },
    });
  }

  /** The owner has opened an account there, and it can take transfers. @returns its id, acct_… */
  async function ready(shop: Shop) {
    const answer = await openConnectAccount(sellerOf(shop));
    if (!answer.ok) throw new Error(answer.why);
    const gatewayId = await accountOf(shop);
    await gateway.control(`accounts/${gatewayId}/enable`);
    await reconcileOwnAccount(sellerOf(shop));
    return gatewayId;
  }

  /** A payout of all that was released, not sent yet. @returns its id */
  async function opened(shop: Shop) {
    await ready(shop);
    const answer = await openPayout(sellerOf(shop));
    if (!answer.ok) throw new Error(answer.why);
    return (await payoutOf(shop)).id;
  }

  return { sellerOf, accountOf, payoutOf, fillGateway, release, ready, opened };
}

import { expect, test } from 'vitest';
import { aPerson, aShop } from '../../../../prisma/seed/story';
import { asked } from '../../../../prisma/testing/asked';
import type { Actor, SignedIn } from '../../../domain/accounts';
import { loader as business } from '../business';
import { loader as newProduct } from '../new-product';
import { loader as quickProduct } from '../quick-product';
import { loader as shopPage } from '../shop';

type Shop = Awaited<ReturnType<typeof aShop>>;

/** What a page calls the place in a browser where it keeps what somebody types there. */
async function placeOf(loader: typeof business | typeof newProduct, { personId }: Actor, shop?: Shop): Promise<string> {
  const args = asked('/studio');
  const role = 'OWNER' as const;
  const workplace = shop && { membershipId: 'm', shopId: shop.shopId, slug: shop.slug, name: shop.name, role };
  const workplaces = workplace ? [workplace] : [];
  const person = { personId, name: 'Sari', phone: null, grants: workplaces, workplace, workplaces, staffRoles: [] };
  args.context.visitor.signedIn = async () => person as unknown as SignedIn;
  const page = await (await loader(args)).json();
  return 'typing' in page ? page.typing : page.who;
}

test('T0 what two people of one name type at one phone is kept apart, and what one types for two shops', async () => {
  expect(await placeOf(business, await aPerson())).not.toBe(await placeOf(business, await aPerson()));
  const [sari, budi] = [await aShop(), await aShop()];
  const places: string[] = [];
  for (const shop of [sari, budi]) {
    places.push(await placeOf(newProduct, shop.owner, shop));
    expect(await placeOf(quickProduct, shop.owner, shop)).toBe(places.at(-1)); // the short form goes on in the full one
    expect(await placeOf(shopPage as unknown as typeof business, shop.owner, shop)).toBe(shop.owner.personId);
  }
  places.push(await placeOf(newProduct, sari.owner, budi));
  expect(new Set(places).size).toBe(3);
});

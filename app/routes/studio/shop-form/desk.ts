import { type AppLoadContext, redirect } from '@remix-run/node';
import { firstRates, shopDesk } from '../../../domain/shops';
import { requirePerson } from '../../../web/doors';
import { m } from '../../../words/generated/messages';
import { dotted, type TypedShop, typedRate } from './typed';

export type Desk = Exclude<Awaited<ReturnType<typeof shopDesk>>, { can: 'nothing' }>;

/** Who has no shop to change and no verified business to open one for is shown what comes first. */
export async function requireDesk(context: AppLoadContext) {
  const person = await requirePerson(context);
  const desk = await shopDesk(person, person.workplace?.shopId);
  if (desk.can !== 'nothing') return { person, desk };
  if (desk.isElsewhere) throw new Response(null, { status: 403 });
  throw redirect('/studio');
}

/** The regency from which the shop sends. */
export function homeOf(desk: Desk): string {
  return desk.can === 'edit' ? desk.shop.regencyCode : desk.business.regencyCode;
}

/** What the form begins with: the shop as it is, or what is known of the business that opens one. */
export function shopToShow(desk: Desk): TypedShop {
  if (desk.can === 'edit') {
    const { name, slug, story, phone, cashLimit, rates } = desk.shop;
    const limit = cashLimit === null ? '' : dotted(cashLimit);
    return { name, slug, story, phone, cashLimit: limit, rates: rates.map((rate) => typedRate(rate, rate.id)) };
  }
  const { name, phone, regencyCode } = desk.business;
  const rates = firstRates(regencyCode, m.shops_rate_usual_service());
  return {
    name,
    slug: desk.slug,
    story: '',
    phone: phone ?? '',
    cashLimit: '',
    rates: rates.map((rate, row) => typedRate(rate, `first-${row}`)),
  };
}

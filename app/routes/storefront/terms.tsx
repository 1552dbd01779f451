import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TERMS_VERSION } from '../../domain/accounts';
import { dayInJambi } from '../../ui/day';
import { m } from '../../words/generated/messages';
import { getLocale } from '../../words/generated/runtime';
import { headOf } from './head/headOf';
import { headOfPaper } from './head/headOfPaper';
import { ContactUs } from './papers/ContactUs';
import { Paper, PaperPart } from './papers/Paper';

export const handle = { isPaper: true };

export const meta: MetaFunction = headOf;

export function loader({ context: { visitor } }: LoaderFunctionArgs) {
  const head = headOfPaper(visitor.url, m.pages_terms_title(), m.pages_terms_lead());
  return json({ head, since: TERMS_VERSION });
}

export default function Terms() {
  const { since } = useLoaderData<typeof loader>();
  return (
    <Paper title={m.pages_terms_title()} lead={m.pages_terms_lead()}>
      <p className="hint">{m.pages_since({ day: dayInJambi(since, getLocale()) })}</p>
      <PaperPart title={m.pages_terms_parties_title()} say={m.pages_terms_parties()} />
      <PaperPart title={m.pages_terms_goods_title()} say={m.pages_terms_goods()} />
      <PaperPart title={m.pages_terms_price_title()} say={m.pages_terms_price()} />
      <PaperPart title={m.pages_terms_ship_title()} say={m.pages_terms_ship()} />
      <PaperPart title={m.pages_terms_cancel_title()} say={m.pages_terms_cancel()} />
      <PaperPart title={m.pages_terms_seller_title()} say={m.pages_terms_seller()} />
      <PaperPart title={m.pages_terms_contract_title()} say={m.pages_terms_contract()} />
      <PaperPart title={m.pages_terms_complain_title()} say={m.pages_terms_complain()} />
      <ContactUs />
    </Paper>
  );
}

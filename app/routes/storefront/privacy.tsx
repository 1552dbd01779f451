import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TERMS_VERSION } from '../../domain/accounts';
import { DefinitionList } from '../../ui/DefinitionList';
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
  const head = headOfPaper(visitor.url, m.pages_privacy_title(), m.pages_privacy_lead());
  return json({ head, since: TERMS_VERSION });
}

export default function Privacy() {
  const { since } = useLoaderData<typeof loader>();
  return (
    <Paper title={m.pages_privacy_title()} lead={m.pages_privacy_lead()}>
      <p className="hint">{m.pages_since({ day: dayInJambi(since, getLocale()) })}</p>
      <PaperPart title={m.pages_privacy_who_title()} say={m.pages_privacy_who()} />
      <h2>{m.pages_privacy_what_title()}</h2>
      {kept().map(([what, why, basis]) => (
        <DefinitionList
          key={what}
          facts={[
            { name: m.pages_privacy_what(), value: <span className="strong">{what}</span> },
            { name: m.pages_privacy_purpose(), value: why },
            { name: m.pages_privacy_basis(), value: basis },
          ]}
        />
      ))}
      <PaperPart
        title={m.pages_privacy_seen_title()}
        list={[
          m.pages_privacy_seen_shop(),
          m.pages_privacy_seen_public(),
          m.pages_privacy_seen_staff(),
          m.pages_privacy_seen_sold(),
          m.pages_privacy_seen_counted(),
        ]}
      />
      <PaperPart title={m.pages_privacy_time_title()} say={m.pages_privacy_time()} />
      <PaperPart title={m.pages_privacy_rights_title()} say={m.pages_privacy_rights()} />
      <PaperPart title={m.pages_privacy_breach_title()} say={m.pages_privacy_breach()} />
      <ContactUs />
    </Paper>
  );
}

/** What is kept, what for, on what basis. */
function kept(): string[][] {
  return [
    [m.pages_privacy_account(), m.pages_privacy_account_why(), m.pages_privacy_account_basis()],
    [m.pages_privacy_purchase(), m.pages_privacy_purchase_why(), m.pages_privacy_purchase_basis()],
    [m.pages_privacy_business(), m.pages_privacy_business_why(), m.pages_privacy_business_basis()],
    [m.pages_privacy_cookies(), m.pages_privacy_cookies_why(), m.pages_privacy_cookies_basis()],
  ];
}

import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { m } from '../../words/generated/messages';
import { headOf } from './head/headOf';
import { headOfPaper } from './head/headOfPaper';
import { ContactUs } from './papers/ContactUs';
import { Paper, PaperPart } from './papers/Paper';

export const handle = { isPaper: true };

export const meta: MetaFunction = headOf;

export function loader({ context: { visitor } }: LoaderFunctionArgs) {
  const head = headOfPaper(visitor.url, m.pages_about_title(), m.pages_about_lead());
  return json({ head });
}

export default function About() {
  return (
    <Paper title={m.pages_about_title()} lead={m.pages_about_lead()}>
      <PaperPart title={m.pages_about_name_title()} say={m.pages_about_name()} />
      <PaperPart title={m.pages_about_who_title()} say={m.pages_about_who()} />
      <PaperPart
        title={m.pages_about_trust_title()}
        list={[
          m.pages_about_trust_business(),
          m.pages_about_trust_bbi(),
          m.pages_about_trust_food(),
          m.pages_about_trust_money(),
        ]}
      />
      <PaperPart title={m.pages_about_data_title()} say={m.pages_about_data()} />
      <p>
        <a href="https://github.com/fityannugroho/idn-area-data">{m.pages_about_data_source()}</a>
        {' · '}
        <a href="https://opendatacommons.org/licenses/odbl/1-0/">{m.pages_about_data_licence()}</a>
      </p>
      <ContactUs />
    </Paper>
  );
}

import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { m } from '../../words/generated/messages';
import { headOf } from './head/headOf';
import { headOfPaper } from './head/headOfPaper';
import { ContactUs } from './papers/ContactUs';
import { Paper } from './papers/Paper';
import { Questions } from './papers/Questions';

export const handle = { isPaper: true };

export const meta: MetaFunction = headOf;

export function loader({ context: { visitor } }: LoaderFunctionArgs) {
  const head = headOfPaper(visitor.url, m.pages_help_title(), m.pages_help_lead());
  return json({ head });
}

export default function Help() {
  return (
    <Paper title={m.pages_help_title()} lead={m.pages_help_lead()}>
      <h2>{m.pages_help_buy()}</h2>
      <Questions
        questions={[
          { ask: m.pages_help_q_account(), answer: m.pages_help_a_account() },
          { ask: m.pages_help_q_pay(), answer: m.pages_help_a_pay() },
          { ask: m.pages_help_q_late(), answer: m.pages_help_a_late() },
          { ask: m.pages_help_q_cancel(), answer: m.pages_help_a_cancel() },
          { ask: m.pages_help_q_wrong(), answer: m.pages_help_a_wrong() },
          { ask: m.pages_help_q_refund(), answer: m.pages_help_a_refund() },
          { ask: m.complaints_help_q(), answer: m.complaints_help_a() },
        ]}
      />
      <p>
        <Link to="/pengaduan">{m.complaints_link()}</Link>
      </p>
      <h2>{m.pages_help_sell()}</h2>
      <Questions
        questions={[
          { ask: m.pages_help_q_sell(), answer: m.pages_help_a_sell() },
          { ask: m.pages_help_q_returned(), answer: m.pages_help_a_returned() },
          { ask: m.pages_help_q_password(), answer: m.pages_help_a_password() },
        ]}
      />
      <p>
        <Link to="/jual">{m.pages_help_how_to_sell()}</Link>
      </p>
      <ContactUs />
    </Paper>
  );
}

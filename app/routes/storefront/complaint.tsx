import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ministryContact, readComplaint } from '../../domain/complaints';
import { Card } from '../../ui/Card';
import { momentInJambi } from '../../ui/day';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { StatusPill } from '../../ui/StatusPill';
import { takeNote } from '../../web/flash';
import { m } from '../../words/generated/messages';
import { getLocale } from '../../words/generated/runtime';
import { Ministry } from './complain-page/Ministry';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? m.complaints_number_title({ number: data.complaint.number }) : m.complaints_title()} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

/** A code that opens nothing is answered like any other address that does not exist. */
export async function loader({ params: { code = '' }, context: { visitor } }: LoaderFunctionArgs) {
  const complaint = /^[\w-]{22}$/.test(code) ? await readComplaint(code) : undefined;
  if (!complaint) throw new Response(null, { status: 404 });
  return json({ complaint, isNew: takeNote(visitor, ['sent']) !== undefined, ministry: ministryContact() });
}

export default function Complaint() {
  const { complaint, isNew, ministry } = useLoaderData<typeof loader>();
  const { number, text, status, madeAt, dueBy, answer, answeredAt, order, isLate } = complaint;
  const moment = momentInJambi(dueBy, getLocale());
  return (
    <div className="stack stack-l page-narrow">
      <PageHeader
        title={m.complaints_number_title({ number })}
        lead={m.complaints_made_on({ moment: momentInJambi(madeAt, getLocale()) })}
        actions={
          <StatusPill tone={status === 'OPEN' ? 'waiting' : 'done'}>
            {status === 'OPEN' ? m.complaints_status_OPEN() : m.complaints_status_ANSWERED()}
          </StatusPill>
        }
      />
      {isNew && <Notice tone="done">{m.complaints_sent({ number })}</Notice>}
      {status === 'OPEN' && (
        <p className="strong">{isLate ? m.complaints_answer_late({ moment }) : m.complaints_answer_by({ moment })}</p>
      )}
      {answer && answeredAt && (
        <Card as="section" raised labelledBy="jawaban">
          <h2 id="jawaban">{m.complaints_answer()}</h2>
          <p className="said">{answer}</p>
          <p className="hint">{m.complaints_answered_on({ moment: momentInJambi(answeredAt, getLocale()) })}</p>
        </Card>
      )}
      <Card as="section" labelledBy="aduan">
        <h2 id="aduan">{m.complaints_your_words()}</h2>
        {order && <p>{m.complaints_of_order({ number: order.number, shop: order.shopName })}</p>}
        <p className="said">{text}</p>
      </Card>
      <p className="hint">{m.complaints_keep_address()}</p>
      <Ministry contact={ministry} />
    </div>
  );
}

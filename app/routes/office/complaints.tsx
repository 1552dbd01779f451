import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { complaintsForStaff } from '../../domain/complaints';
import { Card } from '../../ui/Card';
import { momentInJambi } from '../../ui/day';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Pager } from '../../ui/Pager';
import { Shelves } from '../../ui/Shelves';
import { StatusPill } from '../../ui/StatusPill';
import { requireStaff } from '../../web/doors';
import { takeNote } from '../../web/flash';
import { m } from '../../words/generated/messages';
import { getLocale } from '../../words/generated/runtime';

export const meta: MetaFunction = () => [{ title: m.complaints_title() }];

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'complaint:answer');
  const { searchParams } = context.visitor.url;
  const isOpen = searchParams.get('bagian') !== 'dijawab';
  const after = z.uuid().safeParse(searchParams.get('sesudah')).data; // a broken link shows the first page
  const { complaints, next } = await complaintsForStaff(staff, isOpen, after);
  const query = next && new URLSearchParams({ ...(!isOpen && { bagian: 'dijawab' }), sesudah: next });
  const done = takeNote(context.visitor, ['answered'])?.values.number;
  return json({ complaints, isOpen, next: query && `?${query}`, done: done && String(done) });
}

export default function Complaints() {
  const { complaints, isOpen, next, done } = useLoaderData<typeof loader>();
  const shelves = [
    { to: '/kantor/pengaduan', name: m.complaints_office_open(), isCurrent: isOpen },
    { to: '/kantor/pengaduan?bagian=dijawab', name: m.complaints_office_answered(), isCurrent: !isOpen },
  ];
  return (
    <>
      <PageHeader title={m.complaints_title()} lead={m.complaints_office_lead()} />
      {done && <Notice tone="done">{m.complaints_office_done({ number: done })}</Notice>}
      <Shelves label={m.complaints_office_shelves()} shelves={shelves} />
      {complaints.length === 0 && <Empty motif="kapal-sanggat">{m.complaints_office_empty()}</Empty>}
      <ul className="plain columns">
        {complaints.map(({ id, number, name, dueBy, isLate, order }) => (
          <Card as="li" key={id}>
            <div className="row row-spread">
              <h2>
                <Link to={`/kantor/pengaduan/${id}`}>{number}</Link>
              </h2>
              {isLate && <StatusPill tone="problem">{m.complaints_office_late()}</StatusPill>}
            </div>
            <p>
              {name} · {order ? `${order.number} (${order.shopName})` : m.complaints_office_market()}
            </p>
            <p className="hint">{m.complaints_office_due({ moment: momentInJambi(dueBy, getLocale()) })}</p>
          </Card>
        ))}
      </ul>
      <Pager next={next} />
    </>
  );
}

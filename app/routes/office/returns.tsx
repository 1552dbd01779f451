import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { returnsForStaff } from '../../domain/returns';
import { Card } from '../../ui/Card';
import { momentInJambi } from '../../ui/day';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Pager } from '../../ui/Pager';
import { returnKinds, returnReasons } from '../../ui/returnWords';
import { requireStaff } from '../../web/doors';
import { takeNote } from '../../web/flash';
import { m } from '../../words/generated/messages';
import { getLocale } from '../../words/generated/runtime';

export const meta: MetaFunction = () => [{ title: m.returns_office_title() }];

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'return:decide');
  const after = z.uuid().safeParse(context.visitor.url.searchParams.get('sesudah')).data; // a broken link shows the first page
  const { returns, next } = await returnsForStaff(staff, after);
  const done = takeNote(context.visitor, ['decided'])?.values.number;
  return json({ returns, next: next && `?${new URLSearchParams({ sesudah: next })}`, done: done && String(done) });
}

export default function Returns() {
  const { returns, next, done } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={m.returns_office_title()} lead={m.returns_office_lead()} />
      {done && <Notice tone="done">{m.returns_office_done({ number: done })}</Notice>}
      {returns.length === 0 && <Empty motif="kapal-sanggat">{m.returns_office_empty()}</Empty>}
      <ul className="plain columns">
        {returns.map(({ id, number, kind, reason, dueBy, shopName }) => (
          <Card as="li" key={id}>
            <div className="stack stack-s">
              <h2>
                <Link to={`/kantor/retur/${id}`}>{m.returns_title_of({ kind: returnKinds[kind](), number })}</Link>
              </h2>
              <p>
                {shopName} · {returnReasons[reason]()}
              </p>
              {dueBy && <p className="hint">{m.returns_office_due({ moment: momentInJambi(dueBy, getLocale()) })}</p>}
            </div>
          </Card>
        ))}
      </ul>
      <Pager next={next} />
    </>
  );
}

import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { businessesToVerify } from '../../domain/register';
import { LinkButton } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { dayInJambi } from '../../ui/day';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Pager } from '../../ui/Pager';
import { requireStaff } from '../../web/doors';
import { takeNote } from '../../web/flash';
import { m } from '../../words/generated/messages';
import { getLocale } from '../../words/generated/runtime';

export const meta: MetaFunction = () => [{ title: m.office_verifications_title() }];

const notes = { verified: m.office_verified_note, returned: m.office_returned_note };

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'business:verify');
  const after = z.uuid().safeParse(context.visitor.url.searchParams.get('sesudah')).data; // a broken link shows the first page
  const { businesses, next } = await businessesToVerify(staff, after);
  const note = takeNote(context.visitor, ['verified', 'returned']);
  return json({
    businesses,
    isLater: after !== undefined,
    next: next && `?${new URLSearchParams({ sesudah: next })}`,
    note: note && { code: note.code, business: String(note.values.business ?? '') },
  });
}

export default function Verifications() {
  const { businesses, isLater, next, note } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={m.office_verifications_title()} lead={m.office_verifications_lead()} />
      {note && <Notice tone="done">{notes[note.code]({ business: note.business })}</Notice>}
      {businesses.length === 0 && (
        <Empty
          motif="kapal-sanggat"
          action={isLater && <LinkButton to="/kantor/verifikasi">{m.office_verifications_first()}</LinkButton>}
        >
          {isLater ? m.office_verifications_end() : m.office_verifications_empty()}
        </Empty>
      )}
      <ul className="plain columns">
        {businesses.map(({ id, name, makes, place, submittedAt }) => (
          <Card as="li" key={id}>
            <div className="stack stack-s">
              <h2>
                <Link to={`/kantor/verifikasi/${id}`}>{name}</Link>
              </h2>
              <p>{makes}</p>
              <p className="hint">
                {place} · {m.office_sent_on({ day: dayInJambi(submittedAt, getLocale()) })}
              </p>
            </div>
          </Card>
        ))}
      </ul>
      <Pager next={next} />
    </>
  );
}

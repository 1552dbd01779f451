import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { chooseShop } from '../../domain/accounts';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { PageHeader } from '../../ui/PageHeader';
import { StatusPill } from '../../ui/StatusPill';
import { requireSeller } from '../../web/doors';
import { leaveNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { roleWords } from './people-page/roleWords';

export const meta: MetaFunction = () => [{ title: `${m.people_choose_title()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  const { workplace, workplaces } = await requireSeller(context);
  return json({
    here: workplace.membershipId,
    shops: workplaces.map(({ membershipId, name, role }) => ({ membershipId, name, role })),
  });
}

/** Only a membership of one's own can be chosen; any other is not there. */
export async function action({ request, context }: ActionFunctionArgs) {
  const person = await requireSeller(context);
  const membershipId = z.uuid().safeParse((await readForm(request)).get('membershipId')).data;
  if (!membershipId || !(await chooseShop(person, membershipId))) throw new Response(null, { status: 404 });
  const shop = person.workplaces.find((one) => one.membershipId === membershipId)?.name ?? '';
  leaveNote(context.visitor, 'chosen', { shop });
  return redirect('/studio');
}

export default function ChooseShop() {
  const { here, shops } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-l page-narrow">
      <PageHeader
        title={m.people_choose_title()}
        lead={shops.length > 1 ? m.people_choose_lead() : m.people_choose_lead_one()}
      />
      <ul className="plain stack">
        {shops.map(({ membershipId, name, role }) => (
          <Card as="li" key={membershipId}>
            <h2>{name}</h2>
            <p className="hint">{roleWords[role]()}</p>
            {membershipId === here ? (
              <StatusPill tone="done">{m.people_choose_here()}</StatusPill>
            ) : (
              <Form method="post">
                <Button kind="secondary" name="membershipId" value={membershipId}>
                  {m.people_choose()}
                  <span className="unseen"> {name}</span>
                </Button>
              </Form>
            )}
          </Card>
        ))}
      </ul>
    </div>
  );
}

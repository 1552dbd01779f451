import { type ActionFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form } from '@remix-run/react';
import { Button, LinkButton } from '../../ui/Button';
import { PageHeader } from '../../ui/PageHeader';
import { leave } from '../../web/arrive';
import { m } from '../../words/generated/messages';

export const meta: MetaFunction = () => [
  { title: m.accounts_sign_out_title() },
  { name: 'robots', content: 'noindex' },
];

/** Pages that this browser has kept to be read without a network, and what was searched for: the phone may be somebody else's next. */
const FORGET = '"storage"';

export async function action({ context: { visitor } }: ActionFunctionArgs) {
  await leave(visitor);
  return redirect('/', { headers: { 'Clear-Site-Data': FORGET } });
}

/** Whoever comes by a link is asked first: a page that somebody merely opens may not sign them out. */
export default function SignOutPage() {
  return (
    <div className="stack stack-l">
      <PageHeader title={m.accounts_sign_out_title()} lead={m.accounts_sign_out_lead()} />
      <Form method="post" className="row">
        <Button>{m.accounts_sign_out()}</Button>
        <LinkButton kind="quiet" to="/akun">
          {m.accounts_stay()}
        </LinkButton>
      </Form>
    </div>
  );
}

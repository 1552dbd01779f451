import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { choosePassword, holderOfPasswordKey, SHORTEST_PASSWORD } from '../../domain/accounts';
import { Button, LinkButton } from '../../ui/Button';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { formProblems } from '../../ui/formProblems';
import { PageHeader } from '../../ui/PageHeader';
import { TextField } from '../../ui/TextField';
import { arrive } from '../../web/arrive';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { sayWeakness } from './weakness';

export const meta: MetaFunction = () => [
  { title: m.accounts_choose_title() },
  { name: 'robots', content: 'noindex' },
  { name: 'referrer', content: 'no-referrer' },
];

// The key stands in the address: it may be kept nowhere and told to nobody.
const secrecy = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' };

export const headers: HeadersFunction = () => secrecy;

/** Looks whether the key still opens. Looking does not use it up: mail scanners look as well. */
export async function loader({ context: { visitor } }: LoaderFunctionArgs) {
  const key = visitor.url.searchParams.get('kunci') ?? '';
  const person = await holderOfPasswordKey(key);
  const shown = { key, name: person?.name, shortest: SHORTEST_PASSWORD };
  return json(shown, { status: person ? 200 : 410, headers: secrecy });
}

const Choice = z.object({
  key: z.string({ error: () => m.accounts_key_dead() }),
  password: z.string({ error: () => m.accounts_password_missing() }),
});

const hideFields = ['key', 'password'];

export async function action({ request, context: { visitor } }: ActionFunctionArgs) {
  const form = parseWithZod(await readForm(request), { schema: Choice });
  if (form.status !== 'success') return json(form.reply({ hideFields }), { status: 422, headers: secrecy });

  const answer = await choosePassword(form.value);
  if (answer.ok) {
    await arrive(visitor, answer.personId);
    return redirect('/akun', { headers: secrecy });
  }
  if (answer.why === 'dead') {
    const dead = form.reply({ hideFields, formErrors: [m.accounts_key_dead()] });
    return json(dead, { status: 410, headers: secrecy });
  }
  const weak = form.reply({ hideFields, fieldErrors: { password: [sayWeakness(answer.weakness)] } });
  return json(weak, { status: 422, headers: secrecy });
}

export default function ChoosePasswordPage() {
  const { name } = useLoaderData<typeof loader>();
  if (!name) return <DeadKey />;
  return (
    <div className="stack stack-l">
      <PageHeader title={m.accounts_choose_title()} lead={m.accounts_choose_lead({ name })} />
      <ChoosePassword />
    </div>
  );
}

function DeadKey() {
  return (
    <div className="stack stack-l">
      <PageHeader title={m.accounts_key_dead_title()} lead={m.accounts_key_dead()} />
      <div className="row">
        <LinkButton to="/masuk">{m.accounts_to_sign_in()}</LinkButton>
      </div>
    </div>
  );
}

function ChoosePassword() {
  const { key, shortest } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.infer<typeof Choice>>({ id: 'sandi', lastResult: useActionData<typeof action>() });
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      <ErrorSummary problems={formProblems(form, [fields.password])} />
      <input type="hidden" name={fields.key.name} value={key} />
      <TextField
        field={fields.password}
        label={m.accounts_new_password()}
        hint={m.accounts_password_hint({ shortest })}
        type="password"
        autoComplete="new-password"
        minLength={shortest}
      />
      <Button wide>{m.accounts_choose()}</Button>
    </Form>
  );
}

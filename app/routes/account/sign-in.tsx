import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { signIn } from '../../domain/accounts';
import { Button } from '../../ui/Button';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { formProblems } from '../../ui/formProblems';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { TextField } from '../../ui/TextField';
import { arrive } from '../../web/arrive';
import { readForm } from '../../web/forms';
import { addressWith, onwardFrom } from '../../web/onward';
import { m } from '../../words/generated/messages';
import { sayTooOften } from './too-often';

export { retryHeaders as headers } from './too-often';

export const meta: MetaFunction = () => [{ title: m.accounts_sign_in_title() }, { name: 'robots', content: 'noindex' }];

export async function loader({ context: { visitor } }: LoaderFunctionArgs) {
  const onward = onwardFrom(visitor);
  if (await visitor.signedIn()) return redirect(onward);
  return json({ isOnTheWay: visitor.url.searchParams.has('lanjut'), signUp: addressWith('/daftar', visitor) });
}

const SignIn = z.object({
  contact: z.string({ error: () => m.accounts_contact_missing() }),
  password: z.string({ error: () => m.accounts_password_missing() }),
});

const hideFields = ['password'];

export async function action({ request, context: { visitor } }: ActionFunctionArgs) {
  const form = parseWithZod(await readForm(request), { schema: SignIn });
  if (form.status !== 'success') return json(form.reply({ hideFields }), 422);

  const answer = await signIn(form.value, visitor.ip);
  if (answer.ok) {
    await arrive(visitor, answer.personId);
    return redirect(onwardFrom(visitor));
  }
  if (answer.why === 'too-often') return sayTooOften(form, answer, hideFields);
  if (answer.why === 'unreadable')
    return json(form.reply({ hideFields, fieldErrors: { contact: [m.accounts_contact_unreadable()] } }), 422);
  return json(form.reply({ hideFields, formErrors: [m.accounts_sign_in_wrong()] }), 400);
}

export default function SignInPage() {
  const { isOnTheWay, signUp } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.infer<typeof SignIn>>({ id: 'masuk', lastResult: useActionData<typeof action>() });
  const problems = formProblems(form, [fields.contact, fields.password]);

  return (
    <div className="stack stack-l">
      <PageHeader title={m.accounts_sign_in_title()} lead={m.accounts_sign_in_lead()} />
      {isOnTheWay && problems.length === 0 && <Notice tone="info">{m.accounts_sign_in_first()}</Notice>}
      <Form method="post" {...getFormProps(form)} className="stack">
        <ErrorSummary problems={problems} />
        <TextField
          field={fields.contact}
          label={m.accounts_contact()}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <TextField
          field={fields.password}
          label={m.accounts_password()}
          type="password"
          autoComplete="current-password"
        />
        <Button wide>{m.accounts_sign_in()}</Button>
      </Form>
      <p>
        {m.accounts_no_account_yet()} <Link to={signUp}>{m.accounts_to_sign_up()}</Link>
      </p>
    </div>
  );
}

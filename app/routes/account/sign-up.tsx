import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { LONGEST_NAME, SHORTEST_PASSWORD, type SignUpProblems, signUp } from '../../domain/accounts';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { formProblems } from '../../ui/formProblems';
import { PageHeader } from '../../ui/PageHeader';
import { TextField } from '../../ui/TextField';
import { arrive } from '../../web/arrive';
import { readForm } from '../../web/forms';
import { addressWith, onwardFrom } from '../../web/onward';
import { m } from '../../words/generated/messages';
import { sayTooOften } from './too-often';
import { sayWeakness } from './weakness';

export { retryHeaders as headers } from './too-often';

export const meta: MetaFunction = () => [{ title: m.accounts_sign_up_title() }];

export async function loader({ context: { visitor } }: LoaderFunctionArgs) {
  if (await visitor.signedIn()) return redirect(onwardFrom(visitor));
  const signIn = addressWith('/masuk', visitor);
  return json({ signIn, longestName: LONGEST_NAME, shortestPassword: SHORTEST_PASSWORD });
}

const SignUp = z.object({
  name: z.string({ error: () => m.accounts_name_missing() }),
  contact: z.string({ error: () => m.accounts_contact_missing() }),
  password: z.string({ error: () => m.accounts_password_missing() }),
  consent: z.literal('on', { error: () => m.accounts_consent_missing() }),
});

const hideFields = ['password'];

function sayProblems({ name, contact, password }: SignUpProblems): Record<string, string[]> {
  const sayContact = contact === 'taken' ? m.accounts_contact_taken : m.accounts_contact_unreadable;
  return {
    name: name ? [m.accounts_name_missing()] : [],
    contact: contact ? [sayContact()] : [],
    password: password ? [sayWeakness(password)] : [],
  };
}

export async function action({ request, context: { visitor } }: ActionFunctionArgs) {
  const form = parseWithZod(await readForm(request), { schema: SignUp });
  if (form.status !== 'success') return json(form.reply({ hideFields }), 422);

  const answer = await signUp({ ...form.value, language: visitor.language }, visitor.ip);
  if (answer.ok) {
    await arrive(visitor, answer.personId);
    return redirect(onwardFrom(visitor));
  }
  if (answer.why === 'too-often') return sayTooOften(form, answer, hideFields);
  return json(form.reply({ hideFields, fieldErrors: sayProblems(answer.problems) }), 422);
}

export default function SignUpPage() {
  const { signIn, longestName, shortestPassword } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.infer<typeof SignUp>>({ id: 'daftar', lastResult: useActionData<typeof action>() });

  return (
    <div className="stack stack-l">
      <PageHeader title={m.accounts_sign_up_title()} lead={m.accounts_sign_up_lead()} />
      <Form method="post" {...getFormProps(form)} className="stack">
        <ErrorSummary problems={formProblems(form, [fields.name, fields.contact, fields.password, fields.consent])} />
        <TextField field={fields.name} label={m.accounts_name()} autoComplete="name" maxLength={longestName} />
        <TextField
          field={fields.contact}
          label={m.accounts_contact()}
          hint={m.accounts_contact_hint()}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <TextField
          field={fields.password}
          label={m.accounts_password()}
          hint={m.accounts_password_hint({ shortest: shortestPassword })}
          type="password"
          autoComplete="new-password"
          minLength={shortestPassword}
        />
        <Checkbox field={fields.consent} label={m.accounts_consent()} hint={<Papers />} required />
        <Button wide>{m.accounts_sign_up()}</Button>
      </Form>
      <p>
        {m.accounts_account_already()} <Link to={signIn}>{m.accounts_to_sign_in()}</Link>
      </p>
    </div>
  );
}

function Papers() {
  return (
    <>
      {m.accounts_consent_read()} <a href="/syarat">{m.accounts_terms()}</a> ·{' '}
      <a href="/privasi">{m.accounts_privacy()}</a>
    </>
  );
}

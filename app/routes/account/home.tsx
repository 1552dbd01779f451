import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useLoaderData, useOutletContext } from '@remix-run/react';
import { z } from 'zod';
import { chooseLanguage, chooseShop } from '../../domain/accounts';
import { messagesOf } from '../../domain/messages';
import { Button, LinkButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { requirePerson } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { Messages } from './home/Messages';
import { Settings } from './home/Settings';
import { type OwnCounts, OwnMenu } from './own/OwnMenu';

export const meta: MetaFunction = () => [{ title: m.accounts_home_title() }, { name: 'robots', content: 'noindex' }];

export async function loader({ context }: LoaderFunctionArgs) {
  const { personId, grants, name, email, phone, language, workplace, workplaces, staffRoles } =
    await requirePerson(context);
  const before = z.uuid().safeParse(context.visitor.url.searchParams.get('sebelum')).data; // a broken link shows the first page
  const { messages, next } = await messagesOf({ personId, grants }, before);
  return json({
    name,
    address: email ?? phone,
    language,
    shops: workplaces.map(({ membershipId, name }) => ({ membershipId, name })),
    shop: workplace && { membershipId: workplace.membershipId, name: workplace.name },
    hasOffice: staffRoles.length > 0,
    messages,
    isLater: before !== undefined,
    next: next && `?${new URLSearchParams({ sebelum: next })}`,
    note: takeNote(context.visitor, ['shop-chosen', 'language-chosen'])?.code,
  });
}

const Choice = z.discriminatedUnion('choose', [
  z.object({ choose: z.literal('shop'), membershipId: z.uuid() }),
  z.object({ choose: z.literal('language'), language: z.enum(['id', 'en']) }),
]);

export async function action({ request, context }: ActionFunctionArgs) {
  const person = await requirePerson(context);
  const form = parseWithZod(await readForm(request), { schema: Choice });
  if (form.status !== 'success') throw new Response(null, { status: 400 }); // nothing is typed here, only chosen

  if (form.value.choose === 'language') {
    await chooseLanguage(person, form.value.language);
    leaveNote(context.visitor, 'language-chosen');
    return redirect(`/akun?bahasa=${form.value.language}`);
  }
  if (!(await chooseShop(person, form.value.membershipId))) throw new Response(null, { status: 404 });
  leaveNote(context.visitor, 'shop-chosen');
  return redirect('/akun');
}

export default function AccountHome() {
  const { name, address, note, ...rest } = useLoaderData<typeof loader>();
  const counts = useOutletContext<OwnCounts>();
  const hasShop = rest.shop !== undefined;
  const isAtWork = hasShop || rest.hasOffice;
  const doors = <Doors hasShop={hasShop} hasOffice={rest.hasOffice} />;
  return (
    <div className="stack stack-xl">
      <div className="stack">
        {note === 'shop-chosen' && (
          <Notice tone="done">{m.accounts_shop_chosen({ shop: rest.shop?.name ?? '' })}</Notice>
        )}
        {note === 'language-chosen' && <Notice tone="done">{m.accounts_language_chosen()}</Notice>}
        <PageHeader title={m.accounts_home_hello({ name })} lead={address} actions={<SignOut />} />
        {/* Whoever works here comes to work; to everybody else selling is offered last. */}
        {isAtWork && doors}
        <OwnMenu counts={counts} isLarge />
        {!isAtWork && doors}
      </div>
      <Messages {...rest} />
      <Settings {...rest} />
    </div>
  );
}

function SignOut() {
  return (
    <Form method="post" action="/keluar">
      <Button kind="quiet">{m.accounts_sign_out()}</Button>
    </Form>
  );
}

function Doors({ hasShop, hasOffice }: { hasShop: boolean; hasOffice: boolean }) {
  return (
    <nav className="row" aria-label={m.accounts_home_title()}>
      <LinkButton kind={hasShop ? 'primary' : 'secondary'} to={hasShop ? '/studio' : '/jual'}>
        <Icon name="shop" />
        {hasShop ? m.accounts_my_studio() : m.accounts_start_selling()}
      </LinkButton>
      {hasOffice && (
        <LinkButton kind="secondary" to="/kantor">
          <Icon name="office" />
          {m.accounts_my_office()}
        </LinkButton>
      )}
    </nav>
  );
}

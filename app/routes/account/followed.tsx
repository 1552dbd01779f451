import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { type FollowedShop, follow, followedBy, MOST_FOLLOWED, unfollow } from '../../domain/follows';
import { Button, LinkButton } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { requirePerson, safePath } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';

export const meta: MetaFunction = () => [
  { title: `${m.keeping_followed()} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

const notes = {
  unfollowed: m.keeping_unfollowed,
  'follow-not-found': m.keeping_follow_missing,
  'follow-full': () => m.keeping_followed_full({ most: MOST_FOLLOWED }),
};

export async function loader({ context }: LoaderFunctionArgs) {
  const { personId } = await requirePerson(context);
  const code = takeNote(context.visitor, Object.keys(notes) as (keyof typeof notes)[])?.code;
  const note = code && { say: notes[code](), isDone: code === 'unfollowed' };
  return json({ shops: await followedBy(personId), note });
}

const Deed = z.object({
  intent: z.enum(['follow', 'unfollow']),
  shopId: z.uuid(),
  kembali: z.string().max(500).optional(),
});

/** A guest is led to sign in, and back to the shop; a refusal is told in the list. */
export async function action({ request, context: { visitor } }: ActionFunctionArgs) {
  const form = parseWithZod(await readForm(request), { schema: Deed });
  if (form.status !== 'success') throw new Response(null, { status: 400 }); // nothing is typed here, only pressed
  const { intent, shopId, kembali } = form.value;
  const back = safePath(kembali, visitor.url.origin, '/akun/toko-diikuti');
  const person = await visitor.signedIn();
  if (!person) return redirect(`/masuk?${new URLSearchParams({ lanjut: back })}`);
  if (intent === 'follow') {
    const answer = await follow(person.personId, shopId);
    if (!answer.ok) leaveNote(visitor, `follow-${answer.why}`);
    return redirect(answer.ok ? back : '/akun/toko-diikuti');
  }
  await unfollow(person.personId, shopId);
  if (!kembali) leaveNote(visitor, 'unfollowed');
  return redirect(back);
}

export default function Followed() {
  const { shops, note } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.keeping_followed()}
        crumbs={[{ to: '/akun', name: m.accounts_home_title() }]}
        lead={m.keeping_followed_lead()}
      />
      {note && <Notice tone={note.isDone ? 'done' : 'error'}>{note.say}</Notice>}
      {shops.length === 0 && (
        <Empty motif="angso-duo" action={<LinkButton to="/toko">{m.keeping_followed_browse()}</LinkButton>}>
          {m.keeping_followed_none()}
        </Empty>
      )}
      <ul className="plain columns columns-top">
        {shops.map((shop) => (
          <ShopFollowed key={shop.shopId} shop={shop} />
        ))}
      </ul>
    </div>
  );
}

function ShopFollowed({ shop: { shopId, name, slug, makes, place, isGone } }: { shop: FollowedShop }) {
  return (
    <Card as="li">
      <h2>{isGone ? name : <Link to={`/toko/${slug}`}>{name}</Link>}</h2>
      <p className="hint">
        {makes} · {place}
      </p>
      {isGone && <p>{m.keeping_followed_gone()}</p>}
      <Form method="post" preventScrollReset>
        <input type="hidden" name="shopId" value={shopId} />
        <Button kind="secondary" name="intent" value="unfollow">
          {m.keeping_unfollow()}
          <span className="unseen"> {name}</span>
        </Button>
      </Form>
    </Card>
  );
}

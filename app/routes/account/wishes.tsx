import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { MOST_WISHES, wishesOf } from '../../domain/wishes';
import { LinkButton } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { GoodsLines } from '../../ui/GoodsLine';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { requirePerson } from '../../web/doors';
import { takeNote } from '../../web/flash';
import { m } from '../../words/generated/messages';
import { changeWish } from './wishes/changeWish';
import { WishLine } from './wishes/WishLine';

export const meta: MetaFunction = () => [
  { title: `${m.keeping_wishes()} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

const notes = {
  'cart-added': ({ name }: { name: string }) => m.carts_added({ name }),
  'wish-removed': () => m.keeping_wish_removed(),
  'wish-missing': () => m.keeping_wish_missing(),
  'wish-full': () => m.keeping_wishes_full({ most: MOST_WISHES }),
};

export async function loader({ context }: LoaderFunctionArgs) {
  const { personId } = await requirePerson(context);
  const note = takeNote(context.visitor, Object.keys(notes) as (keyof typeof notes)[]);
  const say = note && notes[note.code]({ name: String(note.values.name ?? '') });
  const isDone = note?.code === 'cart-added' || note?.code === 'wish-removed';
  return json({ wishes: await wishesOf(personId), note: say && { say, isDone } });
}

export function action({ request, context: { visitor } }: ActionFunctionArgs) {
  return changeWish(request, visitor);
}

export default function Wishes() {
  const { wishes, note } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.keeping_wishes()}
        crumbs={[{ to: '/akun', name: m.accounts_home_title() }]}
        lead={m.keeping_wishes_lead()}
      />
      {note && <Notice tone={note.isDone ? 'done' : 'error'}>{note.say}</Notice>}
      {wishes.length === 0 ? (
        <Empty motif="durian-pecah" action={<LinkButton to="/">{m.carts_browse()}</LinkButton>}>
          {m.keeping_wishes_none()}
        </Empty>
      ) : (
        <GoodsLines label={m.keeping_wishes()}>
          {wishes.map((wish) => (
            <WishLine key={wish.productId} wish={wish} />
          ))}
        </GoodsLines>
      )}
    </div>
  );
}

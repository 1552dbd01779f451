import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { readAsBuyer, talkLimits, writeToShop } from '../../domain/conversations';
import { LinkButton } from '../../ui/Button';
import { PageHeader } from '../../ui/PageHeader';
import { Talk } from '../../ui/Talk';
import { TalkForm } from '../../ui/TalkForm';
import { requirePerson } from '../../web/doors';
import { takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { idIn } from '../../web/ids';
import { beforeIn, sayWhatWasTyped } from '../../web/talkForm';
import { m } from '../../words/generated/messages';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? m.talks_with({ name: data.shop }) : m.talks_title()} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const person = await requirePerson(context);
  const before = beforeIn(context.visitor.url);
  const talk = await readAsBuyer(person, idIn(params.id), before);
  if (!talk) throw new Response(null, { status: 404 });
  const isSent = takeNote(context.visitor, ['said']) !== undefined;
  return json({ ...talk, isEarlier: before !== undefined, isSent, most: talkLimits.text });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { personId } = await requirePerson(context);
  const conversationId = idIn(params.id);
  return sayWhatWasTyped(
    await readForm(request),
    context.visitor,
    (text) => writeToShop({ conversationId, personId }, text),
    () => `/akun/percakapan/${conversationId}`,
  );
}

export default function Conversation() {
  const { id, shop, words, older, isClosed, isEarlier, isSent, most, ...talk } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="stack stack-l page-narrow">
      <PageHeader
        title={m.talks_with({ name: shop })}
        crumbs={[{ to: '/akun/percakapan', name: m.talks_title() }]}
        lead={<About {...talk} />}
      />
      <Talk words={words} reader="BUYER" other={shop} older={older} />
      {isEarlier ? (
        <div>
          <LinkButton to={`/akun/percakapan/${id}`}>{m.talks_newest()}</LinkButton>
        </div>
      ) : (
        <TalkForm
          reply={reply}
          most={most}
          isSent={isSent}
          closed={isClosed && m.talks_closed()}
          last={words.at(-1)?.id}
        />
      )}
    </div>
  );
}

/** What it is about, and the way there as long as there is one. */
function About({ product, order }: Pick<ReturnType<typeof useLoaderData<typeof loader>>, 'product' | 'order'>) {
  if (order) return <Link to={`/belanja/${order.code}`}>{m.talks_about_order({ about: order.number })}</Link>;
  if (!product) return null;
  const about = m.talks_about({ about: product.name });
  return product.slug ? <Link to={`/produk/${product.slug}`}>{about}</Link> : about;
}

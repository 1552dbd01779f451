import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { answerBuyer, quickAnswersOf, readAsShop, talkLimits } from '../../domain/conversations';
import { LinkButton } from '../../ui/Button';
import { PageHeader } from '../../ui/PageHeader';
import { Talk } from '../../ui/Talk';
import { TalkForm } from '../../ui/TalkForm';
import { requireCorrespondent } from '../../web/doors';
import { takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { idIn } from '../../web/ids';
import { beforeIn, sayWhatWasTyped } from '../../web/talkForm';
import { m } from '../../words/generated/messages';
import { QuickAnswers } from './talk-page/QuickAnswers';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? m.talks_with({ name: data.buyer }) : m.talks_title()} · Sepucuk` },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const seller = await requireCorrespondent(context);
  const before = beforeIn(context.visitor.url);
  const talk = await readAsShop(seller, idIn(params.id), before);
  if (!talk) throw new Response(null, { status: 404 });
  const isSent = takeNote(context.visitor, ['said']) !== undefined;
  const answers = await quickAnswersOf(seller);
  const chosen = answers.find(({ id }) => id === context.visitor.url.searchParams.get('jawaban'));
  return json({ ...talk, isEarlier: before !== undefined, isSent, most: talkLimits.text, answers, chosen });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const seller = await requireCorrespondent(context);
  const id = idIn(params.id);
  return sayWhatWasTyped(
    await readForm(request),
    context.visitor,
    (text) => answerBuyer(seller, { id, text }),
    () => `/studio/percakapan/${id}`,
  );
}

export default function Conversation() {
  const { id, buyer, words, older, isClosed, isEarlier, isSent, most, answers, chosen, ...talk } =
    useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="stack stack-l page-narrow">
      <PageHeader
        title={m.talks_with({ name: buyer })}
        crumbs={[{ to: '/studio/percakapan', name: m.talks_title() }]}
        lead={<About {...talk} />}
      />
      <Talk words={words} reader="SHOP" other={buyer} older={older} />
      {isEarlier ? (
        <div>
          <LinkButton to={`/studio/percakapan/${id}`}>{m.talks_newest()}</LinkButton>
        </div>
      ) : (
        <>
          {!isClosed && <QuickAnswers answers={answers} chosen={chosen?.id} />}
          <TalkForm
            reply={reply}
            typed={chosen?.text}
            most={most}
            isSent={isSent}
            closed={isClosed && m.talks_closed_shop()}
            last={`${words.at(-1)?.id} ${chosen?.id}`}
          />
        </>
      )}
    </div>
  );
}

function About({ product, order }: Pick<ReturnType<typeof useLoaderData<typeof loader>>, 'product' | 'order'>) {
  if (order) return <Link to={`/studio/pesanan/${order.id}`}>{m.talks_about_order({ about: order.number })}</Link>;
  if (!product) return null;
  const about = m.talks_about({ about: product.name });
  return product.slug ? <Link to={`/produk/${product.slug}`}>{about}</Link> : about;
}

import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readAboutOrder, talkLimits, writeToShop } from '../../domain/conversations';
import { LinkButton } from '../../ui/Button';
import { PageHeader } from '../../ui/PageHeader';
import { Talk } from '../../ui/Talk';
import { TalkForm } from '../../ui/TalkForm';
import { takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { idIn } from '../../web/ids';
import { beforeIn, sayWhatWasTyped } from '../../web/talkForm';
import { m } from '../../words/generated/messages';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? m.talks_ask_title({ shop: data.shop }) : m.talks_ask()} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

/** Whoever has the code of the purchase is its buyer, signed in or not. */
function which({ code = '', orderId }: { code?: string; orderId?: string }) {
  if (!/^[\w-]{22}$/.test(code)) throw new Response(null, { status: 404 });
  return { code, orderId: idIn(orderId) };
}

export async function loader({ params, context: { visitor } }: LoaderFunctionArgs) {
  const { code, orderId } = which(params);
  const before = beforeIn(visitor.url);
  const talk = await readAboutOrder({ code, orderId }, before);
  if (!talk) throw new Response(null, { status: 404 });
  const isSent = takeNote(visitor, ['said']) !== undefined;
  return json({ ...talk, code, isEarlier: before !== undefined, isSent, most: talkLimits.text });
}

export async function action({ request, params, context: { visitor } }: ActionFunctionArgs) {
  const { code, orderId } = which(params);
  const personId = (await visitor.signedIn())?.personId ?? null;
  return sayWhatWasTyped(
    await readForm(request),
    visitor,
    (text) => writeToShop({ code, orderId, personId }, text),
    () => `/belanja/${code}/tanya/${orderId}`,
  );
}

export default function AskAboutOrder() {
  const { code, shop, number, words, older, isClosed, isEarlier, isSent, most } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="stack stack-l page-narrow">
      <PageHeader
        title={m.talks_ask_title({ shop })}
        crumbs={[{ to: `/belanja/${code}`, name: m.talks_order_back() }]}
        lead={`${m.talks_about_order({ about: number })}. ${m.talks_ask_lead()}`}
      />
      <Talk words={words} reader="BUYER" other={shop} older={older} />
      {isEarlier ? (
        <div>
          <LinkButton to="?">{m.talks_newest()}</LinkButton>
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

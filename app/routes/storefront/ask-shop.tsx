import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { askShop, goodsToAskAbout, talkAboutGoods, talkLimits } from '../../domain/conversations';
import { PageHeader } from '../../ui/PageHeader';
import { TalkForm } from '../../ui/TalkForm';
import { requirePerson } from '../../web/doors';
import { readForm } from '../../web/forms';
import { sayWhatWasTyped } from '../../web/talkForm';
import { m } from '../../words/generated/messages';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? m.talks_ask_title({ shop: data.shop }) : m.talks_ask()} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

/** `isi` is what somebody typed before signing in. Who has asked about these goods before goes on there. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const slug = params.slug ?? '';
  const goods = await goodsToAskAbout(slug);
  if (!goods) throw new Response(null, { status: 404 });
  const person = await requirePerson(context);
  const known = await talkAboutGoods(person, slug);
  if (known) throw redirect(`/akun/percakapan/${known}`);
  const typed = context.visitor.url.searchParams.get('isi')?.slice(0, talkLimits.text);
  return json({ slug, name: goods.name, shop: goods.shopName, typed, most: talkLimits.text });
}

export async function action({ request, params, context: { visitor } }: ActionFunctionArgs) {
  const slug = params.slug ?? '';
  const typed = await readForm(request);
  const person = await visitor.signedIn();
  if (!person) {
    const text = String(typed.get('text') ?? '').slice(0, talkLimits.text);
    const back = `/produk/${slug}/tanya-toko?${new URLSearchParams({ isi: text })}`;
    return redirect(`/masuk?${new URLSearchParams({ lanjut: back })}`);
  }
  return sayWhatWasTyped(
    typed,
    visitor,
    (text) => askShop(person, { slug, text }),
    ({ id }) => `/akun/percakapan/${id}`,
  );
}

export default function AskShop() {
  const { slug, name, shop, typed, most } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="stack stack-l page-narrow">
      <PageHeader
        title={m.talks_ask_title({ shop })}
        crumbs={[{ to: `/produk/${slug}`, name }]}
        lead={`${m.talks_about({ about: name })}. ${m.talks_ask_lead()}`}
      />
      <TalkForm reply={reply} typed={typed ?? undefined} most={most} />
    </div>
  );
}

import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { lookOfShop, MOST_CHOSEN, MOST_PICTURES } from '../../domain/shopLooks';
import { LinkButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { requireSeller, requireShopkeeper } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { Chosen } from './looks-page/Chosen';
import { ColourSets } from './looks-page/ColourSets';
import { changeLooks } from './looks-page/changeLooks';
import { Face } from './looks-page/Face';
import { Pictures } from './looks-page/Pictures';
import { Sections } from './looks-page/Sections';

export const meta: MetaFunction = () => [{ title: `${m.shops_look_title()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  const look = await lookOfShop(await requireSeller(context));
  if (!look) throw new Response(null, { status: 403 });
  const most = { pictures: MOST_PICTURES, chosen: MOST_CHOSEN };
  return json({ ...look, most, note: takeNote(context.visitor, ['look'])?.code });
}

/** Each button is a form of its own; `at` is the part of the page in which it stands, where the reader comes back to. */
export async function action({ request, context }: ActionFunctionArgs) {
  const seller = await requireShopkeeper(context); // before its pictures are read, encoded and kept
  const answer = await changeLooks(seller, await readForm(request, { mostFiles: MOST_PICTURES }));
  if (!answer.ok) return json(answer, answer.status);
  leaveNote(context.visitor, 'look');
  return redirect(`/studio/toko/tampilan#${answer.at}`);
}

export default function Looks() {
  const { slug, status, colours, logo, banner, pictures, sections, leftOut, chosen, toChoose, most, note } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errorAt = (at: string) => (answer && !answer.ok && answer.at === at ? answer.say : []);
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.shops_look_title()}
        crumbs={[{ to: '/studio/toko', name: m.shops_title() }]}
        lead={m.shops_look_lead()}
        actions={
          status === 'OPEN' && (
            <LinkButton kind="secondary" to={`/toko/${slug}`} target="_blank">
              <Icon name="open" />
              {m.shops_look_see()}
            </LinkButton>
          )
        }
      />
      {!answer && note && <Notice tone="done">{m.shops_look_done()}</Notice>}
      <ColourSets chosen={colours} error={errorAt('warna')} />
      <div className="columns">
        <Face face="logo" picture={logo} error={errorAt('logo')} />
        <Face face="banner" picture={banner} error={errorAt('banner')} />
      </div>
      <Sections shown={sections} leftOut={leftOut} error={errorAt('urutan')} />
      <Chosen chosen={chosen} toChoose={toChoose} most={most.chosen} error={errorAt('pilihan')} />
      <Pictures pictures={pictures} most={most.pictures} error={errorAt('foto')} />
      <p className="hint">{m.shops_look_story()}</p>
    </div>
  );
}

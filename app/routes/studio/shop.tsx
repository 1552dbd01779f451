import {
  type ActionFunctionArgs,
  type AppLoadContext,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import type { Actor } from '../../domain/accounts';
import { areaOptions, regenciesWithDistricts } from '../../domain/areas';
import { openingOfShop } from '../../domain/holidays';
import { closeShop, editShop, openShop, reopenShop, slugOf } from '../../domain/shops';
import type { loader as root } from '../../root';
import { LinkButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { arrange } from './shop-form/arrange';
import { type Desk, homeOf, requireDesk, shopToShow } from './shop-form/desk';
import { OpenOrClosed } from './shop-form/OpenOrClosed';
import { paymentsOf } from './shop-form/payments';
import { Rooms } from './shop-form/Rooms';
import { ShopForm } from './shop-form/ShopForm';
import { readShop, type ShopErrors, sayRefusal } from './shop-form/schema';
import { readTyped, type TypedShop } from './shop-form/typed';

export const meta: MetaFunction = () => [{ title: m.shops_title() }];

const notes = { opened: m.shops_opened, saved: m.shops_saved, closed: m.shops_closed, reopened: m.shops_reopened };

export async function loader({ context }: LoaderFunctionArgs) {
  const { person, desk } = await requireDesk(context);
  const { regencies: destinations } = await areaOptions({}, 'indonesia');
  const shop = shopToShow(desk);
  return json({
    shop,
    who: person.personId,
    places: await placesOf(shop),
    destinations,
    payments: await paymentsOf(desk),
    open: desk.can === 'edit' ? await openOf(person, desk.shop) : null,
    note: takeNote(context.visitor, ['opened', 'saved', 'closed', 'reopened'])?.code ?? null,
  });
}

type Own = { id: string; name: string; status: 'OPEN' | 'CLOSED'; slug: string };

async function openOf(person: Actor, { id, name, status, slug }: Own) {
  const opening = await openingOfShop({ ...person, shopId: id });
  return { name, status, slug, away: opening?.away ?? null };
}

function placesOf({ rates }: TypedShop) {
  return regenciesWithDistricts(rates.map(({ regencyCode }) => regencyCode));
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { person, desk } = await requireDesk(context);
  const form = await readForm(request);
  const deed = asText(form, 'deed');
  const moved = await openOrClose(person, desk, deed);
  if (moved) return done(context, moved);

  const typed = readTyped(form);
  const isArranged = await arrange(typed, deed, asText(form, 'place'), homeOf(desk));
  const errors = isArranged ? {} : await save(person, desk, typed);
  if (!errors) return done(context, desk.can === 'edit' ? 'saved' : 'opened');
  return json({ shop: typed, places: await placesOf(typed), errors }, isArranged ? 200 : 422);
}

function asText(form: FormData, name: string): string {
  return String(form.get(name) ?? '');
}

function done({ visitor }: AppLoadContext, note: keyof typeof notes) {
  leaveNote(visitor, note);
  return redirect('/studio/toko');
}

async function openOrClose(person: Actor, desk: Desk, deed: string) {
  if (desk.can !== 'edit') return undefined;
  if (deed === 'close') await closeShop(person, desk.shop.id);
  else if (deed === 'reopen') await reopenShop(person, desk.shop.id);
  else return undefined;
  return deed === 'close' ? 'closed' : 'reopened';
}

/** @returns what is wrong, by field; nothing once the shop is kept */
async function save(person: Actor, desk: Desk, typed: TypedShop): Promise<ShopErrors | undefined> {
  const read = readShop(typed);
  if (!read.ok) return read.errors;
  const answer =
    desk.can === 'edit'
      ? await editShop(person, desk.shop.id, read.fields)
      : await openShop(person, { ...read.fields, slug: slugOf(typed.slug || typed.name) });
  return answer.ok ? undefined : sayRefusal(answer);
}

/** A new shop leads on to what it still lacks. */
function HowItWent({ note }: { note: keyof typeof notes }) {
  return (
    <Notice tone="done">
      <div className="stack stack-s">
        <p>{notes[note]()}</p>
        {note === 'opened' && (
          <div>
            <LinkButton to="/studio/produk/cepat">{m.shops_next_product_do()}</LinkButton>
          </div>
        )}
      </div>
    </Notice>
  );
}

export default function ShopPage() {
  const { open, who, destinations, payments, note, ...stored } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const around = useRouteLoaderData<typeof root>('root');
  const host = new URL(around?.origin ?? 'http://localhost').host;
  return (
    <>
      <PageHeader title={open?.name ?? m.shops_open_title()} lead={open ? undefined : m.shops_open_lead()} />
      {note && <HowItWent note={note} />}
      {open && <OpenOrClosed {...open} />}
      {open && <Rooms />}
      <ShopForm
        shop={answer?.shop ?? stored.shop}
        places={answer?.places ?? stored.places}
        errors={answer?.errors ?? {}}
        destinations={destinations}
        payments={payments}
        isNew={!open}
        who={who}
        host={host}
      />
    </>
  );
}

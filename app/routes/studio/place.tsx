import type { SubmissionResult } from '@conform-to/react';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { areaOptions } from '../../domain/areas';
import { MOST_PLACES, ownPlace, placesOfShop, saveOwnPlace } from '../../domain/places';
import { PageHeader } from '../../ui/PageHeader';
import { PlaceForm } from '../../ui/PlaceForm';
import { typedArea } from '../../web/areaForm';
import { requireSeller } from '../../web/doors';
import { leaveNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { newOrId } from '../../web/ids';
import { readOwnPlace, wrongPlace } from '../../web/placeForm';
import { m } from '../../words/generated/messages';

export const meta: MetaFunction = ({ params }) => [
  { title: `${params.id === 'baru' ? m.places_new() : m.places_change_title()} · Sepucuk` },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const seller = await requireSeller(context);
  const id = newOrId(params.id);
  const place = id ? await ownPlace(seller, id) : await homeOf(seller);
  if (!place) throw new Response(null, { status: 404 });
  return json({ place, isNew: !id, options: await areaOptions(areaIn(place), 'jambi') });
}

/** A new place begins where the business is. */
async function homeOf(seller: Parameters<typeof placesOfShop>[0]) {
  const places = await placesOfShop(seller);
  return places && { ...places.home, days: 1 };
}

function areaIn({ regencyCode, districtCode }: { regencyCode: string; districtCode: string }) {
  return { regencyCode, districtCode };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const seller = await requireSeller(context);
  const id = newOrId(params.id);
  const data = await readForm(request);
  const form = readOwnPlace(data);
  const options = await areaOptions(typedArea(data), 'jambi');
  const again = (result: SubmissionResult, status: number) => json({ result, options }, status);
  if (data.get('intent') === 'area') return again({ ...form.reply(), status: undefined, error: {} }, 200);
  if (form.status !== 'success') return again(form.reply(), 422);

  const { days, takesCash, ...place } = form.value;
  const answer = await saveOwnPlace(seller, { id, place, handing: { days, takesCash: takesCash === 'on' } });
  if (answer.ok) {
    leaveNote(context.visitor, 'save', { name: answer.name });
    return redirect('/studio/toko/tempat');
  }
  if (answer.why === 'wrong') return again(form.reply({ fieldErrors: wrongPlace(answer) }), 422);
  if (answer.why === 'full') return again(form.reply({ formErrors: [m.places_full({ most: MOST_PLACES })] }), 409);
  throw new Response(null, { status: answer.why === 'not-allowed' ? 403 : 404 });
}

export default function Place() {
  const { place, isNew, options } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="stack stack-l page-narrow">
      <PageHeader
        title={isNew ? m.places_new() : m.places_change_title()}
        crumbs={[
          { to: '/studio/toko', name: m.shops_title() },
          { to: '/studio/toko/tempat', name: m.places_title() },
        ]}
      />
      <PlaceForm
        place={place}
        result={answer?.result as SubmissionResult | undefined}
        options={answer?.options ?? options}
        back="/studio/toko/tempat"
        by="shop"
      />
    </div>
  );
}

import type { SubmissionResult } from '@conform-to/react';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { areaOptions } from '../../domain/areas';
import { placeToKeep, saveSharedPlace } from '../../domain/places';
import { PageHeader } from '../../ui/PageHeader';
import { PlaceForm } from '../../ui/PlaceForm';
import { typedArea } from '../../web/areaForm';
import { requireStaff } from '../../web/doors';
import { leaveNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { newOrId } from '../../web/ids';
import { readSharedPlace, wrongPlace } from '../../web/placeForm';
import { m } from '../../words/generated/messages';

export const meta: MetaFunction = ({ params }) => [
  { title: `${params.id === 'baru' ? m.places_office_new() : m.places_change_title()} · Sepucuk` },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'place:keep');
  const id = newOrId(params.id);
  const place = id ? await placeToKeep(staff, id) : { kind: 'COOP' };
  if (!place) throw new Response(null, { status: 404 });
  return json({ place, isNew: !id, options: await areaOptions(areaIn(place), 'jambi') });
}

function areaIn(place: object) {
  return 'regencyCode' in place ? (place as { regencyCode: string; districtCode: string }) : {};
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'place:keep');
  const id = newOrId(params.id);
  const data = await readForm(request);
  const form = readSharedPlace(data);
  const options = await areaOptions(typedArea(data), 'jambi');
  const again = (result: SubmissionResult, status: number) => json({ result, options }, status);
  if (data.get('intent') === 'area') return again({ ...form.reply(), status: undefined, error: {} }, 200);
  if (form.status !== 'success') return again(form.reply(), 422);

  const answer = await saveSharedPlace(staff, { id, place: form.value });
  if (answer.ok) {
    leaveNote(context.visitor, 'save', { name: answer.name });
    return redirect('/kantor/tempat');
  }
  if (answer.why === 'wrong') return again(form.reply({ fieldErrors: wrongPlace(answer) }), 422);
  if (answer.why === 'not-found') throw new Response(null, { status: 404 });
  return again(form.reply({ fieldErrors: { regencyCode: [m.places_not_allowed_office()] } }), 403);
}

export default function Place() {
  const { place, isNew, options } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="stack stack-l page-narrow">
      <PageHeader
        title={isNew ? m.places_office_new() : m.places_change_title()}
        crumbs={[{ to: '/kantor/tempat', name: m.places_office() }]}
      />
      <PlaceForm
        place={place}
        result={answer?.result as SubmissionResult | undefined}
        options={answer?.options ?? options}
        back="/kantor/tempat"
        by="office"
      />
    </div>
  );
}

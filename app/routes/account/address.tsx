import type { SubmissionResult } from '@conform-to/react';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { addressesOf, changeAddress, MOST_ADDRESSES, saveAddress } from '../../domain/addresses';
import { areaOptions } from '../../domain/areas';
import { PageHeader } from '../../ui/PageHeader';
import { typedArea } from '../../web/areaForm';
import { requirePerson } from '../../web/doors';
import { leaveNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { newOrId } from '../../web/ids';
import { m } from '../../words/generated/messages';
import { AddressForm } from './address-form/AddressForm';
import { readAddress, wrongField } from './address-form/schema';

export const meta: MetaFunction = ({ params }) => [
  { title: `${params.id === 'baru' ? m.keeping_address_new() : m.keeping_address_change_title()} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const person = await requirePerson(context);
  const id = newOrId(params.id);
  const address = id && (await addressesOf(person.personId)).find((one) => one.id === id);
  if (id && !address) throw new Response(null, { status: 404 });
  const start = address || { recipient: person.name, phone: person.phone ?? '' };
  const { regencyCode, districtCode } = address || {};
  return json({ start, isNew: !id, options: await areaOptions({ regencyCode, districtCode }, 'indonesia') });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { personId } = await requirePerson(context);
  const id = newOrId(params.id);
  const data = await readForm(request);
  const form = readAddress(data);
  const options = await areaOptions(typedArea(data), 'indonesia');
  const again = (result: SubmissionResult, status: number) => json({ result, options }, status);
  if (data.get('intent') === 'area') return again({ ...form.reply(), status: undefined, error: {} }, 200);
  if (form.status !== 'success') return again(form.reply(), 422);

  const answer = await (id ? changeAddress(personId, id, form.value) : saveAddress(personId, form.value));
  if (answer.ok) {
    leaveNote(context.visitor, 'address-saved', { label: answer.label });
    return redirect('/akun/alamat');
  }
  if (answer.why === 'not-found') throw new Response(null, { status: 404 });
  if (answer.why === 'wrong') return again(form.reply({ fieldErrors: wrongField(answer.field) }), 422);
  return again(form.reply({ formErrors: [m.keeping_addresses_full({ most: MOST_ADDRESSES })] }), 409);
}

export default function AddressPage() {
  const { start, isNew, options } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="stack stack-l page-narrow">
      <PageHeader
        title={isNew ? m.keeping_address_new() : m.keeping_address_change_title()}
        crumbs={[
          { to: '/akun', name: m.accounts_home_title() },
          { to: '/akun/alamat', name: m.keeping_addresses() },
        ]}
      />
      <AddressForm
        address={start}
        result={answer?.result as SubmissionResult | undefined}
        options={answer?.options ?? options}
      />
    </div>
  );
}

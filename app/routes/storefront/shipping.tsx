import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData, useSubmit } from '@remix-run/react';
import { areaOptions } from '../../domain/areas';
import { productPage } from '../../domain/catalog';
import { quoteGoods } from '../../domain/shipping';
import { Button, LinkButton } from '../../ui/Button';
import { PageHeader } from '../../ui/PageHeader';
import { SelectField } from '../../ui/SelectField';
import { m } from '../../words/generated/messages';
import { keepPlace, placeOf } from './shipping-page/place';
import { Services } from './shipping-page/Services';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${m.product_shipping_title()} · ${data?.product.name ?? ''} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

/** `kabupaten` and `kecamatan` say where; without them, what was said before on this browser. */
export async function loader({ params, request, context: { visitor } }: LoaderFunctionArgs) {
  const page = await productPage(params.slug ?? '');
  const variant = page?.variants[0];
  if (!page || !variant) throw new Response(null, { status: 404 });
  const query = new URL(request.url).searchParams;
  const before = query.has('kabupaten') ? undefined : await placeOf(visitor);
  const districtCode = query.get('kecamatan') ?? before?.districtCode ?? '';
  const areas = await areaOptions(
    { regencyCode: query.get('kabupaten') ?? before?.regencyCode, districtCode },
    'indonesia',
  );
  const isKnown = areas.districts.some(({ code }) => code === districtCode);
  const place = isKnown ? await keepPlace(visitor, districtCode) : undefined;
  const { slug, name, shop } = page;
  return json({
    product: { slug, name, shop: shop.name },
    regencies: areas.regencies,
    districts: areas.districts,
    chosen: {
      regencyCode: query.get('kabupaten') ?? before?.regencyCode ?? '',
      districtCode: place?.districtCode ?? '',
    },
    place,
    options: place && (await quoteGoods(variant.id, place)),
  });
}

/** What sending goods to a place costs, before anything lies in a cart. */
export default function Shipping() {
  const { product, regencies, districts, chosen, place, options } = useLoaderData<typeof loader>();
  const submit = useSubmit();
  const here = `/produk/${product.slug}`;
  return (
    <div className="stack stack-l narrow">
      <PageHeader
        title={m.product_shipping_title()}
        crumbs={[{ to: here, name: product.name }]}
        lead={m.product_shipping_lead({ name: product.name, shop: product.shop })}
      />
      <Form
        method="get"
        className="stack"
        onChange={(event) => submit(event.currentTarget, { replace: true, preventScrollReset: true })}
      >
        <SelectField
          key={`regency ${chosen.regencyCode}`}
          name="kabupaten"
          label={m.shell_area_regency()}
          defaultValue={chosen.regencyCode}
          options={regencies.map(({ province, regencies }) => ({
            group: province ?? '',
            options: asOptions(regencies),
          }))}
        />
        {districts.length > 0 && (
          <SelectField
            key={`district of ${chosen.regencyCode} ${chosen.districtCode}`}
            name="kecamatan"
            label={m.shell_area_district()}
            defaultValue={chosen.districtCode}
            options={asOptions(districts)}
          />
        )}
        <noscript>
          <Button kind="secondary">
            {districts.length > 0 ? m.product_shipping_show() : m.product_shipping_districts()}
          </Button>
        </noscript>
      </Form>
      {place && <Services district={place.district} options={options ?? []} />}
      <div>
        <LinkButton kind="secondary" to={here}>
          {m.product_back({ name: product.name })}
        </LinkButton>
      </div>
    </div>
  );
}

const asOptions = (areas: { code: string; name: string }[]) =>
  areas.map(({ code, name }) => ({ value: code, label: name }));

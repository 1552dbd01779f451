import { Link } from '@remix-run/react';
import type { Report } from '../../../domain/learning';
import { rupiah } from '../../../ui/rupiah';
import { Section } from '../../../ui/Section';
import { salesModelNames } from '../../../ui/salesModels';
import { Table } from '../../../ui/Table';
import { m } from '../../../words/generated/messages';
import { count } from './figures';

/** Which goods brought most, and how often they were looked at. */
export function BestGoods({ goods }: Pick<Report, 'goods'>) {
  const most = Math.max(0, ...goods.map(({ sales }) => sales));
  return (
    <Section title={m.learning_goods()}>
      {goods.length === 0 ? (
        <p className="hint">{m.learning_goods_none()}</p>
      ) : (
        <Table
          caption={m.learning_goods_stall()}
          stacks
          columns={[
            { name: m.learning_goods_name() },
            { name: m.learning_visits(), number: true },
            { name: m.learning_goods_pieces(), number: true },
            { name: m.learning_sales(), number: true },
          ]}
        >
          {goods.map(({ id, name, visits, pieces, sales }) => (
            <tr key={id}>
              <td>
                <Link to={`/studio/produk/${id}`}>{name}</Link>
                <Share of={sales} most={most} />
              </td>
              <Figure name={m.learning_visits()} of={count(visits)} />
              <Figure name={m.learning_goods_pieces()} of={count(pieces)} />
              <Figure name={m.learning_sales()} of={rupiah(sales)} />
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}

/** Where buyers live. */
export function Places({ places, least }: Pick<Report, 'places'> & { least: number }) {
  const most = Math.max(0, ...places.map(({ orders }) => orders));
  return (
    <Section title={m.learning_places()}>
      {places.length === 0 ? (
        <p className="hint">{m.learning_places_none()}</p>
      ) : (
        <>
          <Table
            caption={m.learning_orders()}
            stacks
            columns={[
              { name: m.learning_place() },
              { name: m.learning_orders(), number: true },
              { name: m.learning_sales(), number: true },
            ]}
          >
            {places.map(({ place, orders, sales }) => (
              <tr key={place ?? ''}>
                <td>
                  {place ?? m.learning_place_else()}
                  <Share of={orders} most={most} />
                </td>
                <Figure name={m.learning_orders()} of={count(orders)} />
                <Figure name={m.learning_sales()} of={rupiah(sales)} />
              </tr>
            ))}
          </Table>
          <p className="hint">{m.learning_places_about({ least })}</p>
        </>
      )}
    </Section>
  );
}

/** What each way of selling brought, online beside the stall. */
export function Models({ models, now }: Pick<Report, 'models' | 'now'>) {
  const most = Math.max(0, ...models.map(({ online, stall }) => online + stall));
  const names = { online: m.learning_online(), stall: m.learning_at_stall() };
  return (
    <Section title={m.learning_models()}>
      {models.length === 0 ? (
        <p className="hint">{m.learning_models_none()}</p>
      ) : (
        <Table
          caption={m.learning_sales()}
          stacks
          columns={[
            { name: m.learning_model() },
            { name: names.online, number: true },
            { name: names.stall, number: true },
          ]}
          foot={
            <tr>
              <td>{m.learning_all()}</td>
              <Figure name={names.online} of={rupiah(now.sales)} />
              <Figure name={names.stall} of={rupiah(now.stall)} />
            </tr>
          }
        >
          {models.map(({ model, online, stall }) => (
            <tr key={model}>
              <td>
                {salesModelNames[model]()}
                <Share of={online + stall} most={most} />
              </td>
              <Figure name={names.online} of={rupiah(online)} />
              <Figure name={names.stall} of={rupiah(stall)} />
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}

/** A number under the name of its column, which stands beside it on a phone. */
function Figure({ name, of }: { name: string; of: string }) {
  return (
    <td className="number" data-name={name}>
      {of}
    </td>
  );
}

/** A bar as long as its number is great; the number stands beside it. */
function Share({ of, most }: { of: number; most: number }) {
  return (
    <svg className="share" aria-hidden="true">
      <rect width={`${most > 0 ? Math.round((of / most) * 100) : 0}%`} height="100%" rx="3" />
    </svg>
  );
}

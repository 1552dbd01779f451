import type { Report } from '../../../domain/learning';
import { salesModelNames } from '../../../ui/salesModels';
import { m } from '../../../words/generated/messages';

/** The columns of the file; each part of the report fills those that it knows. */
export function csvColumns(): string[] {
  return [
    m.learning_csv_part(),
    m.learning_csv_what(),
    m.learning_visits(),
    m.learning_orders(),
    m.learning_goods_pieces(),
    `${m.learning_sales()} (${m.learning_money_unit()})`,
    `${m.learning_stall()} (${m.learning_money_unit()})`,
  ];
}

type CsvCell = string | number | undefined;

/** The whole report as one table. */
export function csvRows({ days, goods, places, models }: Report): CsvCell[][] {
  const none = undefined;
  return [
    ...days.map(({ day, visits, orders, sales, stall }) => [m.learning_day(), day, visits, orders, none, sales, stall]),
    ...goods.map(({ name, visits, pieces, sales }) => [
      m.learning_goods_name(),
      name,
      visits,
      none,
      pieces,
      sales,
      none,
    ]),
    ...places.map(({ place, orders, sales }) => [
      m.learning_place(),
      place ?? m.learning_place_else(),
      none,
      orders,
      none,
      sales,
      none,
    ]),
    ...models.map(({ model, online, stall }) => [
      m.learning_model(),
      salesModelNames[model](),
      none,
      none,
      none,
      online,
      stall,
    ]),
  ];
}

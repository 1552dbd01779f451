import type { SerializeFrom } from '@remix-run/node';
import { Form, useNavigation } from '@remix-run/react';
import type { KeyboardEvent } from 'react';
import type { VariantRow } from '../../../domain/catalog';
import { ActionBar } from '../../../ui/ActionBar';
import { Button } from '../../../ui/Button';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { m } from '../../../words/generated/messages';
import { Row } from './Row';
import type { RowField, TableAnswer } from './saveRows';

type TableFormProps = { rows: SerializeFrom<VariantRow>[]; answer: TableAnswer | undefined };

const fields: RowField[] = ['price', 'onHand', 'lowAt'];

/** All rows of the page in one form, and one button for them. */
export function TableForm({ rows, answer }: TableFormProps) {
  const isSaving = useNavigation().formMethod === 'POST';
  const badOf = (id: string) => answer?.bad.find((row) => row.id === id);
  const problems = (answer?.bad ?? []).flatMap(({ id, errors }) =>
    fields.flatMap((field) => {
      const say = errors[field];
      return say ? [{ href: `#${field}-${id}`, say: nameOf(rows, id, say) }] : [];
    }),
  );
  const summary = answer
    ? [{ say: m.stock_table_some({ saved: answer.saved, bad: answer.bad.length }) }, ...problems]
    : [];
  return (
    <Form method="post" className="stack" onKeyDown={moveByArrows} noValidate>
      <ErrorSummary problems={summary} />
      <ul className="plain stock-rows">
        {rows.map((row) => (
          <Row key={`${row.id} ${row.price} ${row.onHand} ${row.lowAt}`} row={row} bad={badOf(row.id)} />
        ))}
      </ul>
      <ActionBar>
        <Button busy={isSaving}>{m.stock_table_save()}</Button>
      </ActionBar>
    </Form>
  );
}

function nameOf(rows: TableFormProps['rows'], id: string, say: string): string {
  const row = rows.find((one) => one.id === id);
  return row ? `${[row.name, row.variant].filter(Boolean).join(', ')}: ${say}` : say;
}

/** Up and down lead to the same figure of the next row, as in every table program; Enter saves, as in every form. */
function moveByArrows(event: KeyboardEvent<HTMLFormElement>) {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const { target } = event;
  if (!step || !(target instanceof HTMLInputElement)) return;
  const [column] = target.name.split(':');
  const all = [
    ...event.currentTarget.querySelectorAll<HTMLInputElement>(`input[name^="${column}:"]:not([type="hidden"])`),
  ];
  const next = all[all.indexOf(target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.select();
}

import { Form } from '@remix-run/react';
import type { FeeShown } from '../../../domain/earnings';
import { Button } from '../../../ui/Button';
import { dayInJambi } from '../../../ui/day';
import { percent } from '../../../ui/percent';
import { rupiah } from '../../../ui/rupiah';
import { Table } from '../../../ui/Table';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Fee = FeeShown & { removedAt?: string | null };

/** Fees with where they were read; those that are shown each have a button that ends it. */
export function FeeList({ fees, caption, canEnd }: { fees: Fee[]; caption: string; canEnd?: boolean }) {
  const names = [m.catalog_fees_market(), m.catalog_fees_take(), m.catalog_fees_source()];
  if (canEnd) names.push(m.catalog_fees_do());
  return (
    <Table caption={caption} columns={names.map((name) => ({ name }))} stacks>
      {fees.map((fee) => (
        <tr key={fee.id}>
          <td data-name={names[0]}>{nameOf(fee)}</td>
          <td data-name={names[1]}>{takenBy(fee)}</td>
          <td data-name={names[2]}>{readIn(fee)}</td>
          {canEnd && (
            <td data-name={names[3]}>
              <Form method="post">
                <input type="hidden" name="id" value={fee.id} />
                <Button
                  kind="secondary"
                  name="intent"
                  value="remove"
                  aria-label={m.catalog_fees_remove_of({ name: nameOf(fee) })}
                >
                  {m.catalog_fees_remove()}
                </Button>
              </Form>
            </td>
          )}
        </tr>
      ))}
    </Table>
  );
}

function nameOf({ marketplace, about }: Fee): string {
  return about ? `${marketplace}, ${about}` : marketplace;
}

function takenBy({ basisPoints, perOrder }: Fee): string {
  const share = percent(basisPoints, getLocale());
  return perOrder > 0
    ? m.catalog_elsewhere_fee_order({ percent: share, amount: rupiah(perOrder) })
    : m.catalog_elsewhere_fee({ percent: share });
}

function readIn({ source, seenOn, removedAt }: Fee): string {
  const day = (moment: string) => dayInJambi(moment, getLocale());
  const read = `${source}, ${day(seenOn)}`;
  return removedAt ? `${read} (${m.catalog_fees_past_until({ day: day(removedAt) })})` : read;
}

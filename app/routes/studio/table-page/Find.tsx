import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';

/** Narrows the table to goods of a name. */
export function Find({ search, isLow }: { search: string; isLow: boolean }) {
  return (
    <Form method="get" className="stock-find">
      {isLow && <input type="hidden" name="rak" value="menipis" />}
      <TextField
        key={search}
        name="cari"
        label={m.stock_table_search()}
        type="search"
        defaultValue={search}
        maxLength={100}
        required={false}
      />
      <Button kind="secondary">{m.stock_table_find()}</Button>
    </Form>
  );
}

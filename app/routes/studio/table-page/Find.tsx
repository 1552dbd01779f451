import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';

/** Narrows a list to goods of a name. `shelf` is the part of it that stays chosen. */
export function Find({ search, shelf }: { search: string; shelf?: { name: string; value: string } }) {
  return (
    <Form method="get" className="stock-find">
      {shelf && <input type="hidden" {...shelf} />}
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

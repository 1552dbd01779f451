import type { SerializeFrom } from '@remix-run/node';
import { Form, useNavigation } from '@remix-run/react';
import type { Packable, PackedPart } from '../../../domain/stock';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { NumberField } from '../../../ui/NumberField';
import { PlainSelect } from '../../../ui/PlainSelect';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import type { SetAnswer } from './deeds';

type Props = {
  setId: string;
  parts: SerializeFrom<PackedPart>[];
  goods: SerializeFrom<Packable>[];
  search: string;
  answer: SetAnswer | undefined;
};

/** What lies in one set: the rows that are known, and a row for one more. */
export function PartsForm({ setId, parts, goods, search, answer }: Props) {
  const isBusy = useNavigation().formData?.get('intent') === 'parts';
  const wrong = answer?.intent === 'parts' ? answer : undefined;
  const typed = new Map(wrong?.typed);
  const errorOf = (name: string) => (wrong?.field === name ? wrong.error : undefined);
  const toAdd = goods.filter(({ id }) => !parts.some((part) => part.id === id));
  return (
    <Card as="section" labelledBy="isi">
      <h2 id="isi">{m.stock_set_parts()}</h2>
      <Form method="get" className="stock-find">
        <input type="hidden" name="varian" value={setId} />
        <TextField
          name="cari"
          label={m.stock_set_search()}
          type="search"
          defaultValue={search}
          maxLength={100}
          required={false}
        />
        <Button kind="secondary">{m.stock_table_find()}</Button>
      </Form>
      <Form method="post" className="stack" noValidate>
        {wrong && !wrong.field && (
          <p className="field-error" role="alert">
            {wrong.error}
          </p>
        )}
        {parts.length === 0 && <p className="hint">{m.stock_set_none()}</p>}
        {parts.map(({ id, pieces }) => (
          <input key={`${id} ${pieces}`} type="hidden" name={`seen:${id}`} value={pieces} />
        ))}
        {parts.map(({ id, name, pieces, available }) => (
          <NumberField
            key={id}
            name={`pieces:${id}`}
            label={name}
            hint={`${m.stock_set_left({ pieces: available })}. ${m.stock_set_pieces_hint()}`}
            unit={m.catalog_stock_unit()}
            error={errorOf(`pieces:${id}`)}
            defaultValue={typed.get(`pieces:${id}`) ?? pieces}
          />
        ))}
        <PlainSelect
          name="add"
          label={m.stock_set_add()}
          chosen={typed.get('add') ?? ''}
          options={[
            { value: '', label: m.ui_choose() },
            ...toAdd.map(({ id, name, available }) => ({
              value: id,
              label: `${name} (${m.stock_set_left({ pieces: available })})`,
            })),
          ]}
        />
        <NumberField
          name="addPieces"
          label={m.stock_set_add_pieces()}
          unit={m.catalog_stock_unit()}
          error={errorOf('addPieces')}
          defaultValue={typed.get('addPieces') ?? 1}
        />
        <div>
          <Button name="intent" value="parts" busy={isBusy}>
            {m.stock_set_save()}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { SelectField } from '../../../ui/SelectField';
import { m } from '../../../words/generated/messages';
import { LookPart } from './LookPart';
import { MoveButtons, RemoveButton } from './MoveButtons';
import { RowForm } from './RowForm';

type ChosenProps = {
  chosen: { id: string; name: string; status: string }[];
  toChoose: { id: string; name: string }[];
  most: number;
  error: string[];
};

/** The goods that come first, and the way to more of them. */
export function Chosen({ chosen, toChoose, most, error }: ChosenProps) {
  return (
    <LookPart id="pilihan" title={m.shops_look_chosen()} lead={m.shops_look_chosen_lead({ most })} error={error}>
      {chosen.length === 0 && <p className="hint">{m.shops_look_chosen_none()}</p>}
      <ol className="look-rows">
        {chosen.map(({ id, name, status }, place) => (
          <li key={id}>
            <RowForm place={place} className="row row-spread">
              <input type="hidden" name="intent" value="chosen" />
              <input type="hidden" name="id" value={id} />
              <span className="long-words">
                <span className="strong">{name}</span>
                {status !== 'LISTED' && <span className="hint"> · {m.shops_look_chosen_hidden()}</span>}
              </span>
              <span className="row">
                <MoveButtons name={name} place={place} count={chosen.length} />
                <RemoveButton name={name} />
              </span>
            </RowForm>
          </li>
        ))}
      </ol>
      {chosen.length < most && toChoose.length > 0 && (
        <Form method="post" className="stack stack-s page-narrow" noValidate key={chosen.length} preventScrollReset>
          <input type="hidden" name="intent" value="choose" />
          <SelectField
            name="id"
            id="pilihan-barang"
            label={m.shops_look_chosen_field()}
            options={toChoose.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button kind="secondary">{m.shops_look_chosen_add()}</Button>
        </Form>
      )}
    </LookPart>
  );
}

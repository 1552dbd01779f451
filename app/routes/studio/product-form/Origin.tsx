import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Notice } from '../../../ui/Notice';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import type { FormChoices, Maker } from './choices';
import type { FieldSet } from './fields';
import { Part } from './Part';

type OriginProps = {
  fields: FieldSet;
  choices: FormChoices;
  /** Who may be named as maker besides the own business: the one named now, and those just found. */
  makers: Maker[];
  hasSearched: boolean;
  isChecked: boolean;
};

/** Who made it, where, and of what. */
export function Origin({ fields, choices, makers, hasSearched, isChecked }: OriginProps) {
  return (
    <Part title={m.catalog_origin()} lead={m.catalog_origin_lead()} id="asal">
      {isChecked && <Notice tone="info">{m.catalog_origin_checked()}</Notice>}
      <MadeBy fields={fields} own={choices.own} makers={makers} hasSearched={hasSearched} />
      <SelectField
        field={fields.madeInCode}
        label={m.catalog_made_in()}
        options={choices.regencies.map(({ code, name }) => ({ value: code, label: name }))}
        required={false}
      />
      <TextField
        field={fields.materials}
        label={m.catalog_materials()}
        hint={m.catalog_materials_hint()}
        maxLength={choices.limits.materials}
        required={false}
      />
    </Part>
  );
}

type MadeByProps = Pick<OriginProps, 'fields' | 'makers' | 'hasSearched'> & { own: Maker };

/** Most shops sell what they make themselves: only co-ops and galleries open this. */
function MadeBy({ fields, own, makers, hasSearched }: MadeByProps) {
  const { makerId, makerQuery } = fields;
  const others = makers.filter(({ id }) => id !== own.id);
  const named = others.find(({ id }) => id === makerId.initialValue) ?? own;
  const isOpen = hasSearched || named !== own || !!makerId.errors?.length;
  const found = hasSearched && others.length > 0 && !makerQuery.errors?.length;
  return (
    <>
      <p>{m.catalog_made_by({ name: named.name })}</p>
      <details className="form-more" open={isOpen}>
        <summary>{m.catalog_made_by_other()}</summary>
        <div className="stack">
          <TextField
            field={makerQuery}
            label={m.catalog_maker_search()}
            hint={m.catalog_maker_search_hint()}
            type="search"
            required={false}
          />
          <Button kind="secondary" name="deed" value="find-maker" formAction="#asal">
            <Icon name="search" />
            {m.catalog_maker_find()}
          </Button>
          {found && <Notice tone="info">{m.catalog_maker_found({ count: others.length })}</Notice>}
          <SelectField
            field={makerId}
            label={m.catalog_maker()}
            options={[
              { value: own.id, label: m.catalog_maker_own({ name: own.name }) },
              ...others.map(({ id, name, regency }) => ({ value: id, label: `${name}, ${regency}` })),
            ]}
            required={false}
          />
        </div>
      </details>
    </>
  );
}

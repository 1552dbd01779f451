import type { ComponentProps } from 'react';
import { m } from '../words/generated/messages';
import { type Area, type AreaChoice, type AreaLists, useAreaLists } from './areaLists';
import { Button } from './Button';
import { SelectField } from './SelectField';
import { TextField } from './TextField';

type Options = ComponentProps<typeof SelectField>['options'];
type AreaErrors = Partial<Record<'regencyCode' | 'districtCode' | 'villageCode' | 'villageName', string | string[]>>;

type AreaFieldsProps = {
  /** Goes before the names of the fields, where a form asks for two areas. */
  prefix?: string;
  values: AreaChoice;
  options: AreaLists;
  errors?: AreaErrors;
};

/**
 * Regency, then district, then village, each list made by the choice before it: fetched where there is script, else brought
 * by a button (`intent=area`) that shows the same page again with everything that was typed.
 */
export function AreaFields({ prefix = '', values, options, errors = {} }: AreaFieldsProps) {
  const { lists, chosen, needsButtons, chooseRegency, chooseDistrict, regencyBox } = useAreaLists(values, options);
  const id = `${prefix}wilayah`;
  const villageField = {
    id: `${prefix}villageName`,
    label: m.shell_area_village(),
    error: [errors.villageCode ?? [], errors.villageName ?? []].flat(),
  };

  return (
    <div className="stack" id={id} ref={regencyBox}>
      <SelectField
        label={m.shell_area_regency()}
        name={`${prefix}regencyCode`}
        defaultValue={values.regencyCode}
        error={errors.regencyCode}
        options={lists.regencies.flatMap(asGroup)}
        onChange={(event) => chooseRegency(event.currentTarget.value)}
      />
      {needsButtons && <NextList to={id}>{m.shell_area_show_districts()}</NextList>}
      <SelectField
        key={`districts of ${chosen.regencyCode}`}
        label={m.shell_area_district()}
        name={`${prefix}districtCode`}
        defaultValue={chosen.districtCode}
        error={errors.districtCode}
        hint={lists.districts.length === 0 && m.shell_area_regency_first()}
        disabled={lists.districts.length === 0}
        options={asOptions(lists.districts)}
        onChange={(event) => chooseDistrict(event.currentTarget.value)}
      />
      {needsButtons && lists.districts.length > 0 && <NextList to={id}>{m.shell_area_show_villages()}</NextList>}
      {chosen.districtCode && lists.villages.length === 0 ? (
        <TextField
          {...villageField}
          key={`village in ${chosen.districtCode}`}
          name={`${prefix}villageName`}
          defaultValue={chosen.villageName}
          maxLength={80}
          autoComplete="off"
        />
      ) : (
        <SelectField
          {...villageField}
          key={`villages of ${chosen.districtCode}`}
          name={`${prefix}villageCode`}
          defaultValue={chosen.villageCode}
          hint={lists.villages.length === 0 && m.shell_area_district_first()}
          disabled={lists.villages.length === 0}
          options={asOptions(lists.villages)}
        />
      )}
    </div>
  );
}

function asGroup({ province, regencies }: AreaLists['regencies'][number]): Options {
  const options = asOptions(regencies);
  return province ? [{ group: province, options }] : options;
}

const asOptions = (areas: Area[]) => areas.map(({ code, name }) => ({ value: code, label: name }));

/** Shows the page again from this field on, with the next list; nothing has to be complete for that. */
function NextList({ to, children }: { to: string; children: string }) {
  return (
    <div>
      <Button kind="secondary" name="intent" value="area" formNoValidate formAction={`#${to}`}>
        {children}
      </Button>
    </div>
  );
}

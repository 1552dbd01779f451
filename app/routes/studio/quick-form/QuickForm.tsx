import { getFormProps, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { ActionBar } from '../../../ui/ActionBar';
import { Button } from '../../../ui/Button';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { KeepTyping } from '../../../ui/KeepTyping';
import { MoneyField } from '../../../ui/MoneyField';
import { NumberField } from '../../../ui/NumberField';
import { problemsByName } from '../../../ui/problemsByName';
import { RadioGroup } from '../../../ui/RadioGroup';
import { SelectField } from '../../../ui/SelectField';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import type { FormChoices } from '../product-form/choices';
import { FORM_ID, inOrder, type ProductFields } from '../product-form/fields';
import { Part } from '../product-form/Part';
import { Photos } from '../product-form/Photos';
import { useDeed } from '../product-form/ProductForm';
import { Receives } from '../product-form/Receives';
import type { Answer } from '../product-form/readProduct';
import { useHints } from '../product-form/useHints';
import { parcelChoices, USUAL } from './parcels';

/** The shortest way to goods on show: what a shopper looks at first, and what freight needs. */
export function QuickForm({ answer, choices }: { answer: Answer | undefined; choices: FormChoices }) {
  const deed = useDeed();
  const [form, fields] = useForm<ProductFields>({
    id: FORM_ID,
    lastResult: answer?.result,
    defaultValue: { variants: [{ grams: USUAL }] },
  });
  const photos = fields.photos.getFieldList().flatMap(({ initialValue }) => initialValue ?? []);
  const { followed, follow } = useHints(answer?.hints);
  const { description: _, ...asked } = form.allErrors; // the story is asked once here, and stands for both
  const variant = fields.variants.getFieldList()[0]?.getFieldset();
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      className="listing stack stack-l"
      {...getFormProps(form)}
      onInput={follow}
    >
      {/* Enter presses the first button of a form: it must not take away a photo. */}
      <button type="submit" name="deed" value="list" hidden tabIndex={-1}>
        {m.quick_list()}
      </button>
      <KeepTyping name={choices.typing} isStored={false} isFresh={!answer} />
      <ErrorSummary problems={problemsByName(inOrder(asked), (name) => `${FORM_ID}-${name}`)} />
      <Photos
        hashes={photos}
        name={fields.name.initialValue ?? ''}
        most={choices.limits.photos}
        errors={fields.uploads.errors}
        inputId={fields.uploads.id}
        busy={deed === 'upload'}
      />
      <Part title={m.catalog_about()}>
        <TextField
          field={fields.name}
          label={m.catalog_name()}
          maxLength={choices.limits.name}
          autoCapitalize="sentences"
        />
        {variant && (
          <>
            <MoneyField field={variant.price} label={m.catalog_price()} />
            <Receives
              earnings={followed.hints?.earnings}
              typed={followed.prices[variant.price.name] ?? variant.price.initialValue ?? ''}
              name={m.catalog_price()}
            />
            <NumberField field={variant.onHand} label={m.catalog_stock()} min={0} max={choices.limits.onHand} />
          </>
        )}
        <SelectField
          field={fields.categoryId}
          label={m.catalog_category()}
          hint={m.quick_category_hint()}
          options={choices.categories}
        />
        <TextArea
          field={fields.materials}
          label={m.quick_story()}
          hint={m.quick_story_hint()}
          maxLength={choices.limits.materials}
        />
        {variant && (
          <RadioGroup
            field={variant.grams}
            label={m.quick_parcel()}
            hint={m.quick_parcel_hint()}
            choices={parcelChoices()}
          />
        )}
      </Part>
      <ActionBar>
        <Button name="deed" value="list" busy={deed === 'list'}>
          {m.quick_list()}
        </Button>
      </ActionBar>
    </Form>
  );
}

import { getFormProps, useForm } from '@conform-to/react';
import { Form, useNavigation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { problemsByName } from '../../../ui/problemsByName';
import { m } from '../../../words/generated/messages';
import { About } from './About';
import type { FormChoices, Maker } from './choices';
import { Food } from './Food';
import { FORM_ID, inOrder, type ProductFields } from './fields';
import type { Hints } from './hints';
import { Origin } from './Origin';
import { Photos } from './Photos';
import type { Answer } from './readProduct';
import { useHints } from './useHints';
import { Variants } from './Variants';

type ProductFormProps = {
  answer: Answer | undefined;
  start: ProductFields;
  choices: FormChoices;
  /** The maker named so far. */
  maker: Maker;
  /** Pieces promised to buyers, by the id of the variant. */
  reserved?: Record<string, number>;
  /** What the page tells of the goods as they are stored. */
  hints?: Hints;
  productId?: string;
  isChecked?: boolean;
  /** The buttons. */
  children: ReactNode;
};

/** Goods on one long page. Give it a new `key` with each answer, so that it shows what the server has made of it. */
export function ProductForm({
  answer,
  start,
  choices,
  maker,
  reserved = {},
  hints,
  productId,
  isChecked = false,
  children,
}: ProductFormProps) {
  const deed = useDeed();
  const [form, fields] = useForm<ProductFields>({ id: FORM_ID, lastResult: answer?.result, defaultValue: start });
  const { followed, follow } = useHints(answer?.hints ?? hints, productId);
  const photos = fields.photos.getFieldList().flatMap(({ initialValue }) => initialValue ?? []);
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      className="listing stack stack-l"
      {...getFormProps(form)}
      onInput={follow}
    >
      {/* Enter presses the first button of a form: it must not take away a photo. */}
      <button type="submit" name="deed" value="save" hidden tabIndex={-1}>
        {m.catalog_save()}
      </button>
      <input type="hidden" name={fields.version.name} value={fields.version.initialValue ?? ''} />
      <ErrorSummary problems={problemsByName(inOrder(form.allErrors), (name) => `${FORM_ID}-${name}`)} />
      <Photos
        hashes={photos}
        name={fields.name.initialValue ?? ''}
        most={choices.limits.photos}
        errors={fields.uploads.errors}
        inputId={fields.uploads.id}
        busy={deed === 'upload'}
      />
      <About fields={fields} choices={choices} />
      <Variants fields={fields} photos={photos} reserved={reserved} limits={choices.limits} followed={followed} />
      <Origin
        fields={fields}
        choices={choices}
        makers={withNamed(answer?.makers ?? [], maker)}
        hasSearched={answer?.hasSearched ?? false}
        isChecked={isChecked}
      />
      <Food fields={fields} limits={choices.limits} pirt={followed.hints?.pirt ?? null} />
      {children}
    </Form>
  );
}

/** The button whose work is under way. */
export function useDeed(): string | undefined {
  const { state, formData } = useNavigation();
  return state === 'submitting' ? String(formData?.get('deed') ?? '') : undefined;
}

function withNamed(found: Maker[], named: Maker): Maker[] {
  return found.some(({ id }) => id === named.id) ? found : [named, ...found];
}

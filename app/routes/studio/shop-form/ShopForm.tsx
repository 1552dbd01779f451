import { Form, useNavigation } from '@remix-run/react';
import { ActionBar } from '../../../ui/ActionBar';
import { Button } from '../../../ui/Button';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { KeepTyping } from '../../../ui/KeepTyping';
import { problemsByName } from '../../../ui/problemsByName';
import { Section } from '../../../ui/Section';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import { PaymentMethods } from './PaymentMethods';
import type { Payments } from './payments';
import type { Place } from './RateRow';
import { type Destinations, RateRows } from './RateRows';
import type { ShopErrors } from './schema';
import type { TypedShop } from './typed';

type ShopFormProps = {
  shop: TypedShop;
  errors: ShopErrors;
  places: Place[];
  destinations: Destinations;
  payments: Payments;
  /** The shop is being opened: its address is still to be chosen. */
  isNew: boolean;
  /** Who fills it in. */
  who: string;
  host: string;
};

/** The form of a shop, the same for opening and changing it. */
export function ShopForm({ shop, errors, places, destinations, payments, isNew, who, host }: ShopFormProps) {
  const navigation = useNavigation();
  const isSaving = navigation.formData?.get('deed') === 'save';
  return (
    <Form method="post" className="stack stack-l" noValidate>
      {/* What the Enter key presses: browsers take the first button of a form, and that shall not be one that removes. */}
      <button type="submit" className="unseen" name="deed" value="save" tabIndex={-1} aria-hidden="true">
        {m.shops_save()}
      </button>
      <ErrorSummary problems={problemsByName(errors, (id) => id)} />
      <KeepTyping name={`toko ${who}`} isStored={!isNew} />
      <div className="stack page-narrow">
        <TextField label={m.shops_name()} name="name" defaultValue={shop.name} maxLength={60} error={errors.name} />
        {isNew && (
          <TextField
            label={m.shops_slug()}
            hint={m.shops_slug_hint({ host })}
            name="slug"
            defaultValue={shop.slug}
            maxLength={60}
            error={errors.slug}
            autoCapitalize="none"
            spellCheck={false}
            optional
          />
        )}
        <TextArea
          label={m.shops_story()}
          hint={m.shops_story_hint()}
          name="story"
          defaultValue={shop.story}
          rows={6}
          maxLength={2000}
          error={errors.story}
        />
        <TextField
          label={m.shops_phone()}
          hint={m.shops_phone_hint()}
          name="phone"
          type="tel"
          autoComplete="tel"
          defaultValue={shop.phone}
          error={errors.phone}
        />
      </div>
      <PaymentMethods payments={payments} cashLimit={shop.cashLimit} error={errors.cashLimit} />
      <Section title={m.shops_rates()}>
        <p>{m.shops_rates_lead()}</p>
        <p className="hint">{m.shops_rates_order()}</p>
        <RateRows rates={shop.rates} places={places} destinations={destinations} errors={errors} />
      </Section>
      <ActionBar>
        <Button name="deed" value="save" busy={isSaving}>
          {isNew ? m.shops_open() : m.shops_save()}
        </Button>
      </ActionBar>
    </Form>
  );
}

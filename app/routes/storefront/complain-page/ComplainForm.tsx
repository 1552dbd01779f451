import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form, useNavigation } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { RadioGroup } from '../../../ui/RadioGroup';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';

type Fields = { name: string; contact: string; text: string; order: string; link: string };
type ComplainFormProps = {
  /** Orders that are open to the reader already: of the account, or of the purchase whose code is in the address. */
  orders: { number: string; shopName: string }[];
  chosen: string | undefined;
  who: { name: string; contact: string } | undefined;
  reply: SubmissionResult<string[]> | undefined;
};

/** What it is about, who complains, and of what. */
export function ComplainForm({ orders, chosen, who, reply }: ComplainFormProps) {
  const [form, { name, contact, text, order, link }] = useForm<Fields>({
    id: 'adu',
    lastResult: reply,
    defaultValue: { ...who, order: chosen ?? '' },
  });
  const about = [
    ...orders.map(({ number, shopName }) => ({
      value: number,
      label: m.complaints_about_order({ number, shop: shopName }),
    })),
    { value: '', label: m.complaints_about_market() },
  ];
  return (
    <Form method="post" {...getFormProps(form)} className="stack stack-l">
      {orders.length > 0 ? (
        <RadioGroup
          field={order}
          label={m.complaints_about()}
          choices={about}
          defaultValue={chosen ?? ''}
          required={false}
        />
      ) : (
        <>
          <TextField
            field={order}
            label={m.complaints_order_number()}
            hint={m.complaints_order_number_hint()}
            optional
          />
          <TextField field={link} label={m.complaints_order_code()} hint={m.complaints_order_code_hint()} optional />
        </>
      )}
      <TextArea field={text} label={m.complaints_text()} hint={m.complaints_text_hint()} maxLength={4000} rows={6} />
      <TextField field={name} label={m.complaints_name()} autoComplete="name" maxLength={100} />
      <TextField
        field={contact}
        label={m.complaints_contact()}
        hint={m.complaints_contact_hint()}
        autoComplete="email"
      />
      <Button wide busy={useNavigation().state === 'submitting'}>
        {m.complaints_send()}
      </Button>
    </Form>
  );
}

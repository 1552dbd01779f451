import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form, useNavigation } from '@remix-run/react';
import type { ReturnReason } from '../../../../prisma/generated/enums';
import { Button } from '../../../ui/Button';
import { FieldNotes } from '../../../ui/FieldFrame';
import { FileField } from '../../../ui/FileField';
import { NumberField } from '../../../ui/NumberField';
import { RadioGroup } from '../../../ui/RadioGroup';
import { returnReasons } from '../../../ui/returnWords';
import { TextArea } from '../../../ui/TextArea';
import { m } from '../../../words/generated/messages';

type Line = { id: string; field: string; name: string; left: number };
type Reply = SubmissionResult<string[]> | undefined;
type Fields = { reason: string; text: string; photos: File };
type AskFormProps = { lines: Line[]; reasons: ReturnReason[]; mostPhotos: number; needsPhoto: boolean; reply: Reply };

/** Which goods, why, and what can be seen of it. */
export function AskForm({ lines, reasons, mostPhotos, needsPhoto, reply }: AskFormProps) {
  const [form, { reason, text, photos }] = useForm<Fields>({ id: 'minta', lastResult: reply });
  const isBusy = useNavigation().state === 'submitting';
  return (
    <Form method="post" encType="multipart/form-data" {...getFormProps(form)} className="stack stack-l">
      <Pieces lines={lines} reply={reply} />
      <RadioGroup
        field={reason}
        label={m.returns_reason()}
        choices={reasons.map((value) => ({ value, label: returnReasons[value]() }))}
      />
      <TextArea field={text} label={m.returns_text()} hint={m.returns_text_hint()} maxLength={1000} rows={4} />
      <FileField
        field={photos}
        label={m.returns_photos()}
        hint={m.returns_photos_hint({ most: mostPhotos })}
        accept="image/*"
        multiple
        optional={!needsPhoto}
        required={false}
      />
      <Button wide name="intent" value="ask" busy={isBusy}>
        {m.returns_send()}
      </Button>
    </Form>
  );
}

/** How many of each; of a single thing there is nothing to think about. */
function Pieces({ lines, reply }: { lines: Line[]; reply: Reply }) {
  const errors = reply?.error?.pieces ?? [];
  const isOne = lines.length === 1 && lines[0]!.left === 1;
  return (
    <fieldset className="choices" aria-describedby={errors.length ? 'pieces-error' : undefined}>
      <legend className="field-label">{m.returns_pieces()}</legend>
      <FieldNotes label="" controlId="pieces" hintId="pieces-hint" errorId="pieces-error" errors={errors} />
      {lines.map(({ id, field, name, left }) => {
        const typed = reply?.initialValue?.[field];
        return (
          <NumberField
            key={id}
            name={field}
            label={m.returns_pieces_of({ name, most: left })}
            min={0}
            max={left}
            required={false}
            defaultValue={typeof typed === 'string' ? typed : isOne ? 1 : 0}
          />
        );
      })}
    </fieldset>
  );
}

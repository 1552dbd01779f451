import type { SubmissionResult } from '@conform-to/react';
import { Form, useNavigation } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { FileField } from '../../../ui/FileField';
import { Section } from '../../../ui/Section';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';

/** One more photo, with what it shows. */
export function EvidenceForm({ reply }: { reply?: SubmissionResult<string[]> }) {
  const isBusy = useNavigation().state === 'submitting';
  const mine = reply?.initialValue?.deed === 'add' ? reply : undefined;
  const typed = mine?.initialValue?.about;
  return (
    <Section title={m.listings_origin_add()}>
      <Form method="post" encType="multipart/form-data" className="stack" noValidate>
        <FileField
          name="photo"
          label={m.listings_origin_photo()}
          hint={m.listings_origin_photo_hint()}
          accept="image/*"
          error={mine?.error?.photo ?? undefined}
        />
        <TextField
          name="about"
          label={m.listings_origin_about()}
          hint={m.listings_origin_about_hint()}
          maxLength={200}
          defaultValue={typeof typed === 'string' ? typed : undefined}
          error={mine?.error?.about ?? undefined}
        />
        <div>
          <Button name="deed" value="add" busy={isBusy}>
            {m.listings_origin_send()}
          </Button>
        </div>
      </Form>
    </Section>
  );
}

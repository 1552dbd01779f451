import type { SubmissionResult } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { RadioGroup } from '../../../ui/RadioGroup';
import { Section } from '../../../ui/Section';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import { helperChoices } from './roleWords';

/** Asks somebody in. What was typed stays where it was wrong. */
export function InviteForm({ answer }: { answer?: SubmissionResult }) {
  const isOwn = answer?.initialValue?.intent === 'invite';
  const typed = (name: string) => (isOwn ? String(answer?.initialValue?.[name] ?? '') : '');
  const errors = (name: string) => (isOwn ? (answer?.error?.[name] ?? []) : []);
  return (
    <Section title={m.people_invite()}>
      <Form method="post" className="stack page-narrow" noValidate key={JSON.stringify(answer ?? null)}>
        <input type="hidden" name="intent" value="invite" />
        <TextField
          name="contact"
          label={m.people_contact()}
          hint={m.people_contact_hint()}
          defaultValue={typed('contact')}
          error={errors('contact')}
          maxLength={254}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
        />
        <RadioGroup
          name="role"
          label={m.people_role()}
          choices={helperChoices()}
          defaultValue={typed('role') || 'PACKER'}
          error={errors('role')}
        />
        <Button>{m.people_invite_do()}</Button>
      </Form>
    </Section>
  );
}

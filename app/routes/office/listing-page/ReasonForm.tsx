import type { SubmissionResult } from '@conform-to/react';
import { Form, useNavigation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/Button';
import { Confirm } from '../../../ui/Confirm';
import { TextArea } from '../../../ui/TextArea';

type ReasonFormProps = {
  intent: 'return' | 'take-down';
  id: string;
  ask: string;
  label: string;
  hint: string;
  send: string;
  reply?: SubmissionResult<string[]>;
  children?: ReactNode;
};

/** A step that has to be explained to the owner. */
export function ReasonForm({ intent, id, ask, label, hint, send, reply, children }: ReasonFormProps) {
  const isBusy = useNavigation().state !== 'idle';
  const mine = reply?.initialValue?.intent === intent ? reply : undefined;
  const typed = mine?.initialValue?.reason;
  return (
    <Confirm kind="secondary" ask={ask} open={mine !== undefined}>
      <Form method="post" className="stack stack-s" noValidate>
        {children}
        <TextArea
          name="reason"
          id={id}
          label={label}
          hint={hint}
          maxLength={1000}
          defaultValue={typeof typed === 'string' ? typed : undefined}
          error={mine?.error?.reason ?? undefined}
        />
        <div>
          <Button name="intent" value={intent} busy={isBusy}>
            {send}
          </Button>
        </div>
      </Form>
    </Confirm>
  );
}

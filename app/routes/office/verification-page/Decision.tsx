import { Form, useNavigation } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Confirm } from '../../../ui/Confirm';
import { Section } from '../../../ui/Section';
import { TextArea } from '../../../ui/TextArea';
import { m } from '../../../words/generated/messages';

type DecisionProps = {
  result: { error?: Record<string, string[] | null>; initialValue?: Record<string, unknown> | null } | undefined;
};

/** Verify, or return with what has to be mended. */
export function Decision({ result }: DecisionProps) {
  const navigation = useNavigation();
  const isBusy = navigation.state !== 'idle';
  const typed = result?.initialValue?.reason;
  return (
    <Section title={m.office_decide()}>
      <Form method="post" className="stack stack-s">
        <p>{m.office_verify_hint()}</p>
        <div>
          <Button name="intent" value="verify" busy={isBusy}>
            {m.office_verify()}
          </Button>
        </div>
      </Form>
      <Confirm kind="secondary" ask={m.office_return()} open={result?.error?.reason !== undefined}>
        <Form method="post" className="stack stack-s" noValidate>
          <TextArea
            label={m.office_reason()}
            hint={m.office_reason_hint()}
            name="reason"
            error={result?.error?.reason ?? undefined}
            defaultValue={typeof typed === 'string' ? typed : undefined}
            maxLength={1000}
          />
          <div>
            <Button name="intent" value="return" busy={isBusy}>
              {m.office_return_now()}
            </Button>
          </div>
        </Form>
      </Confirm>
    </Section>
  );
}

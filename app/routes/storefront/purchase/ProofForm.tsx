import type { SubmissionResult } from '@conform-to/react';
import { Form, useNavigation } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { FileField } from '../../../ui/FileField';
import { m } from '../../../words/generated/messages';

/** Asks for a picture of the payment. It confirms nothing, and helps to find it. */
export function ProofForm({ sent, reply }: { sent: number; reply?: SubmissionResult | null }) {
  const isSending = useNavigation().formData?.get('intent') === 'send-proof';
  return (
    <Card as="section" labelledBy="bukti">
      <h2 id="bukti">{m.statements_proof_title()}</h2>
      <p>{sent > 0 ? m.statements_proof_sent({ count: sent }) : m.statements_proof_about()}</p>
      <Form method="post" encType="multipart/form-data" className="stack" preventScrollReset>
        <FileField
          name="proof"
          label={m.statements_proof_file()}
          accept="image/*"
          error={reply?.error?.proof ?? undefined}
        />
        <div>
          <Button name="intent" value="send-proof" kind="secondary" busy={isSending}>
            {m.statements_proof_send()}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

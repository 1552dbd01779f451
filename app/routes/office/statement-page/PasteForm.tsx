import type { SerializeFrom } from '@remix-run/node';
import { Form, useNavigation } from '@remix-run/react';
import type { RowProblem } from '../../../domain/statements';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { FileField } from '../../../ui/FileField';
import { Notice } from '../../../ui/Notice';
import { TextArea } from '../../../ui/TextArea';
import { m } from '../../../words/generated/messages';

/** Where the statement goes in: as text, or as the file of the bank. */
export function PasteForm({ error }: { error?: string }) {
  const isReading = useNavigation().formData?.get('intent') === 'read';
  return (
    <Card as="section">
      <Form method="post" encType="multipart/form-data" className="stack">
        <TextArea
          name="csv"
          label={m.statements_paste()}
          hint={m.statements_paste_hint()}
          error={error}
          autoComplete="off"
          optional
        />
        <FileField
          name="file"
          label={m.statements_file()}
          hint={m.statements_file_hint()}
          accept=".csv,.txt,text/csv,text/plain"
          optional
        />
        <div>
          <Button name="intent" value="read" busy={isReading}>
            {m.statements_read()}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

const why: Record<RowProblem['why'], () => string> = {
  'no-day': m.statements_why_no_day,
  pending: m.statements_why_pending,
  'no-amount': m.statements_why_no_amount,
  'which-way': m.statements_why_which_way,
  'not-whole': m.statements_why_not_whole,
  'too-large': m.statements_why_too_large,
};

type LeftOutProps = { added: number; known: number; problems: SerializeFrom<RowProblem>[] };

/** What was taken in, and which lines were not, each with its reason. */
export function LeftOut({ added, known, problems }: LeftOutProps) {
  return (
    <Notice tone="info">
      <div className="stack stack-s">
        <p>{m.statements_done_read({ added, known })}</p>
        <h2>{m.statements_problems()}</h2>
        <ul>
          {problems.map((problem) => (
            <li key={problem.line}>
              {m.statements_problem({ line: problem.line, why: why[problem.why]() })}{' '}
              <span className="hint">{problem.text}</span>
            </li>
          ))}
        </ul>
      </div>
    </Notice>
  );
}

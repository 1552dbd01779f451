import { Form, useNavigation } from '@remix-run/react';
import type { ImportCounts } from '../../../domain/imports';
import { ActionBar } from '../../../ui/ActionBar';
import { Button, LinkButton } from '../../../ui/Button';
import { figure } from '../../../ui/figure';
import { Notice } from '../../../ui/Notice';
import { m } from '../../../words/generated/messages';
import { Running } from './Running';

type Props = { status: 'JUDGED' | 'RUNNING' | 'DONE' | 'DROPPED'; counts: ImportCounts };

/** Where the table stands, and what there is to do now. */
export function ImportState({ status, counts }: Props) {
  if (status === 'JUDGED') return <Judged counts={counts} />;
  const { written, refused, makes, changes } = counts;
  if (status === 'RUNNING') return <Running done={written + refused} all={makes + changes} />;
  const isDone = status === 'DONE';
  return (
    <div className="stack">
      <Notice tone={isDone ? 'done' : 'info'}>
        {isDone ? m.stock_import_done({ count: figure(written) }) : m.stock_import_dropped()}
      </Notice>
      <p className="row">
        {isDone && (
          <LinkButton kind="secondary" to="/studio/produk/tabel">
            {m.stock_import_see()}
          </LinkButton>
        )}
        <LinkButton kind="secondary" to="/studio/produk/impor">
          {m.stock_import_another()}
        </LinkButton>
      </p>
    </div>
  );
}

function Judged({ counts: { makes, changes, bad } }: { counts: ImportCounts }) {
  const intent = useNavigation().formData?.get('intent');
  const count = makes + changes;
  return (
    <Form method="post" className="stack">
      <Notice tone="info">
        <p>{count > 0 ? m.stock_import_judged() : m.stock_import_nothing()}</p>
        {bad > 0 && <p>{m.stock_import_bad_left({ count: figure(bad) })}</p>}
      </Notice>
      <ActionBar>
        {count > 0 && (
          <Button name="intent" value="confirm" busy={intent === 'confirm'}>
            {m.stock_import_confirm({ count: figure(count) })}
          </Button>
        )}
        <Button kind="secondary" name="intent" value="drop" busy={intent === 'drop'}>
          {m.stock_import_drop()}
        </Button>
      </ActionBar>
    </Form>
  );
}

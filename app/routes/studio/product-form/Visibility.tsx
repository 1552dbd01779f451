import { Form } from '@remix-run/react';
import type { ProductStatus } from '../../../domain/catalog';
import { Button } from '../../../ui/Button';
import { Confirm } from '../../../ui/Confirm';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import { useDeed } from './ProductForm';

type VisibilityProps = { status: ProductStatus; canArchive: boolean; isTakenDown: boolean };

/** Copies goods, hides them, shows them again, or puts them away. What staff have taken down its owner cannot show. */
export function Visibility({ status, canArchive, isTakenDown }: VisibilityProps) {
  const canShow = status === 'HIDDEN' && !isTakenDown;
  return (
    <Section title={m.catalog_visibility()}>
      <p className="hint">{m.catalog_copy_say()}</p>
      <StepButton step="copy" say={m.catalog_copy()} />
      {status === 'LISTED' && (
        <>
          <p className="hint">{m.catalog_hide_say()}</p>
          <StepButton step="hide" say={m.catalog_hide()} />
        </>
      )}
      {canShow && <StepButton step="show" say={m.catalog_show()} />}
      {canArchive && (
        <Confirm ask={m.catalog_archive()}>
          <p>{m.catalog_archive_ask()}</p>
          <StepButton step="archive" say={m.catalog_archive_do()} isGrave />
        </Confirm>
      )}
    </Section>
  );
}

function StepButton({ step, say, isGrave }: { step: string; say: string; isGrave?: boolean }) {
  return (
    <Form method="post">
      <Button kind={isGrave ? 'danger' : 'secondary'} name="deed" value={step} busy={useDeed() === step}>
        {say}
      </Button>
    </Form>
  );
}

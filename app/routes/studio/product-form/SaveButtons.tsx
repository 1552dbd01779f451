import { ActionBar } from '../../../ui/ActionBar';
import { Button } from '../../../ui/Button';
import { m } from '../../../words/generated/messages';
import { useDeed } from './ProductForm';

/** A draft is saved or shown; what has been shown before is saved as it stands, seen or hidden. */
export function SaveButtons({ status }: { status: string }) {
  const deed = useDeed();
  const isDraft = status === 'DRAFT';
  return (
    <ActionBar>
      {isDraft && (
        <Button name="deed" value="list" busy={deed === 'list'}>
          {m.catalog_list()}
        </Button>
      )}
      <Button kind={isDraft ? 'secondary' : 'primary'} name="deed" value="save" busy={deed === 'save'}>
        {isDraft ? m.catalog_save_draft() : m.catalog_save()}
      </Button>
    </ActionBar>
  );
}

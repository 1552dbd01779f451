import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { FileField } from '../../../ui/FileField';
import { Icon } from '../../../ui/Icon';
import { Picture } from '../../../ui/Picture';
import { pictureSource } from '../../../ui/pictureSource';
import { m } from '../../../words/generated/messages';
import { LookPart } from './LookPart';
import { MoveButtons, RemoveButton } from './MoveButtons';
import { RowForm } from './RowForm';

type Kept = { hash: string; widths: number[]; hasAvif: boolean; tint: number };

/** How it looks at the shop: pictures in order, and the way to more of them. */
export function Pictures({ pictures, most, error }: { pictures: Kept[]; most: number; error: string[] }) {
  return (
    <LookPart id="foto" title={m.shops_look_pictures()} lead={m.shops_look_pictures_lead({ most })} error={error}>
      <ol className="shop-pictures">
        {pictures.map((picture, place) => {
          const name = m.shops_look_picture_number({ number: place + 1 });
          return (
            <li key={picture.hash}>
              <Picture source={pictureSource(picture)} tint={picture.tint} alt={name} sizes="240px" />
              <RowForm place={place} className="look-buttons">
                <input type="hidden" name="intent" value="picture" />
                <input type="hidden" name="hash" value={picture.hash} />
                <MoveButtons name={name} place={place} count={pictures.length} />
                <RemoveButton name={name} />
              </RowForm>
            </li>
          );
        })}
      </ol>
      {pictures.length < most && (
        <Form method="post" encType="multipart/form-data" className="stack stack-s page-narrow" noValidate>
          <FileField
            name="uploads"
            id="foto-uploads"
            label={m.shops_look_pictures_field()}
            hint={m.shops_look_file_hint()}
            accept="image/jpeg,image/png,image/webp,image/avif"
            multiple
          />
          <Button kind="secondary" name="intent" value="pictures">
            <Icon name="upload" />
            {m.shops_look_pictures_add()}
          </Button>
        </Form>
      )}
    </LookPart>
  );
}

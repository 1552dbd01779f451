import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { FileField } from '../../../ui/FileField';
import { Icon } from '../../../ui/Icon';
import { Picture } from '../../../ui/Picture';
import { pictureSource } from '../../../ui/pictureSource';
import { m } from '../../../words/generated/messages';
import { LookPart } from './LookPart';

const words = {
  logo: { title: m.shops_look_logo, hint: m.shops_look_logo_hint },
  banner: { title: m.shops_look_banner, hint: m.shops_look_banner_hint },
};

type Kept = { hash: string; widths: number[]; hasAvif: boolean; tint: number };

/** The sign or the banner: hung out, changed, taken down. */
export function Face({ face, picture, error }: { face: 'logo' | 'banner'; picture: Kept | null; error: string[] }) {
  const { title, hint } = words[face];
  return (
    <LookPart id={face} title={title()} lead={hint()} error={error}>
      {picture && (
        <div className={`shop-${face}`}>
          <Picture source={pictureSource(picture)} tint={picture.tint} alt={title()} sizes="320px" />
        </div>
      )}
      <Form method="post" encType="multipart/form-data" className="stack stack-s" noValidate>
        <FileField
          name="uploads"
          id={`${face}-uploads`}
          label={title()}
          hint={m.shops_look_file_hint()}
          accept="image/jpeg,image/png,image/webp,image/avif"
        />
        <div className="row">
          <Button kind="secondary" name="intent" value={face}>
            <Icon name="upload" />
            {m.shops_look_upload()}
            <span className="unseen">: {title()}</span>
          </Button>
          {picture && (
            <Button kind="quiet" name="intent" value={`${face}-down`}>
              {m.shops_look_take_down()}
              <span className="unseen">: {title()}</span>
            </Button>
          )}
        </div>
      </Form>
    </LookPart>
  );
}

import { CopyText } from '../../../ui/CopyText';
import { Icon } from '../../../ui/Icon';
import { QrCode, type QrDrawing } from '../../../ui/QrCode';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';

type ShareLinkProps = { id: string; name: string; address: string; qr: QrDrawing };

/** Where goods are found: the address, and the code that leads there. */
export function ShareLink({ id, name, address, qr }: ShareLinkProps) {
  return (
    <Section title={m.promotions_share_link()}>
      <p>
        <CopyText text={address} shown={address.replace(/^https?:\/\//, '')} label={m.promotions_share_address()} />
      </p>
      <QrCode qr={qr} label={m.promotions_share_qr({ name })} />
      <div>
        <a className="button button-secondary" href={`/studio/promosi/bagikan/${id}/qr.png`} download>
          <Icon name="picture" />
          {m.promotions_share_get_qr()}
        </a>
      </div>
    </Section>
  );
}

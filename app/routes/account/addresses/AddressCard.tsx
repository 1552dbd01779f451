import { Form } from '@remix-run/react';
import type { AddressKept } from '../../../domain/addresses';
import { Badge } from '../../../ui/Badge';
import { Button, LinkButton } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Confirm } from '../../../ui/Confirm';
import { m } from '../../../words/generated/messages';

/** One kept address, and what can be done with it. */
export function AddressCard({ address }: { address: AddressKept }) {
  const { id, label, recipient, phone, addressLine, villageName, districtName, regencyName, provinceName } = address;
  const ofIt = <span className="unseen"> {label}</span>;
  return (
    <Card as="li">
      <div className="row row-spread">
        <h2>{label}</h2>
        {address.isFirst && <Badge tone="sawah">{m.keeping_address_first()}</Badge>}
      </div>
      <address className="kept-address">
        <span className="strong">{recipient}</span> · {phone}
        <br />
        {addressLine}
        <br />
        {[villageName, districtName, regencyName].join(', ')}
        <br />
        {[provinceName, address.postalCode].filter(Boolean).join(' ')}
      </address>
      <div className="row">
        <LinkButton kind="secondary" to={`/akun/alamat/${id}`}>
          {m.keeping_address_change()}
          {ofIt}
        </LinkButton>
        {!address.isFirst && (
          <Form method="post">
            <input type="hidden" name="id" value={id} />
            <Button kind="quiet" name="intent" value="first">
              {m.keeping_address_make_first()}
              {ofIt}
            </Button>
          </Form>
        )}
      </div>
      <Confirm
        kind="quiet"
        ask={
          <>
            {m.keeping_address_remove()}
            {ofIt}
          </>
        }
      >
        <p>{m.keeping_address_remove_ask({ label })}</p>
        <Form method="post">
          <input type="hidden" name="id" value={id} />
          <Button kind="danger" name="intent" value="remove">
            {m.keeping_address_remove_now()}
          </Button>
        </Form>
      </Confirm>
    </Card>
  );
}

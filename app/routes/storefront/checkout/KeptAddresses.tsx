import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { RadioGroup } from '../../../ui/RadioGroup';
import { m } from '../../../words/generated/messages';
import type { CheckoutTable } from './table';

type Book = SerializeFrom<CheckoutTable>['book'];
type KeptAddressesProps = { book: Book; chosen: string; error?: string[] | null };

/** The addresses that somebody keeps, to choose from; without script by a button that brings the page again with all that was typed. */
export function KeptAddresses({ book, chosen, error }: KeptAddressesProps) {
  if (book.addresses.length === 0) return null;
  return (
    <div id="alamat" className="stack stack-s">
      <RadioGroup
        key={book.chosen}
        name="addressId"
        label={m.keeping_checkout_choose()}
        defaultValue={chosen}
        error={error ?? []}
        choices={[
          ...book.addresses.map((address) => ({
            value: address.id,
            label: `${address.label} · ${address.recipient}`,
            hint: inOneLine(address),
          })),
          { value: '', label: m.keeping_checkout_other(), hint: m.keeping_checkout_other_hint() },
        ]}
      />
      <noscript>
        <Button kind="secondary" name="intent" value="quote" formNoValidate formAction="/bayar#alamat">
          {m.keeping_checkout_use()}
        </Button>
      </noscript>
      <p>
        <Link to="/akun/alamat">{m.keeping_checkout_manage()}</Link>
      </p>
    </div>
  );
}

function inOneLine({ addressLine, villageName, districtName, regencyName, phone }: Book['addresses'][number]): string {
  return `${[addressLine, villageName, districtName, regencyName].join(', ')} · ${phone}`;
}

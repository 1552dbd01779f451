import { type FieldMetadata, getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { courierOf, tidyTracking } from '../../../ui/couriers';
import { NumberField } from '../../../ui/NumberField';
import { rupiah } from '../../../ui/rupiah';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import type { OrderShown } from './shown';

type Pieces = { lineId: string; quantity: string };
type Shipping = { trackingNumber: string; courierName: string; courierPhone: string; pieces: Pieces[] };

type ShipDeedProps = { order: OrderShown; answer: SubmissionResult<string[]> | undefined };

/** Hands a parcel to its courier: all that is left at once, or a part of it. */
export function ShipDeed({ order, answer }: ShipDeedProps) {
  const { service, payment, shipments } = order;
  const mine = answer?.initialValue?.intent === 'ship' ? answer : undefined;
  const left = order.lines.filter((line) => line.left > 0);
  const [form, fields] = useForm<Shipping>({
    id: 'ship',
    lastResult: mine,
    defaultValue: { pieces: left.map((line) => ({ lineId: line.id, quantity: String(line.left) })) },
  });
  const isCash = payment?.method === 'CASH';
  const amount = payment?.amount;
  const isOne = left.reduce((sum, line) => sum + line.left, 0) === 1;
  const typed = mine?.initialValue?.trackingNumber;
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      {isCash && (
        <div className="stack stack-s">
          <p className="strong">
            {amount === undefined ? m.orders_cash_on_label() : m.orders_cash_to_collect({ amount: rupiah(amount) })}
          </p>
          {!isOne && <p className="hint">{m.parcels_cash_in_one()}</p>}
        </div>
      )}
      <Carrier service={service} fields={fields} />
      {typeof typed === 'string' && mine?.error?.trackingNumber && (
        <input type="hidden" name="sure" value={tidyTracking(service, typed)} />
      )}
      {!isCash && !isOne && <InParts left={left} pieces={fields.pieces} isOpen={Boolean(mine)} />}
      <Button wide name="intent" value="ship">
        {shipments.length > 0 ? m.parcels_ship_rest() : m.orders_ship()}
      </Button>
    </Form>
  );
}

type Fields = Required<{ [Name in keyof Shipping]: FieldMetadata<Shipping[Name], Shipping, string[]> }>;

/** A courier is followed by its number; the shop's own by who carries the parcel. */
function Carrier({ service, fields }: { service: string; fields: Pick<Fields, Exclude<keyof Shipping, 'pieces'>> }) {
  const courier = courierOf(service);
  const number = (
    <TextField
      field={fields.trackingNumber}
      label={m.orders_tracking_number()}
      hint={courier ? m.parcels_number_hint({ courier: courier.name }) : m.parcels_number_hint_own({ service })}
      optional={!courier}
      required={courier !== undefined}
      maxLength={60}
      autoCapitalize="characters"
      spellCheck={false}
    />
  );
  if (courier) return number;
  return (
    <>
      <TextField
        field={fields.courierName}
        label={m.parcels_courier_name()}
        hint={m.parcels_courier_name_hint()}
        optional
        maxLength={100}
      />
      <TextField field={fields.courierPhone} label={m.parcels_courier_phone()} optional type="tel" maxLength={30} />
      {number}
    </>
  );
}

type InPartsProps = { left: OrderShown['lines']; pieces: Fields['pieces']; isOpen: boolean };

/** How many of each go into this parcel; untouched, all of them do. */
function InParts({ left, pieces, isOpen }: InPartsProps) {
  const list = pieces.getFieldList();
  return (
    <details className="confirm" open={isOpen}>
      <summary className="button button-quiet">{m.parcels_in_parts()}</summary>
      <div className="confirm-box stack">
        <p className="hint">{m.parcels_in_parts_hint()}</p>
        {left.map((line, place) => {
          const field = list[place]?.getFieldset();
          if (!field) return null;
          const goods = [line.productName, line.variantName].filter(Boolean).join(' · ');
          return (
            <div key={line.id}>
              <input type="hidden" name={field.lineId.name} value={line.id} />
              <NumberField
                field={field.quantity}
                label={m.parcels_in_parts_field({ goods, left: line.left })}
                min={0}
                max={line.left}
              />
            </div>
          );
        })}
      </div>
    </details>
  );
}

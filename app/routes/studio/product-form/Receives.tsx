import type { Earnings } from '../../../domain/earnings';
import { dayInJambi } from '../../../ui/day';
import { Money } from '../../../ui/Money';
import { percent } from '../../../ui/percent';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { readPrice } from './readPrice';

type ReceivesProps = { earnings: Earnings | null | undefined; typed: string; name: string };

/** What the shop gets of a piece at the price that stands in the field, and what it would get elsewhere. */
export function Receives({ earnings, typed, name }: ReceivesProps) {
  const price = readPrice(typed);
  const earning = earnings?.prices.find((one) => one.price === price);
  return (
    <div className="form-receives" aria-live="polite">
      {earnings && earning && (
        <>
          <p>
            {m.catalog_receives()}{' '}
            <strong>
              <Money rupiah={earning.receives} />
            </strong>
          </p>
          <p className="hint">
            {m.catalog_receives_commission({
              percent: percent(earnings.basisPoints, getLocale()),
              amount: rupiah(earning.commission),
            })}{' '}
            {earning.tax > 0 && m.catalog_receives_tax({ amount: rupiah(earning.tax) })} {m.catalog_receives_shipping()}
          </p>
          {earnings.markets.length > 0 && <Elsewhere earnings={earnings} earning={earning} name={name} />}
        </>
      )}
    </div>
  );
}

type ElsewhereProps = { earnings: Earnings; earning: Earnings['prices'][number]; name: string };

function Elsewhere({ earnings, earning, name }: ElsewhereProps) {
  const locale = getLocale();
  return (
    <details>
      <summary>
        {m.catalog_elsewhere()} <span className="unseen">({name})</span>
      </summary>
      <ul className="plain stack stack-s">
        {earnings.markets.map(({ id, marketplace, about, basisPoints, perOrder, source, seenOn }, place) => (
          <li key={id}>
            <strong>
              {marketplace}
              {about && `, ${about}`}
            </strong>
            : {m.catalog_elsewhere_receives()} <Money rupiah={earning.elsewhere[place]!.receives} />
            <span className="hint">
              {perOrder > 0
                ? m.catalog_elsewhere_fee_order({ percent: percent(basisPoints, locale), amount: rupiah(perOrder) })
                : m.catalog_elsewhere_fee({ percent: percent(basisPoints, locale) })}{' '}
              {m.catalog_elsewhere_source({ source, day: dayInJambi(seenOn, locale) })}
            </span>
          </li>
        ))}
      </ul>
      <p className="hint">{m.catalog_elsewhere_say()}</p>
    </details>
  );
}

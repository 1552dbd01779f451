import type { SerializeFrom } from '@remix-run/node';
import type { OwnTax } from '../../../domain/tax';
import { DefinitionList } from '../../../ui/DefinitionList';
import { Money } from '../../../ui/Money';
import { percent } from '../../../ui/percent';
import { rupiah } from '../../../ui/rupiah';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

const words: Record<OwnTax['standing'], (values: { rate: string; most: string }) => string> = {
  off: m.tax_standing_off,
  exempt: m.tax_standing_exempt,
  free: m.tax_standing_free,
  collected: m.tax_standing_collected,
};

/** Whether tax is collected of the shop's orders today, and how far the year's turnover is from the threshold. */
export function Standing({ tax }: { tax: SerializeFrom<OwnTax> }) {
  const { standing, rule, year, turnover } = tax;
  const { basisPoints = 0, freeTo = 0 } = rule ?? {};
  return (
    <Section title={m.tax_standing()}>
      <p>{words[standing]({ rate: percent(basisPoints, getLocale()), most: rupiah(freeTo) })}</p>
      <DefinitionList
        sum
        facts={[
          { name: m.tax_turnover({ year }), value: <Money rupiah={turnover} /> },
          { name: m.tax_free_to(), value: <Money rupiah={freeTo} /> },
          { name: m.tax_room(), value: <Money rupiah={Math.max(0, freeTo - turnover)} />, total: true },
        ]}
      />
      <p className="hint">{m.tax_turnover_hint()}</p>
    </Section>
  );
}

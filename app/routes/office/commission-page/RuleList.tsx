import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { dayInJambi } from '../../../ui/day';
import { percent } from '../../../ui/percent';
import { Table } from '../../../ui/Table';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Rule = {
  id: string;
  basisPoints: number;
  startsAt: string;
  endsAt: string | null;
  reason: string;
  shop: { name: string } | null;
  category: { name: string; nameEn: string } | null;
  campaign: { title: string } | null;
};

/** Rules that hold or will hold, each with a button that ends it. */
export function RuleList({ rules }: { rules: Rule[] }) {
  const names = [
    m.finance_commission_for(),
    m.finance_commission_rate(),
    m.finance_commission_time(),
    m.finance_commission_reason_column(),
    m.finance_commission_do(),
  ];
  return (
    <Table caption={m.finance_commission_list()} columns={names.map((name) => ({ name }))} stacks>
      {rules.map((rule) => (
        <tr key={rule.id}>
          <td data-name={names[0]}>{subjectOf(rule)}</td>
          <td data-name={names[1]}>{percent(rule.basisPoints, getLocale())}</td>
          <td data-name={names[2]}>{timeOf(rule)}</td>
          <td data-name={names[3]}>{rule.reason}</td>
          <td data-name={names[4]}>
            <Form method="post">
              <input type="hidden" name="id" value={rule.id} />
              <Button kind="secondary" name="intent" value="end">
                {m.finance_commission_end()}
              </Button>
            </Form>
          </td>
        </tr>
      ))}
    </Table>
  );
}

function subjectOf({ shop, category, campaign }: Rule): string {
  const parts = [
    shop && m.finance_commission_shop_is({ name: shop.name }),
    category && m.finance_commission_category_is({ name: getLocale() === 'en' ? category.nameEn : category.name }),
    campaign && m.finance_commission_campaign_is({ name: campaign.title }),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : m.finance_commission_everything();
}

function timeOf({ startsAt, endsAt }: Rule): string {
  const day = (moment: string) => dayInJambi(moment, getLocale());
  return [m.finance_commission_from({ day: day(startsAt) }), endsAt && m.finance_commission_until({ day: day(endsAt) })]
    .filter(Boolean)
    .join(' ');
}

import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import type { AccountToCheck } from '../../../domain/payouts';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Confirm } from '../../../ui/Confirm';
import { DefinitionList } from '../../../ui/DefinitionList';
import { momentInJambi } from '../../../ui/day';
import { Empty } from '../../../ui/Empty';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { type Answer, isOf, NoteForm } from '../finance-page/NoteForm';

type Account = SerializeFrom<AccountToCheck>;

/** Accounts of shops to hold against the business, the oldest first. */
export function AccountsToCheck({ accounts, answer }: { accounts: Account[]; answer: Answer }) {
  if (accounts.length === 0) return <Empty motif="angso-duo">{m.finance_accounts_none()}</Empty>;
  return (
    <ul className="plain stack">
      {accounts.map((account) => (
        <Card as="li" key={account.id} labelledBy={account.id}>
          <h2 id={account.id}>{account.shop}</h2>
          <p className="hint">
            {m.finance_account_added({ moment: momentInJambi(account.addedAt, getLocale()) })}
            {account.isChange && ` · ${m.finance_account_is_change()}`}
          </p>
          <DefinitionList
            facts={[
              { name: m.payments_bank(), value: account.bankName },
              { name: m.payments_account(), value: account.accountNumber },
              { name: m.payments_holder(), value: <span className="strong">{account.accountHolder}</span> },
              { name: m.finance_business(), value: account.business },
              { name: m.register_owner_name(), value: account.ownerName },
            ]}
          />
          <Form method="post">
            <input type="hidden" name="id" value={account.id} />
            <Button name="intent" value="check">
              {m.finance_account_right()}
            </Button>
          </Form>
          <Confirm ask={m.finance_account_return()} kind="secondary" open={isOf(answer, 'return', account.id)}>
            <NoteForm
              intent="return"
              id={account.id}
              label={m.finance_account_wrong()}
              hint={m.finance_reason_hint()}
              submit={m.finance_account_return_now()}
              longest={500}
              answer={answer}
            />
          </Confirm>
        </Card>
      ))}
    </ul>
  );
}

import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { RadioGroup } from '../../../ui/RadioGroup';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';

type Shop = { membershipId: string; name: string };

/** What somebody chooses for themselves: the shop to work in, where there are several, and the language of letters. */
export function Settings({ shops, shop, language }: { shops: Shop[]; shop?: Shop; language: string }) {
  return (
    <Section title={m.accounts_settings()}>
      <div className="columns">
        {shops.length > 1 && (
          <Card>
            <Form method="post" className="stack">
              <input type="hidden" name="choose" value="shop" />
              <RadioGroup
                label={m.accounts_shop_to_work_in()}
                name="membershipId"
                choices={shops.map(({ membershipId, name }) => ({ value: membershipId, label: name }))}
                defaultValue={shop?.membershipId}
              />
              <div className="row">
                <Button kind="secondary">{m.accounts_choose_shop()}</Button>
              </div>
            </Form>
          </Card>
        )}
        <Card>
          {/* Another language is another document, so this form is always sent whole. */}
          <Form method="post" className="stack" reloadDocument>
            <input type="hidden" name="choose" value="language" />
            <RadioGroup
              label={m.accounts_language()}
              hint={m.accounts_language_hint()}
              name="language"
              choices={[
                { value: 'id', label: 'Bahasa Indonesia' },
                { value: 'en', label: 'English' },
              ]}
              defaultValue={language}
            />
            <div className="row">
              <Button kind="secondary">{m.accounts_choose_language()}</Button>
            </div>
          </Form>
        </Card>
      </div>
    </Section>
  );
}

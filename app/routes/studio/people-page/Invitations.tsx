import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { dayInJambi } from '../../../ui/day';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { roleWords } from './roleWords';

type Invitation = { id: string; contact: string; role: keyof typeof roleWords; expiresAt: string; isOver: boolean };

/** Who was asked and has not answered. */
export function Invitations({ invitations }: { invitations: Invitation[] }) {
  if (invitations.length === 0) return null;
  return (
    <Section title={m.people_asked()}>
      <ul className="plain columns">
        {invitations.map(({ id, contact, role, expiresAt, isOver }) => {
          const said = { role: roleWords[role](), until: dayInJambi(expiresAt, getLocale()) };
          return (
            <Card as="li" key={id}>
              <h3>{contact}</h3>
              <p className="hint">{isOver ? m.people_asked_over(said) : m.people_asked_until(said)}</p>
              <Form method="post" className="row">
                <input type="hidden" name="id" value={id} />
                <Button kind="secondary" name="intent" value="renew">
                  {m.people_new_link()}
                  <span className="unseen"> {contact}</span>
                </Button>
                <Button kind="quiet" name="intent" value="take-back">
                  {m.people_take_back()}
                  <span className="unseen"> {contact}</span>
                </Button>
              </Form>
            </Card>
          );
        })}
      </ul>
    </Section>
  );
}

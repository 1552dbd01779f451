import { Form } from '@remix-run/react';
import { Button, LinkButton } from '../../../ui/Button';
import { dayInJambi } from '../../../ui/day';
import { Notice } from '../../../ui/Notice';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type AnswerProps = {
  invitation: { role: string; inviter: string; expiresAt: string };
  /** Of whoever is signed in. */
  name?: string;
  works: boolean;
  /** The way back here after signing in. */
  onward: string;
};

/** What is asked, by whom, and yes or no. Whoever says yes is known first. */
export function Answer({ invitation: { role, inviter, expiresAt }, name, works, onward }: AnswerProps) {
  const isManager = role === 'MANAGER';
  const until = dayInJambi(expiresAt, getLocale());
  return (
    <>
      <div className="stack stack-s">
        <p className="strong">
          {m.people_asks({ inviter, role: isManager ? m.people_as_manager() : m.people_as_packer() })}
        </p>
        <p>{isManager ? m.people_manager_may() : m.people_packer_may()}</p>
        <p className="hint">{m.people_asks_until({ until })}</p>
      </div>
      {works && <Notice tone="info">{m.people_accept_already()}</Notice>}
      {!name && (
        <div className="stack stack-s">
          <p>{m.people_sign_in_first()}</p>
          <div className="row">
            <LinkButton to={`/masuk${onward}`}>{m.accounts_sign_in()}</LinkButton>
            <LinkButton kind="secondary" to={`/daftar${onward}`}>
              {m.accounts_to_sign_up()}
            </LinkButton>
          </div>
        </div>
      )}
      <Form method="post" className="stack stack-s">
        {name && !works && (
          <>
            <p className="hint">{m.people_accept_as({ name })}</p>
            <Button wide name="intent" value="accept">
              {m.people_accept()}
            </Button>
          </>
        )}
        <Button kind="quiet" wide name="intent" value="decline">
          {m.people_decline()}
        </Button>
      </Form>
    </>
  );
}

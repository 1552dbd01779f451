import { Form } from '@remix-run/react';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Confirm } from '../../../ui/Confirm';
import { PlainSelect } from '../../../ui/PlainSelect';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import { helperChoices, roleWords } from './roleWords';

type Person = { id: string; role: keyof typeof roleWords; name: string; contact: string };

/** Who works in the shop; all but the owner can be given another role, or taken out. */
export function People({ people }: { people: Person[] }) {
  return (
    <Section title={m.people_now()}>
      <ul className="plain columns">
        {people.map((person) => (
          <Card as="li" key={person.id}>
            <h3>{person.name}</h3>
            <p className="hint">
              {roleWords[person.role]()} · {person.contact}
            </p>
            {person.role !== 'OWNER' && <Change person={person} />}
          </Card>
        ))}
      </ul>
    </Section>
  );
}

function Change({ person: { id, role, name } }: { person: Person }) {
  return (
    <>
      <Form method="post" className="narrow-by" key={role}>
        <input type="hidden" name="id" value={id} />
        <PlainSelect
          name="role"
          id={`peran-${id}`}
          label={m.people_role()}
          chosen={role}
          options={helperChoices().map(({ value, label }) => ({ value, label }))}
        />
        <Button kind="secondary" name="intent" value="role">
          {m.people_change()}
          <span className="unseen">{m.people_of({ name })}</span>
        </Button>
      </Form>
      <Confirm
        kind="quiet"
        ask={
          <>
            {m.people_take_out()}
            <span className="unseen"> {name}</span>
          </>
        }
      >
        <p>{m.people_take_out_means({ name })}</p>
        <Form method="post">
          <input type="hidden" name="id" value={id} />
          <Button kind="danger" name="intent" value="take-out">
            {m.people_take_out_now({ name })}
          </Button>
        </Form>
      </Confirm>
    </>
  );
}

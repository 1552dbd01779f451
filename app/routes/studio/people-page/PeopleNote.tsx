import { CopyText } from '../../../ui/CopyText';
import { Icon } from '../../../ui/Icon';
import { Notice } from '../../../ui/Notice';
import { whatsappLink, whatsappShare } from '../../../ui/whatsapp';
import { m } from '../../../words/generated/messages';

export const peopleNotes = ['invite', 'renew', 'take-back', 'role', 'take-out'] as const;

type PeopleNoteProps = {
  code: (typeof peopleNotes)[number];
  values: Record<string, string | number>;
  origin: string;
};

/** How it went; of an invitation also its link, this once. */
export function PeopleNote({ code, values, origin }: PeopleNoteProps) {
  const text = (name: string) => String(values[name] ?? '');
  const said = { name: text('name'), contact: text('contact') };
  if (code === 'role') return <Notice tone="done">{m.people_role_changed(said)}</Notice>;
  if (code === 'take-out') return <Notice tone="done">{m.people_taken_out(said)}</Notice>;
  if (code === 'take-back') return <Notice tone="done">{m.people_taken_back(said)}</Notice>;
  const address = `${origin}${text('path')}`;
  return (
    <Notice tone="done">
      <div className="stack stack-s">
        <p>{text('posted') ? m.people_posted(said) : m.people_to_send(said)}</p>
        <p>
          <CopyText text={address} label={m.people_link()} />
        </p>
        <p>
          <a
            className="button button-secondary"
            href={shareLink(said.contact, m.people_send_text({ shop: text('shop'), address }))}
          >
            <Icon name="chat" />
            {m.people_send_whatsapp()}
          </a>
        </p>
      </div>
    </Notice>
  );
}

/** To their phone, or to whomever the owner chooses. */
function shareLink(contact: string, words: string): string {
  return contact.startsWith('+') ? whatsappLink(contact, words) : whatsappShare(words);
}

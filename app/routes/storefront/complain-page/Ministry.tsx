import { m } from '../../../words/generated/messages';

/** Where consumers may go when neither shop nor office answers. */
export function Ministry({ contact }: { contact: string | undefined }) {
  if (!contact) return null;
  return (
    <section className="stack stack-s" aria-labelledby="kementerian">
      <h2 id="kementerian">{m.complaints_ministry_title()}</h2>
      <p>{m.complaints_ministry_text()}</p>
      <p className="strong">{contact}</p>
    </section>
  );
}

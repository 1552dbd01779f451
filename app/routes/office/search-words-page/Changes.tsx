import type { SerializeFrom } from '@remix-run/node';
import type { SynonymChange } from '../../../domain/search';
import { dayInJambi } from '../../../ui/day';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

const stepWords = {
  ADDED: m.finding_office_step_ADDED,
  CHANGED: m.finding_office_step_CHANGED,
  REMOVED: m.finding_office_step_REMOVED,
};

/** Who changed which words, the last first. */
export function Changes({ changes }: { changes: SerializeFrom<SynonymChange>[] }) {
  if (changes.length === 0) return <p>{m.finding_office_history_none()}</p>;
  return (
    <ul className="plain stack stack-s">
      {changes.map(({ id, step, at, ...change }) => (
        <li key={id}>
          <span className="hint">{dayInJambi(at, getLocale())}</span> {stepWords[step](change)}
        </li>
      ))}
    </ul>
  );
}

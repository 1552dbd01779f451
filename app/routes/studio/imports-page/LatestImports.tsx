import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import type { ImportInList } from '../../../domain/imports';
import { momentInJambi } from '../../../ui/day';
import { Section } from '../../../ui/Section';
import { StatusPill, type StatusTone } from '../../../ui/StatusPill';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Status = ImportInList['status'];

const tones: Record<Status, StatusTone> = { JUDGED: 'waiting', RUNNING: 'waiting', DONE: 'done', DROPPED: 'ended' };
const words: Record<Status, () => string> = {
  JUDGED: m.stock_imports_status_JUDGED,
  RUNNING: m.stock_imports_status_RUNNING,
  DONE: m.stock_imports_status_DONE,
  DROPPED: m.stock_imports_status_DROPPED,
};

/** The way back to a table that was left. */
export function LatestImports({ imports }: { imports: SerializeFrom<ImportInList>[] }) {
  return (
    <Section title={m.stock_imports_latest()}>
      {imports.length === 0 && <p className="hint">{m.stock_imports_none()}</p>}
      <ul className="plain stack stack-s">
        {imports.map(({ id, fileName, status, createdAt }) => (
          <li key={id} className="card row row-spread">
            <span>
              <Link to={`/studio/produk/impor/${id}`} className="strong">
                {fileName}
              </Link>
              <br />
              <span className="hint">{momentInJambi(createdAt, getLocale())}</span>
            </span>
            <StatusPill tone={tones[status]}>{words[status]()}</StatusPill>
          </li>
        ))}
      </ul>
    </Section>
  );
}

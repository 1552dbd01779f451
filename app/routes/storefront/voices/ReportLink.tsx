import { Link } from '@remix-run/react';
import { m } from '../../../words/generated/messages';

/** The way to tell staff that something said is wrong. */
export function ReportLink({ id, name }: { id: string; name: string }) {
  return (
    <Link className="voice-more" to={`/laporkan/${id}`} rel="nofollow">
      {m.voices_report()}
      <span className="unseen">: {m.voices_report_of({ name })}</span>
    </Link>
  );
}

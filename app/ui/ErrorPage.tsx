import { m } from '../words/generated/messages';
import { LinkButton } from './Button';
import { Motif, type MotifName } from './Motif';

type Trouble = { title: () => string; say: () => string; motif: MotifName };

const troubles: Record<number, Trouble> = {
  403: { title: m.ui_error_403_title, say: m.ui_error_403_say, motif: 'durian-pecah' },
  404: { title: m.ui_error_404_title, say: m.ui_error_404_say, motif: 'kapal-sanggat' },
  503: { title: m.ui_error_503_title, say: m.ui_error_503_say, motif: 'angso-duo' },
};
const unforeseen: Trouble = { title: m.ui_error_500_title, say: m.ui_error_500_say, motif: 'kapal-sanggat' };

/** Says calmly what went wrong and what to do next. The request id lets the people behind find it in the log. */
export function ErrorPage({ status, requestId }: { status: number; requestId?: string }) {
  const { title, say, motif } = troubles[status] ?? unforeseen;
  return (
    <div className="error-page">
      <div className="error-cloth">
        <Motif name={motif} />
      </div>
      <h1>{title()}</h1>
      <p>{say()}</p>
      <div className="row">
        <LinkButton to="/">{m.ui_error_home()}</LinkButton>
        <LinkButton to="/bantuan" kind="secondary">
          {m.ui_error_help()}
        </LinkButton>
      </div>
      {requestId && (
        <p className="hint">
          {m.ui_error_request()} <span className="request-id">{requestId}</span>
        </p>
      )}
    </div>
  );
}

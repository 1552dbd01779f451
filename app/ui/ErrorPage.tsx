import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { m } from '../words/generated/messages';
import { LinkButton } from './Button';
import { Motif, type MotifName } from './Motif';
import { useRequestId } from './request';

type Trouble = { title: () => string; say: () => string; motif: MotifName };

const troubles: Record<number, Trouble> = {
  403: { title: m.ui_error_403_title, say: m.ui_error_403_say, motif: 'durian-pecah' },
  404: { title: m.ui_error_404_title, say: m.ui_error_404_say, motif: 'kapal-sanggat' },
  503: { title: m.ui_error_503_title, say: m.ui_error_503_say, motif: 'angso-duo' },
};
const unforeseen: Trouble = { title: m.ui_error_500_title, say: m.ui_error_500_say, motif: 'kapal-sanggat' };

type ErrorPageProps = {
  status: number;
  requestId?: string;
  /** Where one goes on from here. None: the home page. */
  front?: { to: string; name: string };
};

/** What a page that failed shows in its place, inside of what surrounds it. */
export function RouteError({ front }: Pick<ErrorPageProps, 'front'>) {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return <ErrorPage status={status} requestId={useRequestId()} front={front} />;
}

/** Says calmly what went wrong and what to do next. The request id lets the people behind find it in the log. */
export function ErrorPage({ status, requestId, front }: ErrorPageProps) {
  const { title, say, motif } = troubles[status] ?? unforeseen;
  const { to, name } = front ?? { to: '/', name: m.ui_error_home() };
  return (
    <div className="error-page">
      <div className="error-cloth">
        <Motif name={motif} />
      </div>
      <h1>{title()}</h1>
      <p>{say()}</p>
      <div className="row">
        <LinkButton to={to}>{name}</LinkButton>
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

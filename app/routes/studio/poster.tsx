import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { Icon } from '../../ui/Icon';
import { LogoMark } from '../../ui/Logo';
import { Motif } from '../../ui/Motif';
import { Notice } from '../../ui/Notice';
import { QrCode } from '../../ui/QrCode';
import { qrOf } from '../../web/qrPicture';
import { m } from '../../words/generated/messages';
import { posterOf } from './print-page/posterOf';

export const meta: MetaFunction = () => [{ title: `${m.promotions_poster()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  const poster = await posterOf(context);
  return json({ poster: poster && { ...poster, qr: qrOf(poster.address) } });
}

/** One sheet for a stall or a wall: on paper it stands alone. */
export default function PosterPage() {
  const { poster } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-l">
      <div className="sheet-aside stack stack-s">
        <Breadcrumb crumbs={[{ to: '/studio/promosi', name: m.promotions_back() }]} />
        <h1>{m.promotions_poster()}</h1>
        {poster ? (
          <>
            <p className="hint">{m.promotions_print_hint()}</p>
            <div>
              <a className="button button-secondary" href="/studio/promosi/poster.pdf">
                <Icon name="print" />
                {m.promotions_pdf()}
              </a>
            </div>
          </>
        ) : (
          <Notice tone="info">{m.promotions_poster_closed()}</Notice>
        )}
      </div>
      {poster && (
        <article className="poster">
          <div className="poster-cloth">
            <Motif name="angso-duo" />
          </div>
          <h2>{poster.shop}</h2>
          <p className="poster-makes">{poster.makes}</p>
          <p>{poster.place}</p>
          <QrCode qr={poster.qr} label={m.promotions_poster_qr({ shop: poster.shop })} />
          <p className="poster-scan">{poster.scan}</p>
          <p>{poster.address.replace(/^https?:\/\//, '')}</p>
          <p className="poster-brand">
            <svg width="28" height="28" viewBox="0 0 24 24" aria-hidden="true">
              <LogoMark />
            </svg>
            Sepucuk
          </p>
        </article>
      )}
    </div>
  );
}

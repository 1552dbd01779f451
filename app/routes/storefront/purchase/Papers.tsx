import type { PapersOf } from '../../../domain/papers';
import { Card } from '../../../ui/Card';
import { m } from '../../../words/generated/messages';

/** What there is to keep of a purchase. Nothing as long as there is nothing. */
export function Papers({ code, papers }: { code: string; papers: PapersOf }) {
  const { receipt, invoices, hasContract } = papers;
  if (!receipt && !hasContract) return null;
  const page = (path: string) => `/belanja/${code}/${path}`;
  return (
    <Card as="section" labelledBy="dokumen">
      <h2 id="dokumen">{m.documents_section()}</h2>
      <ul className="plain stack stack-s">
        {receipt && <Paper to={page('kuitansi')} name={m.documents_receipt()} />}
        {invoices.map(({ number, shopName }) => (
          <Paper key={number} to={page(`faktur/${number}`)} name={m.documents_invoice_of({ shop: shopName })} />
        ))}
        {hasContract && <Paper to={page('kontrak')} name={m.documents_contract()} />}
      </ul>
    </Card>
  );
}

function Paper({ to, name }: { to: string; name: string }) {
  return (
    <li className="row">
      <a href={to}>{name}</a>
      <a className="hint" href={`${to}.pdf`}>
        {m.documents_pdf()} <span className="unseen">{name}</span>
      </a>
    </li>
  );
}

import { Breadcrumb } from '../../../ui/Breadcrumb';
import { PageHeader } from '../../../ui/PageHeader';
import { m } from '../../../words/generated/messages';

/** The contract of a purchase is not written yet: what was agreed holds all the same, and how to come to it. */
export function ContractAwaited({ code, number }: { code: string; number: string }) {
  const purchase = `/belanja/${code}`;
  return (
    <article className="stack">
      <Breadcrumb crumbs={[{ to: purchase, name: m.documents_back() }]} />
      <PageHeader title={m.documents_contract_awaited()} lead={m.documents_contract_awaited_lead({ number })} />
      <p>{m.documents_contract_awaited_about()}</p>
      <p>
        <a className="button" href={`${purchase}/kontrak`}>
          {m.documents_contract_again()}
        </a>
      </p>
    </article>
  );
}

import { useSearchParams } from '@remix-run/react';
import { LinkButton } from '../../../ui/Button';
import { Pager } from '../../../ui/Pager';
import { m } from '../../../words/generated/messages';

/** On to more goods; at the end of a list of several pages, the way back to its start. */
export function NextPage({ next }: { next: string | null }) {
  const [query] = useSearchParams();
  if (next) return <Pager next={next} />;
  if (!query.has('sesudah')) return null;
  query.delete('sesudah');
  return (
    <div className="pager">
      <p className="hint">{m.storefront_list_end()}</p>
      <LinkButton kind="secondary" to={`?${query}`}>
        {m.storefront_first_page()}
      </LinkButton>
    </div>
  );
}

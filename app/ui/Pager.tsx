import { m } from '../words/generated/messages';
import { LinkButton } from './Button';
import { Icon } from './Icon';

/** Leads to the page before and after, as addresses with a key; there are no page numbers to count. */
export function Pager({ previous, next }: { previous?: string | null; next?: string | null }) {
  if (!previous && !next) return null;
  return (
    <nav className="pager" aria-label={m.ui_pages()}>
      {previous && (
        <LinkButton kind="secondary" to={previous} rel="prev">
          <Icon name="back" />
          {m.ui_previous()}
        </LinkButton>
      )}
      {next && (
        <LinkButton kind="secondary" to={next} rel="next">
          {m.ui_next()}
          <Icon name="forward" />
        </LinkButton>
      )}
    </nav>
  );
}

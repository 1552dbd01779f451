import { LinkButton } from '../../../ui/Button';
import { Icon, type IconName } from '../../../ui/Icon';
import { m } from '../../../words/generated/messages';

const tools: { to: string; icon: IconName; say: () => string }[] = [
  { to: '/studio/produk/tabel', icon: 'edit', say: m.stock_table },
  { to: '/studio/produk/impor', icon: 'upload', say: m.stock_imports },
  { to: '/studio/ulasan', icon: 'chat', say: m.voices_studio },
];

/** Quiet ways to what is done with many goods at once. */
export function GoodsTools() {
  return (
    <nav className="row" aria-label={m.stock_tools()}>
      {tools.map(({ to, icon, say }) => (
        <LinkButton key={to} kind="quiet" to={to}>
          <Icon name={icon} />
          {say()}
        </LinkButton>
      ))}
    </nav>
  );
}

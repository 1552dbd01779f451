import { Icon } from '../../../ui/Icon';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';

/** How goods go out as a table and come in again, and what never happens on the way. */
export function HowTo() {
  return (
    <Section title={m.stock_imports_how()}>
      <ul className="stack stack-s">
        <li>{m.stock_imports_how_known()}</li>
        <li>{m.stock_imports_how_new()}</li>
        <li>{m.stock_imports_how_stock()}</li>
      </ul>
      <p className="row">
        <Download to="/studio/produk/ekspor.csv" name={m.stock_export()} />
        <Download to="/studio/produk/templat.csv" name={m.stock_imports_template()} />
      </p>
    </Section>
  );
}

/** A file is fetched by the browser itself, never by the router. */
function Download({ to, name }: { to: string; name: string }) {
  return (
    <a className="button button-secondary" href={to} download>
      <Icon name="down" />
      {name}
    </a>
  );
}

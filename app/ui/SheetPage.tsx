import { Breadcrumb, type Crumb } from './Breadcrumb';
import { DefinitionList } from './DefinitionList';
import { LetterText } from './LetterText';
import type { Sheet } from './sheet';
import { Table } from './Table';

type SheetPageProps = {
  sheet: Sheet;
  crumbs: Crumb[];
  /** How to print it, and the link to the file. */
  hint: string;
  pdf: { href: string; name: string };
};

/** A paper on the screen; on A4 it stands alone. */
export function SheetPage({ sheet, crumbs, hint, pdf }: SheetPageProps) {
  const { title, number, facts, table, sums, paragraphs } = sheet;
  return (
    <article className="sheet stack stack-l">
      <div className="sheet-aside stack stack-s">
        <Breadcrumb crumbs={crumbs} />
        <p className="hint">{hint}</p>
        <div>
          <a className="button button-secondary" href={pdf.href}>
            {pdf.name}
          </a>
        </div>
      </div>
      <h1>{title}</h1>
      <DefinitionList facts={facts} />
      {table && <SheetTable table={table} caption={`${title} ${number}`} />}
      {sums.length > 0 && <DefinitionList sum facts={sums} />}
      <LetterText text={paragraphs.join('\n\n')} />
    </article>
  );
}

function SheetTable({ table, caption }: { table: NonNullable<Sheet['table']>; caption: string }) {
  const { columns, figures, rows } = table;
  const isFigure = (place: number) => place >= columns.length - figures;
  return (
    <Table
      caption={<span className="unseen">{caption}</span>}
      columns={columns.map((name, place) => ({ name, number: isFigure(place) }))}
      stacks
    >
      {rows.map((cells, row) => (
        <tr key={row}>
          {cells.map((cell, place) => (
            <td key={place} className={isFigure(place) ? 'number' : undefined} data-name={columns[place]}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

import type { ImportCounts } from '../../../domain/imports';
import { DefinitionList } from '../../../ui/DefinitionList';
import { figure } from '../../../ui/figure';
import { m } from '../../../words/generated/messages';

/** What the table says, in figures; once it is written, how that went. */
export function Counts({ counts, isJudged }: { counts: ImportCounts; isJudged: boolean }) {
  const { rows, makes, changes, same, bad, written, refused } = counts;
  const facts = [
    { name: m.stock_import_rows(), value: rows },
    { name: m.stock_import_makes(), value: makes },
    { name: m.stock_import_changes(), value: changes },
    { name: m.stock_import_same(), value: same },
    { name: m.stock_import_bad(), value: bad },
  ];
  const outcome = [
    { name: m.stock_import_written(), value: written },
    { name: m.stock_import_refused(), value: refused },
  ];
  const all = isJudged ? facts : [...facts, ...outcome];
  return <DefinitionList sum facts={all.map(({ name, value }) => ({ name, value: figure(value) }))} />;
}

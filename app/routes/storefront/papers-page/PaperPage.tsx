import { SheetPage } from '../../../ui/SheetPage';
import type { Sheet } from '../../../ui/sheet';
import { m } from '../../../words/generated/messages';

/** A paper of a purchase, with the way back to it. @param path of this page; its file lies beside it */
export function PaperPage({ sheet, code, path }: { sheet: Sheet; code: string; path: string }) {
  const back = `/belanja/${code}`;
  return (
    <SheetPage
      sheet={sheet}
      crumbs={[{ to: back, name: m.documents_back() }]}
      hint={m.documents_print_hint()}
      pdf={{ href: `${back}/${path}.pdf`, name: m.documents_pdf_get() }}
    />
  );
}

import type { RowProblem } from '../../../domain/statements';
import type { StatementNote } from './notes';

/** What a form of this page comes to: a note on the fresh page, or the same page with what is in the way. */
export type Answer =
  | { note: StatementNote; values: Record<string, string | number> }
  | {
      status: number;
      refusal?: string;
      pasteError?: string;
      leftOut?: { added: number; known: number; problems: RowProblem[] };
      lineId?: string;
      noteError?: string;
    };

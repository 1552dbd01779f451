/** One named fact on a paper. */
export type SheetFact = { name: string; value: string };

/**
 * A paper that is read on a screen, printed, and taken away as PDF, all alike: everything on it is written out already.
 * The last columns of the table, `figures` many, hold figures.
 */
export type Sheet = {
  title: string;
  /** Of the paper, and the name of its file. */
  number: string;
  facts: SheetFact[];
  table?: { columns: string[]; figures: number; rows: string[][] };
  sums: (SheetFact & { total?: boolean })[];
  /** Each of one or more lines. */
  paragraphs: string[];
};

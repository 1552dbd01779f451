export { type Column, columns, type TableWords } from './columns';
export { type ExportRow, exportRows } from './exportRows';
export { type BadRow, type ImportCounts, type ImportInList, importPage, latestImports } from './importPage';
export type { RowProblem } from './readRow';
export { MOST_ROWS } from './readTable';
export { resumeImports } from './resumeImports';
export { confirmImport, dropImport } from './settleImport';
export { type NotTaken, takeInTable } from './takeInTable';
export { writeRows } from './writeRows';

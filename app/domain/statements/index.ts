export { ignoreLine, type Matched, matchLine, type NotMatched } from './matchLine';
export { type Candidate, countOpenLines, type OpenLine, proposeMatches } from './proposeMatches';
export type { RowProblem } from './readRows';
export { readStatement, type StatementRead } from './readStatement';
export { countProofs, keepProof, type NotKept, readProof } from './transferProof';

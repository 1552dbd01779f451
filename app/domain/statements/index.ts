export { ignoreLine, matchLine } from './matchLine';
export { countOpenLines, type OpenLine, proposeMatches } from './proposeMatches';
export type { RowProblem } from './readRows';
export { readStatement } from './readStatement';
export { countProofs, keepProof, type NotKept, readProof } from './transferProof';

import { circle, path, rect, stroke } from './shapes';

/** The copper pen of the batik makers with its wooden grip; its spout points left, from (0, 0) to 250. */
export const canting =
  rect(60, -9, 190, 20, '#a06d38', 10) +
  rect(60, -9, 190, 8, '#c08950', 4) +
  path('M10-16H66Q76 4 66 24H24Q6 14 10-16Z', '#b8692e') +
  path('M10-16H66L64-8H10Z', '#e0a06a') +
  stroke('M12 4Q-10 6-22 22', '#b8692e', 7) +
  circle(-24, 26, 4, '#5c2f16');

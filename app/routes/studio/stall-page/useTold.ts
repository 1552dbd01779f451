import type { SerializeFrom } from '@remix-run/node';
import { useState } from 'react';
import type { LineLost } from '../../../ui/lineLost';
import type { StallAnswer } from './deeds';

type Answer = SerializeFrom<StallAnswer>;

/** What the server has said last. Where the line broke it has said nothing since, and the page stays as it was filled in. */
export function useTold(answer: Answer | LineLost | undefined): { told: Answer | undefined; isOffline: boolean } {
  const isOffline = answer !== undefined && 'isOffline' in answer;
  const said = answer && 'stamp' in answer ? answer : undefined;
  const [told, setTold] = useState(said);
  if (!isOffline && told !== said) setTold(said);
  return { told: isOffline ? told : said, isOffline };
}
